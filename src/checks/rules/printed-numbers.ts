/** Reads numbers as articles print them: "more than 1,200", "some three crowns", "45 million". */

import type { Figure } from '../../content/schema/figure.ts';
import { rowFor } from '../../text/by-language.ts';
import { toAsciiDigits } from '../../text/fold.ts';

type Comparator = NonNullable<Figure['comparator']>;

/** The words of a language for numbers and for how exact they are. */
interface PrintedWords {
	readonly numbers: Readonly<Record<string, number>>;
	readonly scales: Readonly<Record<string, number>>;
	/** Letters that stand for a scale directly after digits. */
	readonly shortScales: Readonly<Record<string, number>>;
	readonly fractions: Readonly<Record<string, number>>;
	/** What makes the number after it one below nought. */
	readonly minus: string;
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
		...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
			.split(' ')
			.map((word, i) => [word, i + 1] as const),
		['twice', 2],
		['thrice', 3],
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
	minus: 'minus|negative',
	one: /^an?$/,
	joint: 'and',
	before: [
		// What is denied says the opposite of the words after "no".
		['no more than|not more than', ['under']],
		['no fewer than|not fewer than|no less than|not less than', ['over']],
		['at most|up to|less than|fewer than|under|below|short of|a maximum of', ['under']],
		[
			'at least|more than|greater than|higher than|over|above|exceeding|in excess of|upwards? of|a minimum of',
			['over'],
		],
		[
			'about|around|some|roughly|approximately|close to|circa|ca?\\.|an estimated|perhaps|maybe|in the region of|(?:in|of|on) the order of',
			['about'],
		],
		['nearly|almost|as many as|as much as', ['about', 'under']],
		['exactly|precisely', ['exact']],
	],
	after: [
		['or more|and more|or over|and above|plus|at (?:the )?least', ['over']],
		['or less|or fewer|or under|at (?:the )?most', ['under']],
		['or so|or thereabouts|odd', ['about']],
	],
};

/** By primary language; of others the digits are read. */
const languages: Readonly<Record<string, PrintedWords>> = { en: english };
const none: PrintedWords = {
	numbers: {},
	scales: {},
	shortScales: {},
	fractions: {},
	minus: '(?!)',
	one: /^$/,
	joint: '',
	before: [],
	after: [],
};

const wordsOf = (language: string) => rowFor(languages, language) ?? none;

