/** The keys of the index that have been fetched, and how to ask for more. */

import { byKey } from './format.ts';

export interface Dictionary {
	/** The value of a key that was asked for, of the type of its kind of key; undefined when the index has none. */
	readonly get: (key: string) => any;
	/** Keys that begin with this, as far as they were asked for. */
	readonly startingWith: (prefix: string) => Iterable<readonly [key: string, value: any]>;
}

/** What is to be looked up. */
export interface Wanted {
	readonly exact?: Iterable<string>;
	readonly prefixes?: Iterable<string>;
}

/**
 * The parts that hold what is wanted.
 *
 * @param firsts the first key of each part, in order
 */
export function findParts(firsts: readonly string[], { exact = [], prefixes = [] }: Wanted): Set<number> {
	const found = new Set<number>();
	for (const key of exact) found.add(Math.max(0, lastUpTo(firsts, key)));
	for (const prefix of prefixes) {
		const from = Math.max(0, lastUpTo(firsts, prefix));
		const to = lastUpTo(firsts, `${prefix}\uffff`);
		for (let part = from; part <= to; part++) found.add(part);
	}
	return found;
}

/** The index of the last item that is not after a key; -1 when all are. */
export function lastUpTo(sorted: readonly string[], key: string): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (byKey(sorted[middle] ?? '', key) <= 0) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

/** A dictionary of the rows of some parts. */
export function toDictionary(rows: Iterable<readonly [string, any]>): Dictionary {
	const values = new Map(rows);
	let sorted: readonly string[] | undefined;
	return {
		get: (key) => values.get(key),
		startingWith: function* (prefix) {
			sorted ??= [...values.keys()].sort(byKey);
			for (let i = Math.max(0, lastUpTo(sorted, prefix)); i < sorted.length; i++) {
				const key = sorted[i] ?? '';
				if (key.startsWith(prefix)) yield [key, values.get(key)];
				else if (byKey(key, prefix) > 0) return;
			}
		},
	};
}
