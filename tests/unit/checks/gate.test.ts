/** What of a dossier is looked at again, and what is read of it without a look. */

import { expect, test } from 'vitest';
import {
	readContent,
	readFiles,
	readListing,
	readPublished,
	recheckFiles,
} from '../../../src/checks/gate.ts';
import { listFolder, type FolderEntry } from '../../../src/content/folder.ts';
import { edited, editedTogether, readChanged, sound, textOf, toEntry, withFile } from '../content/dossier.ts';

const rye = 'briefings/rye-2020.mdx';
const folder = 'tests/fixtures/dossier';

test('what is published is read as the check reads it', () => {
	const { sources, origin, tally } = readPublished(folder);
	const checked = readContent(folder);

	expect(sources.briefings.map(({ id }) => id)).toEqual([
		'bread-again',
		'crust-2022',
		'mill-2021',
		'rye-2020',
		'undated-letter',
	]);
	expect(sources.site[0]?.data.lead).toBe('Five articles by bakers and millers, most of them from one side.');
	expect(origin).toEqual(checked.origin);
	expect(sources).toEqual(checked.sources);
	expect([tally.language, tally.sources.length, tally.questions.length]).toEqual(['en-GB', 5, 4]);
});

test('a digest that changed is looked at by itself', () => {
	const { origin } = readChanged(sound);
	const known = { origin, isSound: true };
	const recheck = (listing: typeof sound, seen: string[] = []) =>
		recheckFiles(readFiles(listing), known, (file) => seen.push(file));
	const reworded = edited(rye, 'Old flour should', 'Stale flour should');
	const seen: string[] = [];

	expect(recheck(reworded, seen)).toEqual({ isSound: true, origin: readChanged(reworded).origin });
	expect(seen).toEqual([rye]);
	expect(recheck(sound)).toEqual(known);
	// Whatever else is changed, all of it is to be checked.
	expect(recheck(edited(rye, 'be sold. [¶8]', 'be sold. [¶99]'))).toBeUndefined();
	expect(recheck(edited(rye, 'name: Rye returns', 'name: Rye is back'))).toBeUndefined();
	expect(recheck(edited('topics/rye.mdx', 'as one place', 'as a place'))).toBeUndefined();
	expect(recheck(edited('themes/crumb.yaml', 'name: Crumb', 'name: ""'))).toBeUndefined();
	expect(recheck(edited('themes/crumb.yaml', 'name: Crumb', 'draft: true\nname: Crumb'))).toBeUndefined();
	expect(recheck(sound.filter(({ file }) => file !== 'relations.yaml'))).toBeUndefined();
});

test('what is wrong with what is published is said once, also beside a draft', () => {
	const draft = textOf('briefings/undated-letter.mdx').replace(/^---\n/, '---\ndraft: true\n');
	const both = [
		...edited('themes/price.yaml', 'What grain, flour and bread cost.', 'TODO'),
		toEntry(
			'briefings/new-2024.mdx',
			draft.replace('name: Letter to', 'name: New letter to').replace('sha256: c2b2', 'sha256: c3b3'),
		),
	];

	expect(readChanged(both).diagnostics.map(({ file, code }) => `${file} ${code}`)).toEqual([
		'themes/price.yaml PLACEHOLDER',
	]);
	expect(readChanged(both).drafting).toEqual(['briefings/new-2024.mdx']);
});

test('a link of a digest that stays is followed anew when what it leads to goes', () => {
	const gone = sound.filter(({ file }) => file !== 'places/riverton.yaml');
	const inBody = readChanged(gone)
		.diagnostics.filter(({ file, field }) => file === rye && field === 'body')
		.map(({ code }) => code);

	expect(inBody).toEqual(['TARGET']);
});

test('two briefings of one text may point either way, or at a third', () => {
	const letter = 'briefings/undated-letter.mdx';
	const url =
		'published: unknown\n  url: { address: "https://loaf.example.org/2020/rye-returns", basis: address }';
	const sameAs = (id: string) => `standing:\n  sameTextAs: ${id}`;
	const twice = (...changes: readonly (readonly [file: string, from: string, to: string])[]) =>
		readChanged(editedTogether(...changes))
			.diagnostics.filter(({ code }) => code === 'TWICE')
			.map(({ file, field }) => `${file} ${field}`);
	const copied = textOf(letter).replace('published: unknown', () => url);
	const pointing = withFile(letter, copied.replace('standing:', sameAs('rye-2020')));

	expect(twice([letter, 'published: unknown', url])).toEqual([`${letter} bibliography.url.address`]);
	expect(twice([letter, 'published: unknown', url], [rye, 'standing:', sameAs('undated-letter')])).toEqual(
		[],
	);
	expect(readChanged(pointing).diagnostics.filter(({ code }) => code === 'TWICE')).toEqual([]);
});

