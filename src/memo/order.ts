/** The order of a memo: one list, whomever its recommendations ask. */

/** A list with the element at one place moved by one; unchanged at either end. */
export function moved<Item>(list: readonly Item[], at: number, step: -1 | 1): Item[] {
	const to = at + step;
	if (at < 0 || to < 0 || to >= list.length) return [...list];
	const copy = list.toSpliced(at, 1);
	return copy.toSpliced(to, 0, ...list.slice(at, at + 1));
}
