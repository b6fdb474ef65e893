/** The order of a memo: recommendations in groups, and how each moves. */

export interface Group<Item> {
	readonly name: string;
	readonly items: readonly Item[];
}

/** Items under their names, in the order in which each name first comes. */
export function groupBy<Item>(items: readonly Item[], nameOf: (item: Item) => string): Group<Item>[] {
	const groups = new Map<string, Item[]>();
	for (const item of items) {
		const name = nameOf(item);
		groups.set(name, [...(groups.get(name) ?? []), item]);
	}
	return [...groups].map(([name, list]) => ({ name, items: list }));
}

/** A list with the element at one place moved by one; unchanged at either end. */
export function moved<Item>(list: readonly Item[], at: number, step: -1 | 1): Item[] {
	const to = at + step;
	if (at < 0 || to < 0 || to >= list.length) return [...list];
	const copy = list.toSpliced(at, 1);
	return copy.toSpliced(to, 0, ...list.slice(at, at + 1));
}

/** All items in order after one has moved within its group. */
export const moveItem = <Item>(groups: readonly Group<Item>[], item: Item, step: -1 | 1): Item[] =>
	groups.flatMap(({ items }) => moved(items, items.indexOf(item), step));

/** All items in order after one group has moved. */
export const moveGroup = <Item>(groups: readonly Group<Item>[], name: string, step: -1 | 1): Item[] =>
	moved(
		groups,
		groups.findIndex((group) => group.name === name),
		step,
	).flatMap(({ items }) => items);
