/** The small sound dossier as a listing in memory. Tests change one thing at a time. */

import { expect } from 'vitest';
import { listFolder, type FolderEntry } from '../../../src/content/folder.ts';
import type { Keep } from '../../../src/cache/keep.ts';
import { formatDiagnostic, type Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readListing, type Options } from '../../../src/checks/gate.ts';

export const sound: readonly FolderEntry[] = listFolder('tests/fixtures/dossier');

/** What the files of the sound dossier gave, so that a test works out only what it changes. */
const known = new Map<string, string>();

const keepSound: Keep = (key, make, isStill = () => true) => {
	const text = known.get(key.join('\0'));
	const value = text === undefined ? undefined : JSON.parse(text);
	return value !== undefined && isStill(value) ? value : make();
};

readListing(sound, {
	keep: (key, make) => {
		const value = make();
		known.set(key.join('\0'), JSON.stringify(value));
		return value;
	},
});

/**
 * Reads the dossier with a change. What comes of the files that stayed is taken from one reading for all tests: that this
 * changes nothing of what is said is tested by itself (`keep.test.ts`).
 */
export const readChanged = (listing: readonly FolderEntry[], options: Options = {}) =>
	readListing(listing, { keep: keepSound, ...options });

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

/**
 * Where a problem is expected, and which: `claims[0].text VALUE`.
 *
 * It is on the line where the edit begins. Where it is not, a number stands before it, of lines from there (`+2 body MARK`)
 * or of a line of a file that the test itself writes (`3 file YAML`); or the first line that holds some text is named
 * after it (`figures[1] UNPLACED @ - id: price-2019`). A problem in another file begins with that file and a colon.
 */
export type Expected = string;

const form = /^(?:(\S*[/.]\w*): )?(?:([+-]?)(\d+) )?([^@]+?)(?: @ (.*))?$/s;

/** `file:line field CODE`, as `toFound` gives it. */
function locate(expected: Expected, listing: readonly FolderEntry[], edited: string, here: number): string {
	const [, file = edited, sign, number, rest, anchor] = form.exec(expected) ?? [];
	return `${file}:${toLine()} ${rest}`;

	function toLine(): number {
		if (anchor !== undefined) return lineOf(read(listing, file), anchor);
		if (number === undefined) return here;
		return sign === '' ? Number(number) : here + Number(`${sign}${number}`);
	}
}

function read(listing: readonly FolderEntry[], file: string): string {
	const entry = listing.find((one) => one.file === file);
	if (!entry) throw new Error(`The dossier has no ${file}`);
	return new TextDecoder('utf-8', { ignoreBOM: true }).decode(entry.bytes);
}

function lineOf(text: string, part: string): number {
	if (!text.includes(part)) throw new Error(`No line holds "${part}"`);
	return text.slice(0, text.indexOf(part)).split('\n').length;
}

const toFound = ({ file, line, field, code }: Diagnostic) => `${file}:${line} ${field} ${code}`;

/** What an editor is told, but for the line: that moves whenever the dossier grows. */
const toMessage = (diagnostic: Diagnostic) => formatDiagnostic(diagnostic).replace(/:\d+:/, ':');

/** One change to one file, and every problem it must cause. */
export type Case = readonly [
	name: string,
	file: string,
	from: string,
	to: string,
	diagnostics: readonly Expected[],
];

/**
 * Expects a listing to have these problems and no others, and that each reads to an editor as it was approved:
 * `vitest --update` writes the snapshots anew, to be read like any other change.
 *
 * @param here the line on which the edit begins
 */
export function expectDiagnostics(
	listing: readonly FolderEntry[],
	file: string,
	diagnostics: readonly Expected[],
	here = 1,
) {
	const found = readChanged(listing).diagnostics;

	expect(found.map(toFound).sort()).toEqual(
		diagnostics.map((one) => locate(one, listing, file, here)).sort(),
	);
	expect(found.map(toMessage).sort().join('\n')).toMatchSnapshot();
}

/** Expects of a case what it says. */
export const expectCase = ([, file, from, to, diagnostics]: Case) =>
	expectDiagnostics(edited(file, from, to), file, diagnostics, lineOf(textOf(file), from));