test('an address is another one by what it asks for, in whatever order', () => {
	const letter = 'briefings/undated-letter.mdx';
	const url = (query: string) =>
		`published: unknown\n  url: { address: "https://loaf.example.org/2020/rye-returns${query}", basis: address }`;
	const twice = (asked: string, other: string) =>
		readChanged(
			editedTogether(
				[letter, 'published: unknown', url(asked)],
				[rye, '/2020/rye-returns"', `/2020/rye-returns${other}"`],
			),
		).diagnostics.filter(({ code }) => code === 'TWICE').length;

	expect(twice('?page=2', '')).toBe(0);
	expect(twice('?page=2', '?page=3')).toBe(0);
	expect(twice('?page=2&id=1', '?id=1&page=2')).toBe(1);
	expect(twice('?id=1&utm_source=x', '?fbclid=y&id=1')).toBe(1);
	expect(twice(':8443', '')).toBe(0);
});

test('what is kept goes by its kind, and by all that it follows from', () => {
	const rows: (readonly string[])[] = [];
	const read = (listing: readonly FolderEntry[], today?: string) => {
		rows.length = 0;
		readListing(listing, {
			today,
			keep: (key, make) => {
				rows.push(key);
				return make();
			},
		});
		return [...new Set(rows.map(([kind]) => kind))].sort();
	};

	expect(read(sound)).toEqual([
		'body',
		'body proof',
		'budgets',
		'entry',
		'marks',
		'rules',
		'text',
		'wording',
	]);
	expect(rows.find(([kind]) => kind === 'rules')).toEqual([
		'rules',
		expect.stringMatching(/^[0-9a-f]{64}$/),
		'',
	]);
	expect(rows.filter(([kind, file]) => kind === 'wording' && file === rye)).toEqual([
		['wording', rye, expect.stringMatching(/^[0-9a-f]{64}$/), 'en-GB'],
	]);
	expect(rows.filter(([kind, file]) => kind === 'body' && file === rye)).toEqual([
		['body', rye, expect.stringMatching(/^[0-9a-f]{64}$/), 'en-GB', 'false'],
	]);
	expect(rows.filter(([kind, file]) => kind === 'body proof' && file === 'pages/privacy.mdx')).toEqual([
		[
			'body proof',
			'pages/privacy.mdx',
			expect.stringMatching(/^[0-9a-f]{64}$/),
			'',
			'',
			expect.stringMatching(/^[0-9a-f]{64}$/),
		],
	]);
	read(sound, '2025-01-01');
	expect(rows.find(([kind]) => kind === 'rules')?.at(-1)).toBe('2025-01-01');
	expect(read(listFolder('scripts/new-dossier/content'))).toEqual([
		'body',
		'body proof',
		'budgets',
		'entry',
		'marks',
		'proof',
		'rules',
		'runs',
		'taken',
		'text',
		'wording',
	]);
});

test('a dossier is another one when what is not sound or still being written changes', () => {
	const key = (listing: readonly FolderEntry[]) => readChanged(listing).origin.key;
	const crumb = 'themes/crumb.yaml';
	const keys = [
		key(sound),
		key(edited(crumb, 'name: Crumb', 'name: ""')),
		key(edited(crumb, 'name: Crumb', 'name: 5')),
		key(sound.filter(({ file }) => file !== crumb)),
		key([...sound, toEntry('themes/crust.yaml', 'draft: true\n')]),
		key([...sound, toEntry('briefings/new.mdx', '---\ndraft: true\n---\n')]),
	];

	expect(new Set(keys).size).toBe(6);
});

test('a count mark beside an address is filled in where it stands', () => {
	const { sources, diagnostics } = readChanged(
		edited(
			'pages/privacy.mdx',
			'Nothing.',
			'Of [count sources], see https://example.org/x and [count questions].',
		),
	);

	expect(diagnostics).toEqual([]);
	expect(sources.pages.find(({ id }) => id === 'privacy')?.body.trim()).toBe(
		'Of five, see https://example.org/x and four.',
	);
});
