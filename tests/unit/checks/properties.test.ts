import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FolderEntry } from '../../../src/content/folder.ts';
import { formatPath, type Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readListing } from '../../../src/checks/gate.ts';
import { edited, readChanged, sound } from '../content/dossier.ts';
import { change, dataOf, fields, toRead, type Field } from '../content/mutation.ts';

const anyField = fc.constantFrom(...fields);

/** Codes of rules that speak up where something is used, not where it is given. */
const dependent = new Set([
	'TARGET',
	'SAME-NAME',
	'UNKNOWN-ID',
	'UNPLACED',
	'UNSUPPORTED',
	'PARAGRAPH',
	'LEFT-OUT',
	'NOT-COVERED',
	'TWICE',
	'VERSION',
	'INCOMPLETE',
	'OURS',
	'NEEDLESS',
	'ORDER',
	'BUDGET',
	'PLACED-AWAY',
	'COUNT-MARK',
	'FILE-MISSING',
]);

/** Whether a problem names a field, something in it, or what stands beside it in the same group. */
const names = ({ file, path }: Field, diagnostic: Diagnostic) => {
	const group = path.length > 1 ? formatPath(path.slice(0, -1)) : '';
	const isNear = diagnostic.field.startsWith(group) || group.startsWith(diagnostic.field);
	return dependent.has(diagnostic.code) || (diagnostic.file === file && isNear);
};

/** What is wrong with a file by itself needs no other file to be found. */
const alone = (listing: readonly FolderEntry[], { file }: Field) =>
	listing.filter((entry) => entry.file === file);

const outline = (diagnostics: readonly Diagnostic[]) =>
	diagnostics.map(({ code, field }) => `${code} ${field}`);

test('a value of the wrong kind is refused with its field named', () => {
	fc.assert(
		fc.property(anyField, fc.constantFrom(null, true, {}, { a: 1 }, [[]]), (field, value) => {
			const { listing } = change(field.file, (document) =>
				document.setIn(field.path, document.createNode(value)),
			);
			const { diagnostics } = readListing(alone(listing, field));

			expect(diagnostics.filter(({ field: at }) => at.startsWith(formatPath(field.path)))).not.toEqual([]);
		}),
		{ numRuns: 200 },
	);
});

test('a key that the shape does not know is refused by its name, wherever it stands', () => {
	const groups = fields.filter(
		({ value }) => value !== null && typeof value === 'object' && !Array.isArray(value),
	);
	fc.assert(
		fc.property(fc.constantFrom(...groups), fc.stringMatching(/^[a-z]{12}$/), (field, key) => {
			const { listing } = change(field.file, (document) => document.setIn([...field.path, key], 1));

			expect(outline(readListing(alone(listing, field)).diagnostics)).toContain(
				`UNKNOWN-KEY ${formatPath([...field.path, key])}`,
			);
		}),
		{ numRuns: 200 },
	);
});

test('a key left out is refused, or all the rest is read as it stands', () => {
	fc.assert(
		fc.property(anyField, (field) => {
			const { listing, data } = change(field.file, (document) => document.deleteIn(field.path));
			const reading = readChanged(listing);

			if (reading.diagnostics.length === 0) expect(dataOf(reading, field.file)).toEqual(toRead(data));
			else expect(reading.diagnostics.filter((diagnostic) => names(field, diagnostic))).not.toEqual([]);
		}),
		{ numRuns: 60 },
	);
});

test('another text in place of a text is refused, or read as it stands', () => {
	const texts = fields.filter(({ value }) => typeof value === 'string');
	const other = fc.constantFrom(
		'x',
		'Other text.',
		'2020-01-01',
		' x',
		'no-such-thing',
		'bakers',
		'x'.repeat(300),
		'-',
		'¶3',
		'<b>',
		'{x}',
		'\u202Ex',
		'ttp:x',
	);
	fc.assert(
		fc.property(fc.constantFrom(...texts), other, (field, text) => {
			const { listing, data } = change(field.file, (document) => document.setIn(field.path, text));
			const reading = readChanged(listing);

			if (reading.diagnostics.length === 0) expect(dataOf(reading, field.file)).toEqual(toRead(data));
			else
				expect(
					reading.diagnostics.filter((diagnostic) => names(field, diagnostic) || diagnostic.field === 'file'),
				).not.toEqual([]);
		}),
		{ numRuns: 60 },
	);
});

test('another number in place of a number is refused, or read as it stands', () => {
	const numbers = fields.filter(({ value }) => typeof value === 'number');
	fc.assert(
		fc.property(fc.constantFrom(...numbers), fc.oneof(fc.integer(), fc.double()), (field, number) => {
			const { listing, data } = change(field.file, (document) => document.setIn(field.path, number));
			const reading = readChanged(listing);

			if (reading.diagnostics.length === 0) expect(dataOf(reading, field.file)).toEqual(toRead(data));
			else expect(reading.diagnostics.filter((diagnostic) => names(field, diagnostic))).not.toEqual([]);
		}),
		{ numRuns: 60 },
	);
});

test('the order in which files are listed changes nothing', () => {
	const read = (listing: readonly FolderEntry[]) => JSON.stringify(readListing(listing));
	const listings = [sound, edited('themes/crumb.yaml', 'words:', 'word:')].map(
		(listing) => [listing, read(listing)] as const,
	);
	fc.assert(
		fc.property(fc.constantFrom(...listings), fc.infiniteStream(fc.nat()), ([listing, expected], keys) => {
			const shuffled = listing
				.map((entry) => ({ entry, key: keys.next().value ?? 0 }))
				.sort((a, b) => a.key - b.key);

			expect(read(shuffled.map(({ entry }) => entry))).toBe(expected);
		}),
		{ numRuns: 10 },
	);
});
