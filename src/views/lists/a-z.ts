/** Registers from A to Z. */

import type { Ref } from '../../dossier/link.ts';

/** Entries under their first letter, accents aside; entries come in alphabetical order already. */
export function groupByLetter<Entry extends Ref>(entries: readonly Entry[]) {
	const letters = new Map<string, Entry[]>();
	for (const entry of entries) {
		const letter = (entry.name.normalize('NFD')[0] ?? '').toUpperCase();
		letters.set(letter, [...(letters.get(letter) ?? []), entry]);
	}
	return [...letters].map(([letter, here]) => ({
		letter,
		id: `letter-${letter.toLowerCase()}`,
		entries: here,
	}));
}
