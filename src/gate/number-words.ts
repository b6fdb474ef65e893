/** How numbers of things are said, language by language; a language without a row writes digits. */

/** What a count mark can become. */
export interface NumberWords {
	/** From nought upwards; beyond the last one digits are written. */
	readonly numbers: readonly string[];
	/** How many of a whole, such as "four of five". */
	readonly share: (part: number, whole: number, say: (n: number) => string) => string;
	/** An empty list. */
	readonly nothing: string;
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
};

const digits: NumberWords = { numbers: [], share: (part, whole) => `${part}/${whole}`, nothing: '–' };

/** By primary language. */
const languages: Readonly<Record<string, NumberWords>> = { en: english };

const wordsOf = (language: string) => languages[language.split('-')[0] ?? ''] ?? digits;

/** "five", or "13". */
export const sayNumber = (n: number, language: string): string =>
	wordsOf(language).numbers[n] ?? new Intl.NumberFormat(language).format(n);

/** "four of five", "all five", "none of the five", "both". */
export const sayShare = (part: number, whole: number, language: string): string =>
	wordsOf(language).share(part, whole, (n) => sayNumber(n, language));

/** "A, B and C". */
export const sayList = (names: readonly string[], language: string): string =>
	names.length === 0
		? wordsOf(language).nothing
		: new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
