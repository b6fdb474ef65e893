/**
 * What remains of an original when its text is not at hand: enough to refuse what does not stand in it, too little to
 * read it. Names and runs of words are hashes; numbers and dates stand as they are.
 */

import { hash } from 'node:crypto';
import type { Fingerprint } from '../../content/schema/fingerprint.ts';
import { listRelatives } from './names.ts';
import { isBorneOut, listDates, listNumbers } from './numbers.ts';
import { listRuns, listWords } from './words.ts';

/** Hexadecimal digits kept of the hash of a name, which is compared with some hundred of one paragraph. */
const nameDigits = 10;

/**
 * Digits kept of the hash of a run. A thousand articles of two thousand words, and as many words of ours, make four
 * million million comparisons: with 13 digits, the most that a number holds, one dossier of a thousand has one that is
 * wrong; with 10, each has four.
 */
const runDigits = 13;

/** Hashes on one line of the file. */
const perLine = 10;

export const toHash = (salt: string, text: string, digits = nameDigits) =>
	hash('sha256', `${salt} ${text}`).slice(0, digits);

/** Whether a run of words is known, asked by its hash in either length: fingerprints that were made long ago have ten digits. */
export const hasRunHash = (salt: string, run: string, has: (hash: string) => boolean): boolean => {
	const whole = toHash(salt, run, runDigits);
	return has(whole) || has(whole.slice(0, nameDigits));
};

/** What a fingerprint is made of. */
export interface FingerprintedText {
	readonly paragraphs: readonly string[];
	readonly language: string;
	/** SHA-256 of the file as it was given, and how it was read. */
	readonly sha256: string;
	readonly read: Fingerprint['read'];
	/** Words of names that the dossier knows, folded: they are remembered in lower case too. */
	readonly known: ReadonlySet<string>;
}

/**
 * The fingerprint of an original.
 *
 * @param salt that of the dossier's other fingerprints, so that a text is compared with all of them at the cost of one
 */
export function makeFingerprint(
	{ paragraphs, language, sha256, read, known }: FingerprintedText,
	salt: string,
): Fingerprint {
	const runs = paragraphs.flatMap((text) => listRuns(text).map(({ run }) => toHash(salt, run, runDigits)));
	return {
		sha256,
		read,
		salt,
		paragraphs: paragraphs.map((text) => ({
			names: unique(
				listWords(text)
					.filter(({ folded, written }) => /^\p{Lu}/u.test(written) || known.has(folded))
					.map(({ folded }) => toHash(salt, folded)),
			).join(' '),
			numbers: unique(listNumbers(text, language).map(({ value }) => value)),
			dates: unique(listDates(text, language).map(({ value }) => value)),
		})),
		// Sorted: their order would put the text together again.
		runs: inLines(unique(runs)),
	};
}

const unique = (items: readonly string[]) => [...new Set(items)].sort();

function inLines(hashes: readonly string[]): string[] {
	const lines: string[] = [];
	for (let i = 0; i < hashes.length; i += perLine) lines.push(hashes.slice(i, i + perLine).join(' '));
	return lines;
}

/** Answers what stands in an original. */
export interface Proof {
	/** Whether a word stands in one of some paragraphs, in this or a related form. */
	readonly hasName: (folded: string, paragraphs: readonly number[]) => boolean;
	readonly hasNumber: (value: string, paragraphs: readonly number[]) => boolean;
	readonly hasDate: (value: string, paragraphs: readonly number[]) => boolean;
	/** Whether eight words in a row stand in it. */
	readonly hasRun: (run: string) => boolean;
}

/** Reads a fingerprint. */
export function readFingerprint({ salt, paragraphs, runs }: Fingerprint, language: string): Proof {
	const known = paragraphs.map(({ names, numbers, dates }) => ({
		hashes: lazySet(() => names.split(' ')),
		numbers,
		dates,
	}));
	const find = (cited: readonly number[]) => cited.flatMap((n) => known[n - 1] ?? []);
	const all = lazySet(() => runs.flatMap((line) => line.split(' ')));
	const hashes = new Map<string, string>();
	const hashOf = (text: string): string => {
		const before = hashes.get(text);
		if (before !== undefined) return before;
		const made = toHash(salt, text);
		hashes.set(text, made);
		return made;
	};
	return {
		hasName: (folded, cited) => {
			const within = find(cited);
			return listRelatives(folded, language).some((form) =>
				within.some((one) => one.hashes().has(hashOf(form))),
			);
		},
		hasNumber: (value, cited) =>
			find(cited).some(
				({ numbers, dates }) => numbers.includes(value) || dates.some((date) => hasPart(date, value)),
			),
		hasDate: (value, cited) => {
			const within = find(cited);
			return isBorneOut(
				value,
				within.flatMap(({ dates }) => dates),
				within.flatMap(({ numbers }) => numbers),
			);
		},
		hasRun: (run) => hasRunHash(salt, run, (hash) => all().has(hash)),
	};
}

/** A set that is made when something is looked for in it: most fingerprints are not asked most times. */
function lazySet(list: () => readonly string[]): () => ReadonlySet<string> {
	let made: ReadonlySet<string> | undefined;
	return () => (made ??= new Set(list()));
}

/** Whether a number is the year or day of a date. */
const hasPart = (date: string, value: string) =>
	date.split('-').some((part) => part !== '' && Number(part) === Number(value));
