/** How numbers of things are said, language by language; a language without a row writes digits. */

import { rowFor } from './by-language.ts';

/** What a count mark can become. */
export interface NumberWords {
	/** From nought upwards; beyond the last one digits are written. */
	readonly numbers: readonly string[];
	/** How many of a whole, such as "four of five". */
	readonly share: (part: number, whole: number, say: (n: number) => string) => string;
	/** An empty list. */
	readonly nothing: string;
	/** The end of a list that names only some: "21 others". */
	readonly others: (said: string) => string;
}

const english: NumberWords = {
	numbers: [
		'no',
		'one',
		'two',
		'three',
		'four',
		'five',
		'six',
		'seven',
		'eight',
		'nine',
		'ten',
		'eleven',
		'twelve',
	],
	share: (part, whole, say) => {
		if (whole === 0) return say(0);
		if (part === 0) return whole === 2 ? 'neither of the two' : `none of the ${say(whole)}`;
		if (part < whole) return `${say(part)} of ${say(whole)}`;
		return whole === 1 ? 'the one' : whole === 2 ? 'both' : `all ${say(whole)}`;
	},
	nothing: 'none',
	others: (said) => `${said} others`,
};

const digits: NumberWords = {
	numbers: [],
	share: (part, whole) => `${part}/${whole}`,
	nothing: '–',
	others: (said) => `+${said}`,
};

/** By primary language. */
const languages: Readonly<Record<string, NumberWords>> = { en: english };

const wordsOf = (language: string) => rowFor(languages, language) ?? digits;

/** "five", or "13". */
export const sayNumber = (n: number, language: string): string =>
	wordsOf(language).numbers[n] ?? new Intl.NumberFormat(language).format(n);

/** "four of five", "all five", "none of the five", "both". */
export const sayShare = (part: number, whole: number, language: string): string =>
	wordsOf(language).share(part, whole, (n) => sayNumber(n, language));

/** Names that a list gives before it counts: a sentence stays one however many sources come. */
const listed = 6;

/** "A, B and C"; of many, "A, B, C, D, E and 21 others". */
export function sayList(names: readonly string[], language: string): string {
	const { nothing, others } = wordsOf(language);
	if (names.length === 0) return nothing;
	const shown = names.length > listed ? names.slice(0, listed - 1) : names;
	const rest = names.length - shown.length;
	return new Intl.ListFormat(language, { type: 'conjunction' }).format(
		rest > 0 ? [...shown, others(sayNumber(rest, language))] : shown,
	);
}
