/** Reads numbers as articles print them: "more than 1,200", "some three crowns", "45 million". */

import type { Figure } from '../../content/schema/figure.ts';

type Comparator = NonNullable<Figure['comparator']>;

/** The words of a language for numbers and for how exact they are. */
interface PrintedWords {
	readonly numbers: Readonly<Record<string, number>>;
	readonly scales: Readonly<Record<string, number>>;
	/** Letters that stand for a scale directly after digits. */
	readonly shortScales: Readonly<Record<string, number>>;
	readonly fractions: Readonly<Record<string, number>>;
	/** A single one: "a dozen". */
	readonly one: RegExp;
	/** What joins the parts of a number: "one hundred and fifty". */
	readonly joint: string;
	/** What stands directly before a number. */
	readonly before: readonly (readonly [words: string, comparators: readonly Comparator[]])[];
	/** What stands after a number. */
	readonly after: readonly (readonly [words: string, comparators: readonly Comparator[]])[];
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
	shortScales: { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12 },
	fractions: { half: 1 / 2, third: 1 / 3, thirds: 1 / 3, quarter: 1 / 4, quarters: 1 / 4 },
	one: /^an?$/,
	joint: 'and',
	before: [
		['no more than|not more than|at most|up to|less than|fewer than|under|below|a maximum of', ['under']],
		['no fewer than|no less than|at least|more than|over|above|exceeding|upwards of|a minimum of', ['over']],
		['about|around|some|roughly|approximately|close to|circa|an estimated', ['about']],
		['nearly|almost', ['about', 'under']],
		['exactly|precisely', ['exact']],
	],
	after: [
		['or more|and more|or over|and above|plus', ['over']],
		['or less|or fewer|or under|at most', ['under']],
		['or so|or thereabouts', ['about']],
	],
};

/** By primary language; of others the digits are read. */
const languages: Readonly<Record<string, PrintedWords>> = { en: english };
const none: PrintedWords = {
	numbers: {},
	scales: {},
	shortScales: {},
	fractions: {},
	one: /^$/,
	joint: '',
	before: [],
	after: [],
};

const wordsOf = (language: string) => languages[language.split('-')[0] ?? ''] ?? none;

/** Every number that a printed figure can mean; empty when it prints none. */
export function readNumbers(printed: string, language: string): number[] {
	const known = wordsOf(language);
	const words = printed.toLowerCase().split(/[^\p{L}]+/u);
	const scale = words.reduce((product, word) => product * (toScale(word, known.scales) ?? 1), 1);
	const written = [
		...printed.matchAll(/(\d(?:[\d.,'’\u00A0\u202F]*\d)?)(?:[\u00A0\u202F]?(\p{L}+))?/gu),
	].flatMap(([, digits = '', letters = '']) => {
		const short = known.shortScales[letters.toLowerCase()];
		return readDigits(digits).flatMap((number) => (short ? [number, number * short] : [number]));
	});
	const said = [...words.flatMap((word) => known.numbers[word] ?? []), ...readSaid(words, known)];
	return [...written, ...said].flatMap((number) => [number, number * scale]);
}

/** Numbers of several words: "twenty-three", "one hundred and fifty", "half a million", "a dozen". */
function readSaid(
	words: readonly string[],
	{ numbers, scales, fractions, one, joint }: PrintedWords,
): number[] {
	const found: number[] = [];
	let sum: number | undefined;
	let before = '';
	const end = () => {
		if (sum !== undefined) found.push(sum);
		sum = undefined;
	};
	for (const word of words) {
		const number = numbers[word];
		const scale = scales[word];
		const part = fractions[word];
		if (number !== undefined) sum = (sum ?? 0) + number;
		else if (scale !== undefined && sum !== undefined) sum = multiplyLast(sum, scale);
		else if (scale !== undefined && one.test(before)) sum = scale;
		else if (part !== undefined) found.push((sum ?? 1) * part);
		else if (word !== joint || joint === '') end();
		before = word;
	}
	end();
	return found;
}

/** "Two thousand three hundred": what is below the scale is multiplied, what was above it stays. */
function multiplyLast(sum: number, scale: number): number {
	const below = sum % scale;
	return below === 0 ? sum * scale : sum - below + below * scale;
}

const toScale = (word: string, scales: PrintedWords['scales']) =>
	scales[word] ?? scales[word.replace(/s$/, '')];

/** "1,200" is twelve hundred to some and a little more than one to others; "1.2" and "12.50" are no whole numbers to anybody. */
function readDigits(digits: string): number[] {
	const plain = Number(digits.replace(/\D/g, ''));
	const fraction = /^(.*)[.,](\d+)$/.exec(digits);
	if (!fraction) return [plain];
	const [, whole = '', rest = ''] = fraction;
	const parted = Number(`${whole.replace(/\D/g, '')}.${rest}`);
	return rest.length === 3 ? [plain, parted] : [parted];
}

/** Signs that say in every language how exact a number is. */
const signs: readonly (readonly [pattern: RegExp, comparators: readonly Comparator[]])[] = [
	[/[>≥]\s*(?:[^\p{L}\d\s]*)\d/u, ['over']],
	[/[<≤]\s*(?:[^\p{L}\d\s]*)\d/u, ['under']],
	[/[~≈]\s*(?:[^\p{L}\d\s]*)\d/u, ['about']],
	[/\d\+/u, ['over']],
];

/** What the words around a printed number say of it; undefined when they say nothing. */
export function readComparators(printed: string, language: string): readonly Comparator[] | undefined {
	const { before, after, numbers, scales } = wordsOf(language);
	const number = [...Object.keys(numbers), ...Object.keys(scales)].join('|');
	const isBefore = (words: string) =>
		new RegExp(
			`(?<!\\p{L})(?:${words})\\s+(?:an?\\s+|the\\s+)?(?:[^\\p{L}\\d\\s]|US\\$|Rs\\.?\\s*)*(?:\\d|(?:${number})(?!\\p{L}))`,
			'iu',
		).test(printed);
	const isAfter = (words: string) =>
		new RegExp(`(?:\\d|(?<!\\p{L})(?:${number}))\\P{N}*[\\s-](?:${words})(?!\\p{L})`, 'iu').test(printed);
	return (before.find(([words]) => isBefore(words)) ??
		after.find(([words]) => isAfter(words)) ??
		signs.find(([pattern]) => pattern.test(printed)))?.[1];
}