/** Every number that a printed figure can mean; empty when it prints none. */
export function readNumbers(printed: string, language: string): number[] {
	const known = wordsOf(language);
	const plain = toPlain(printed, known.minus);
	const words = plain.toLowerCase().split(/[^\p{L}]+/u);
	const scale = words.reduce((product, word) => product * (toScale(word, known.scales) ?? 1), 1);
	const written = [
		...plain.matchAll(/((?:(?<=^|[\s(])-)?\d(?:[\d.,'’]*\d)?)(?:[\u00A0\u202F]?(\p{L}+))?/gu),
	].flatMap(([, digits = '', letters = '']) => {
		const short = known.shortScales[letters.toLowerCase()];
		return readDigits(digits).flatMap((number) => (short ? [number, number * short] : [number]));
	});
	const { numbers, parts } = readSaid(words, known);
	const fractions = [...[...plain.matchAll(/\d+\.\d{9,}/g)].map(Number), ...parts].flatMap(round);
	return [...[...written, ...fractions].flatMap((number) => [number, number * scale]), ...numbers];
}

const blanks = String.raw`[ \u00A0\u2009\u202F]`;

/** In Latin digits, with one sign for each thing: "1 200" is 1200, "2½" is 2.5, "١٫٥" is 1.5, "minus 5" is -5. */
const toPlain = (printed: string, minus: string) =>
	toAsciiDigits(printed)
		.replace(/٬/g, ',')
		.replace(/٫/g, '.')
		.replace(/(\d*)[ \u00A0]?([\u00BC-\u00BE\u2150-\u215E])/g, (_, whole, part) => {
			const [over = 0, under = 1] = String(part).normalize('NFKD').split('⁄').map(Number);
			return String(Number(whole) + over / under);
		})
		.replace(new RegExp(`(?<!\\d)\\d{1,3}(?:${blanks}\\d{3})+(?!\\d)`, 'g'), (groups) =>
			groups.replace(/\D/g, ''),
		)
		.replace(new RegExp(`(?<!\\p{L})(?:${minus})\\s+(?=\\d)|(?<=^|[\\s(])−(?=\\d)`, 'giu'), '-');

/** "Two-thirds" may be given as 0.67, 66.7 or 67. */
const round = (part: number) => [
	part,
	...[1, 2, 3, 4].map((places) => Number(part.toFixed(places))),
	...[0, 1, 2].map((places) => Number((part * 100).toFixed(places))),
];

/** Numbers of several words: "twenty-three", "one hundred and fifty", "a dozen"; and those with a part: "half a million", "one and a half". */
function readSaid(
	words: readonly string[],
	{ numbers, scales, fractions, one, joint, minus }: PrintedWords,
): { numbers: number[]; parts: number[] } {
	const found: number[] = [];
	const parts: number[] = [];
	const isMinus = new RegExp(`^(?:${minus})$`);
	let sum: number | undefined;
	/** What stood before the last joint, and whether what stands after it is a number of its own. */
	let whole = 0;
	let isApart = false;
	let sign = 1;
	let before = '';
	const end = (next?: number) => {
		if (sum !== undefined) found.push(sum * sign);
		sum = next;
		isApart = next !== undefined && before === joint;
		if (!isApart) whole = 0;
		if (next === undefined) sign = 1;
	};
	for (const word of words) {
		const number = numbers[word];
		const scale = scales[word];
		const part = fractions[word];
		if (part !== undefined && (sum !== undefined || number === undefined)) {
			const many = isApart ? (sum ?? 1) : (sum ?? whole) - whole || 1;
			parts.push(sum === undefined ? part : whole + many * part);
			sum = whole > 0 ? whole + many * part : undefined;
		} else if (number !== undefined) {
			// "Three and five" are two numbers, "twenty-five" is one.
			if (sum !== undefined && sum % (number < 10 ? 10 : 100) === 0) sum += number;
			else end(number);
			// As the name of a part it may stand alone: "a third".
			if (part !== undefined) parts.push(part);
		} else if (scale !== undefined && sum !== undefined) {
			found.push(sum * sign);
			const below = sum % scale;
			const above = sum - below;
			// "One hundred and two hundred" are two numbers, "two thousand three hundred" is one.
			if (above > 0 && below > 0 && above < scale * 10) {
				found.push(above * sign);
				sum = below * scale;
			} else sum = below === 0 ? sum * scale : above + below * scale;
		} else if (scale !== undefined && one.test(before)) sum = scale;
		else if (isMinus.test(word)) sign = -1;
		else if (word === joint) {
			whole = sum ?? 0;
			isApart = false;
		} else if (!(before === joint && one.test(word))) end();
		before = word;
	}
	end();
	return { numbers: found, parts };
}

const toScale = (word: string, scales: PrintedWords['scales']) =>
	scales[word] ?? scales[word.replace(/s$/, '')];

/** "1,200" is twelve hundred to some and a little more than one to others; "1.2" and "12.50" are no whole numbers to anybody. */
function readDigits(digits: string): number[] {
	const plain = Number(digits.replace(/[^\d-]/g, ''));
	const fraction = /[.,]\d+$/.exec(digits);
	if (!fraction) return [plain];
	const rest = fraction[0].slice(1);
	const parted = Number(`${digits.slice(0, fraction.index).replace(/[^\d-]/g, '')}.${rest}`);
	return rest.length === 3 ? [plain, parted] : [parted];
}

/** Signs that say in every language how exact a number is. */
const signs: readonly (readonly [pattern: RegExp, comparators: readonly Comparator[]])[] = [
	[/[>≥]\s*(?:[^\p{L}\d\s]*)\d/u, ['over']],
	[/[<≤]\s*(?:[^\p{L}\d\s]*)\d/u, ['under']],
	[/[~≈±]\s*(?:[^\p{L}\d\s]*)\d/u, ['about']],
	[/\d\+/u, ['over']],
];

/** What the words around a printed number say of it; undefined when they say nothing. */
export function readComparators(printed: string, language: string): readonly Comparator[] | undefined {
	const { before, after, numbers, scales, fractions, minus } = wordsOf(language);
	const plain = toPlain(printed, minus);
	const number = [...Object.keys(numbers), ...Object.keys(scales), ...Object.keys(fractions)].join('|');
	const isBefore = (words: string) =>
		new RegExp(
			`(?<!\\p{L})(?:${words})\\s+(?:an?\\s+|the\\s+)?(?:[^\\p{L}\\d\\s]|US\\$|Rs\\.?\\s*)*(?:\\d|(?:${number})(?!\\p{L}))`,
			'iu',
		).test(plain);
	const isAfter = (words: string) =>
		new RegExp(`(?:\\d|(?<!\\p{L})(?:${number}))\\P{N}*[\\s-](?:${words})(?!\\p{L})`, 'iu').test(plain);
	return (before.find(([words]) => isBefore(words)) ??
		after.find(([words]) => isAfter(words)) ??
		signs.find(([pattern]) => pattern.test(plain)))?.[1];
}
