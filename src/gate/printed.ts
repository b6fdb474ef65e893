/** Reads numbers as articles print them: "more than 1,200", "some three crowns", "45 million". */

import type { Figure } from './schema.ts';

type Comparator = NonNullable<Figure['comparator']>;

/** The words of a language for numbers and for how exact they are. */
interface PrintedWords {
	readonly numbers: Readonly<Record<string, number>>;
	readonly scales: Readonly<Record<string, number>>;
	/** What stands directly before a number. */
	readonly comparators: readonly (readonly [words: string, comparators: readonly Comparator[]])[];
}

const english: PrintedWords = {
	numbers: Object.fromEntries([
		...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
			.split(' ')
			.map((word, i) => [word, i + 1] as const),
		...'twenty thirty forty fifty sixty seventy eighty ninety'
			.split(' ')
			.map((word, i) => [word, (i + 2) * 10] as const),
	]),
	scales: {
		dozen: 12,
		hundred: 100,
		thousand: 1e3,
		lakh: 1e5,
		million: 1e6,
		crore: 1e7,
		billion: 1e9,
		trillion: 1e12,
	},
	comparators: [
		['no more than|not more than|at most|up to|less than|fewer than|under|below', ['under']],
		['no fewer than|no less than|at least|more than|over|above|exceeding|upwards of', ['over']],
		['about|around|some|roughly|approximately|close to|circa|an estimated', ['about']],
		['nearly|almost', ['about', 'under']],
		['exactly|precisely', ['exact']],
	],
};

/** By primary language; of others the digits are read. */
const languages: Readonly<Record<string, PrintedWords>> = { en: english };
const none: PrintedWords = { numbers: {}, scales: {}, comparators: [] };

const wordsOf = (language: string) => languages[language.split('-')[0] ?? ''] ?? none;

/** Every number that a printed figure can mean; empty when it prints none. */
export function readNumbers(printed: string, language: string): number[] {
	const { numbers, scales } = wordsOf(language);
	const words = printed.toLowerCase().split(/[^\p{L}]+/u);
	const scale = words.reduce((product, word) => product * (toScale(word, scales) ?? 1), 1);
	const written = [...printed.matchAll(/\d(?:[\d.,'’\u00A0\u202F]*\d)?/g)].flatMap(([digits]) =>
		readDigits(digits),
	);
	const said = words.flatMap((word) => numbers[word] ?? []);
	return [...written, ...said].flatMap((number) => [number, number * scale]);
}

const toScale = (word: string, scales: PrintedWords['scales']) =>
	scales[word] ?? scales[word.replace(/s$/, '')];

/** "1,200" is twelve hundred to some and a little more than one to others. */
function readDigits(digits: string): number[] {
	const plain = Number(digits.replace(/\D/g, ''));
	const fraction = /^(.*)[.,](\d+)$/.exec(digits);
	if (!fraction) return [plain];
	const [, whole = '', rest = ''] = fraction;
	return [plain, Number(`${whole.replace(/\D/g, '')}.${rest}`)];
}

/** What the words before a printed number say of it; undefined when they say nothing. */
export function readComparators(printed: string, language: string): readonly Comparator[] | undefined {
	const { comparators, numbers, scales } = wordsOf(language);
	const number = [...Object.keys(numbers), ...Object.keys(scales)].join('|');
	const found = comparators.find(([words]) =>
		new RegExp(
			`(?<!\\p{L})(?:${words})\\s+(?:an?\\s+|the\\s+)?(?:[^\\p{L}\\d\\s]|US\\$|Rs\\.?\\s*)*(?:\\d|(?:${number})(?!\\p{L}))`,
			'iu',
		).test(printed),
	);
	return found?.[1];
}
