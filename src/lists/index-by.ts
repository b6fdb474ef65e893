/** Lists of items under each of their keys, made in one pass. */

/** Every key that `keysOf` names, with its items in their order; one item may stand under several keys. */
export function indexBy<Item>(
	items: readonly Item[],
	keysOf: (item: Item) => Iterable<string>,
): { readonly get: (key: string) => readonly Item[]; readonly keys: readonly string[] } {
	const lists = new Map<string, Item[]>();
	for (const item of items) {
		for (const key of new Set(keysOf(item))) {
			const list = lists.get(key);
			if (list) list.push(item);
			else lists.set(key, [item]);
		}
	}
	return { get: (key) => lists.get(key) ?? [], keys: [...lists.keys()] };
}

/** A look-up of items by id that fails loudly: a missing id is always a bug, as the gate has checked them all. */
export function lookUp<Item extends { readonly id: string | number }>(items: readonly Item[]) {
	const byId = new Map(items.map((item) => [String(item.id), item]));
	return (id: string): Item => {
		const item = byId.get(id);
		if (item === undefined) throw new Error(`The dossier has nothing with the id "${id}"`);
		return item;
	};
}
