/** Chance that can be repeated: the same seed gives the same dossier. */

export interface Random {
	/** From 0 up to 1. */
	readonly next: () => number;
	/** Whether something of this likelihood happens. */
	readonly chance: (likelihood: number) => boolean;
	/** A whole number from 0 up to `below`. */
	readonly upTo: (below: number) => number;
	/** @throws {Error} when there is nothing to pick from */
	readonly pick: <Item>(items: readonly Item[]) => Item;
	/** The same, the first far more often than the last, as words and names occur in the world (Zipf). */
	readonly pickEarly: <Item>(items: readonly Item[]) => Item;
}

/** Mulberry32. */
export function buildRandom(seed: number): Random {
	let state = seed;
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
	const at = <Item>(items: readonly Item[], share: number): Item => {
		const item = items[Math.floor(items.length * share)];
		if (item === undefined) throw new Error('There is nothing to pick from');
		return item;
	};
	return {
		next,
		chance: (likelihood) => next() < likelihood,
		upTo: (below) => Math.floor(next() * below),
		pick: (items) => at(items, next()),
		// A share of n^u / n falls off as one over the rank.
		pickEarly: (items) => at(items, (items.length ** next() - 1) / items.length),
	};
}
