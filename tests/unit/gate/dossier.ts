/** The small sound dossier as a listing in memory. Tests change one thing at a time. */

import { expect } from 'vitest';
import { listFolder, type FolderEntry } from '../../../src/gate/folder.ts';
import { formatProblem, type Problem } from '../../../src/gate/problem.ts';
import { readListing } from '../../../src/gate/read.ts';

export const sound: readonly FolderEntry[] = listFolder('tests/fixtures/dossier');

/** The text of a file of the dossier. */
export function textOf(file: string): string {
	const entry = sound.find((one) => one.file === file);
	if (!entry) throw new Error(`The dossier has no ${file}`);
	return new TextDecoder().decode(entry.bytes);
}

export const toEntry = (file: string, text: string | Uint8Array): FolderEntry => {
	const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
	return { file, kind: 'file', bytes, size: bytes.length };
};

/** The dossier with a file added, or put in place of the one of that name. */
export const withFile = (file: string, text: string | Uint8Array): FolderEntry[] => [
	...sound.filter((entry) => entry.file !== file),
	toEntry(file, text),
];

/** The dossier with the first occurrence of some text replaced in a file. */
export function edited(file: string, from: string, to: string): FolderEntry[] {
	const text = textOf(file);
	if (!text.includes(from)) throw new Error(`${file} does not contain "${from}"`);
	return withFile(
		file,
		text.replace(from, () => to),
	);
}

/** The dossier with several such changes, each to another file. */
export function editedTogether(...changes: readonly (readonly [file: string, from: string, to: string])[]) {
	const files = new Map(changes.map(([file, from, to]) => [file, edited(file, from, to).at(-1)]));
	return sound.map((entry) => files.get(entry.file) ?? entry);
}

/** Each problem as `line field CODE`, with the path before it when it is in another file. */
export const outline = (problems: readonly Problem[], file: string) =>
	problems.map((one) => `${one.file === file ? '' : `${one.file}:`}${one.line} ${one.field} ${one.code}`);

/** One change to one file, and every problem it must cause. */
export type Case = readonly [
	name: string,
	file: string,
	from: string,
	to: string,
	problems: readonly string[],
];

/**
 * Expects a listing to have these problems and no others, and that each reads to an editor as it was approved:
 * `vitest --update` writes the snapshots anew, to be read like any other change.
 */
export function expectProblems(listing: readonly FolderEntry[], file: string, problems: readonly string[]) {
	const found = readListing(listing).problems;

	expect(outline(found, file)).toEqual(problems);
	expect(found.map((problem) => formatProblem(problem)).join('\n')).toMatchSnapshot();
}

/** Expects of a case what it says. */
export const expectCase = ([, file, from, to, problems]: Case) =>
	expectProblems(edited(file, from, to), file, problems);
