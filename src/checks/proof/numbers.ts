/** The numbers and dates of a text, however they are written. */

import { rowFor } from '../../text/by-language.ts';
import { listWords } from './words.ts';

/** A number or date found in a text. */
export interface FoundNumber {
	/** A number as digits with a full stop, such as "2600" or "0.5"; a date as "2024-12-24", "--12-24", "2024-12" or "--12". */
	readonly value: string;
	/** As it stands there. */
	readonly written: string;
	readonly offset: number;
}

/** How a language writes numbers and months in words. */
interface Spelling {
	/** From three upwards: "one" is too often no number, and "the two" is grammar. */
	readonly numbers: readonly string[];
	/** What multiplies the number before it. */
	readonly scales: Readonly<Record<string, number>>;
	readonly months: readonly string[];
	/** Finds a month that stands alone, where its name can be nothing else. */
	readonly alone: RegExp;
	/** What stands behind the number of a day, such as "th". */
	readonly ordinal: string;
}

const english: Spelling = {
	numbers: 'three four five six seven eight nine ten eleven twelve'.split(' '),
	scales: { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
	months: 'january february march april may june july august september october november december'.split(' '),
	// "May" and "March" are other words too.
	alone:
		/(?<!\p{L})(?:January|February|April|June|July|August|September|October|November|December|(?<=\b(?:[Ii]n|[Oo]f|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Ff]rom|[Bb]etween|[Bb]efore|[Aa]fter|[Dd]uring|[Ee]arly|[Ll]ate|[Ll]ast|[Nn]ext|[Tt]his)[ -])(?:March|May))(?![\p{L}\d])/gu,
	ordinal: '(?:st|nd|rd|th)?',
};

/** By primary language. */
const languages: Readonly<Record<string, Spelling>> = { en: english };

const spellingOf = (language: string) => rowFor(languages, language);

/** Whether a word multiplies the number before it. */
export const isScale = (word: string, language: string): boolean =>
	Object.hasOwn(spellingOf(language)?.scales ?? {}, word.toLowerCase());

/** Numbers in digits, and in words where the language is known. Those that are part of a date or a mark are left to it. */
export function listNumbers(text: string, language: string): FoundNumber[] {
	const dates = listDates(text, language);
	const inDate = (offset: number) =>
		dates.some((date) => offset >= date.offset && offset < date.offset + date.written.length);
	const { numbers = [], scales = {} } = spellingOf(language) ?? {};
	const words = listWords(text);
	return words.flatMap(({ folded, written, offset }, i) => {
		if (inDate(offset)) return [];
		// A paragraph number says where something stands.
		if (/[¶#]\s?(?:\d+[–,]\s?)*$/u.test(text.slice(Math.max(0, offset - 24), offset))) return [];
		const at = numbers.indexOf(folded);
		const digits = at >= 0 ? String(at + 3) : /^\d[\d.,]*/.exec(folded)?.[0];
		if (digits === undefined) return [];
		const scale = scales[words[i + 1]?.folded ?? ''];
		const value = toNumber(digits);
		return [{ value: scale === undefined ? value : String(Number(value) * scale), written, offset }];
	});
}

/** "2,600" and "2600" are one number; "0.5" is another than "05". */
export const toNumber = (digits: string): string =>
	digits
		.replace(/,(?=\d{3}(?:\D|$))/g, '')
		.replace(/[.,]$/, '')
		.replace(/^0+(?=\d)/, '');

/** Dates that name a month, which may stand alone, or are written as 2024-12-24. */
export function listDates(text: string, language: string): FoundNumber[] {
	const spelling = spellingOf(language);
	const iso = [...text.matchAll(/(?<!\d)\d{4}-\d\d(?:-\d\d)?(?!\d)/g)].map(({ 0: written, index }) => ({
		value: written,
		written,
		offset: index,
	}));
	if (!spelling) return iso;
	const { months, alone, ordinal } = spelling;
	const month = `(${months.join('|')})`;
	const day = `(\\d{1,2})${ordinal}`;
	const year = '(?:,?\\s+(\\d{4}))';
	const forms: readonly [RegExp, (parts: readonly (string | undefined)[]) => (string | undefined)[]][] = [
		[
			new RegExp(`(?<!\\d)${day}\\s+(?:of\\s+)?${month}${year}?(?![\\p{L}\\d])`, 'giu'),
			([d, m, y]) => [y, m, d],
		],
		[new RegExp(`(?<!\\p{L})${month}\\s+${day}${year}?(?![\\p{L}\\d])`, 'giu'), ([m, d, y]) => [y, m, d]],
		[new RegExp(`(?<!\\p{L})${month}${year}(?![\\p{L}\\d])`, 'giu'), ([m, y]) => [y, m]],
		[new RegExp(`(${alone.source})`, 'gu'), ([m]) => [undefined, m]],
	];
	const found: FoundNumber[] = [...iso];
	for (const [form, order] of forms) {
		for (const { 0: written, index: offset, ...parts } of text.matchAll(form)) {
			if (
				found.some(
					(other) => offset < other.offset + other.written.length && other.offset < offset + written.length,
				)
			)
				continue;
			const [y, m, d] = order([parts[1], parts[2], parts[3]]);
			const number = String(months.indexOf(String(m).toLowerCase()) + 1).padStart(2, '0');
			found.push({
				value: `${y ?? '-'}-${number}${d === undefined ? '' : `-${d.padStart(2, '0')}`}`,
				written,
				offset,
			});
		}
	}
	return found.sort((a, b) => a.offset - b.offset);
}

/** Whether a date says no more than dates of the original do: each of its parts stands in one of them. */
export function isBorneOut(date: string, known: readonly string[], numbers: readonly string[]): boolean {
	const [year, month, day] = toParts(date);
	return known.some((other) => {
		const [itsYear, itsMonth, itsDay] = toParts(other);
		if (itsMonth !== month || (day !== undefined && itsDay !== day)) return false;
		// The year may stand elsewhere in the paragraph: "in 2024 … on 24 December".
		return (
			year === '-' ||
			itsYear === year ||
			(itsYear === '-' && [...numbers, ...known.map((one) => toParts(one)[0])].includes(year))
		);
	});
}

/** Year, month and day; "-" is the year of a date that names none. */
const toParts = (date: string): (string | undefined)[] =>
	date.startsWith('-') ? ['-', ...date.slice(2).split('-')] : date.split('-');
