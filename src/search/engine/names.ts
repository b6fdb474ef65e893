/** Recognises names in a reader's words. */

import { toWords } from '../../text/fold.ts';
import type { Dictionary } from './dictionary.ts';
import { indexKeys, type NameEntry } from './format.ts';
import { isTypo } from './typos.ts';

export interface Recognition {
	/** How many words the name takes. */
	readonly length: number;
	/** Likeliest first. */
	readonly readings: readonly NameEntry[];
	readonly slipped: boolean;
}

/** Names have at most this many words, and "T. T. P." is three. */
export const longestName = 12;

/** How many letters a slip may not be in: names are looked for where they would stand. */
const sureLetters = 2;

/** Every key under which a name could stand that begins with the first of the words. */
export const listNameKeys = (words: readonly string[]): string[] =>
	words.slice(0, longestName).map((_, i) => indexKeys.name(words.slice(0, i + 1).join('')));

/** Where a name stands that was written with a slip. */
export const toTypoPrefix = (word: string): string | undefined =>
	word.length > sureLetters ? indexKeys.name(word.slice(0, sureLetters)) : undefined;

/** The longest name that begins with the first of the words; undefined when none does. */
export function findName(
	words: readonly string[],
	{ get, startingWith }: Dictionary,
	isKnown: (word: string) => boolean,
): Recognition | undefined {
	const prefix = toTypoPrefix(words[0] ?? '');
	const near: { said: readonly string[]; rows: readonly NameEntry[] }[] = [];
	for (const [, rows] of prefix === undefined ? [] : startingWith(prefix)) {
		for (const row of rows) near.push({ said: toWords(row.name), rows });
	}
	for (let length = Math.min(words.length, longestName); length > 0; length--) {
		const typed = words.slice(0, length);
		const rows: readonly NameEntry[] | undefined = get(indexKeys.name(typed.join('')));
		if (rows) return { length, readings: rows, slipped: false };
		// What stands in our texts as it was typed is no slip.
		if (typed.every(isKnown)) continue;
		const meant = near.filter(
			({ said }) => said.length === length && said.every((word, i) => isTypo(typed[i] ?? '', word)),
		);
		const first = meant[0];
		if (first) return { length, readings: first.rows, slipped: true };
	}
	return undefined;
}
