/** The data in all its forms: the same everywhere, described, hashed, and open to programs that others wrote. */

import { createHash } from 'node:crypto';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { readContent } from '../../../src/checks/gate.ts';
import { buildDossier } from '../../../src/dossier/dossier.ts';
import { escapeArgdown } from '../../../src/exports/argdown.ts';
import { buildData } from '../../../src/exports/data-files.ts';
import { listFeeds } from '../../../src/exports/feeds.ts';
import { listTables } from '../../../src/exports/table-list.ts';

describe.each(['content', 'tests/fixtures/dossier'])('the data of %s', (folder) => {
	const { sources } = readContent(folder);
	const dossier = buildDossier(sources);
	const data = buildData(sources, dossier);
	const read = (name: string) => data.files.find((file) => file.name === name)?.print() ?? '';

	test.each(listTables(dossier).map(({ name }) => name))('%s says the same in CSV and in JSON', (name) => {
		const rows: Record<string, string>[] = parseCsv(read(`${name}.csv`), { bom: true, columns: true });
		const records: Record<string, unknown>[] = JSON.parse(read(`${name}.json`));
		const flat = (value: unknown) => (Array.isArray(value) ? value.join('; ') : String(value ?? ''));

		expect(rows).toHaveLength(records.length);
		for (const [i, row] of rows.entries())
			for (const [column, cell] of Object.entries(row))
				// A text that a spreadsheet would run has an apostrophe before it.
				expect([column, cell.replace(/^'(?=[=+\-@＝＋－＠])/, '')]).toEqual([
					column,
					flat(records[i]?.[column]),
				]);
	});

	test('questions, positions, relations, events, names, places, themes and silences are all there', () => {
		const count = (name: string) => JSON.parse(read(`${name}.json`)).length;

		expect(count('questions')).toBe(dossier.questions.length);
		expect(count('positions')).toBe(
			dossier.questions.reduce(
				(sum, { answering, silent }) =>
					sum + silent.length + answering.reduce((all, { positions }) => all + positions.length, 0),
				0,
			),
		);
		expect(count('relations')).toBe(dossier.relations.all.length);
		expect(count('events')).toBe(dossier.events.length);
		expect(count('actors')).toBe(dossier.actors.length);
		expect(count('names')).toBe(
			[...dossier.actors, ...dossier.places].reduce((sum, { spellings }) => sum + spellings.length, 0),
		);
		expect(count('places')).toBe(dossier.places.length);
		expect(count('themes')).toBe(dossier.themes.length);
		expect(count('silences')).toBe(dossier.silences.length);
	});

	test('a source that nobody has compared is never called silent', () => {
		const rows: { state: string; verdict?: string }[] = JSON.parse(read('positions.json'));

		for (const { state, verdict } of rows) expect(state === 'answers').toBe(verdict !== undefined);
		const states = dossier.questions.flatMap(({ answerOf }) =>
			dossier.briefings.map(({ id }) => answerOf(id).state),
		);
		expect(rows.filter(({ state }) => state === 'silent')).toHaveLength(
			states.filter((state) => state === 'silent').length,
		);
	});

	test('the data package describes every table, column by column, with its hash', () => {
		const { resources, version } = JSON.parse(read('datapackage.json'));

		expect(version).toBe(data.version);
		expect(resources.map(({ path }: { path: string }) => path)).toEqual(
			listTables(dossier).map(({ name }) => `tables/${name}.csv`),
		);
		for (const { path, bytes, hash, schema } of resources) {
			const text = read(path);
			const [head] = parseCsv(text, { to: 1 });
			expect(schema.fields.map(({ name }: { name: string }) => name)).toEqual(head);
			expect(schema.fields.filter(({ description }: { description: string }) => !description)).toEqual([]);
			expect(bytes).toBe(Buffer.byteLength(text));
			expect(hash).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
		}
	});

	test('every file but the list itself is in the list of hashes', () => {
		const sums = read('sha256sums.txt')
			.trim()
			.split('\n')
			.map((line) => line.split('  '));

		expect(sums.map(([, name]) => name)).toEqual(data.files.slice(0, -1).map(({ name }) => name));
		for (const [sum, name = ''] of sums)
			expect(createHash('sha256').update(read(name)).digest('hex')).toBe(sum);
	});

	test('the version says the day, and changes when any word does', () => {
		const [first] = sources.briefings;
		const other = first && {
			...sources,
			briefings: [
				{ ...first, data: { ...first.data, lead: `${first.data.lead} More.` } },
				...sources.briefings.slice(1),
			],
		};

		expect(data.version).toMatch(/^\d{4}-\d\d-\d\d-[0-9a-f]{12}$/);
		expect(data.version.startsWith(dossier.updated)).toBe(true);
		expect(other && buildData(other, buildDossier(other)).version).not.toBe(data.version);
	});

	test('one record a line holds all that the one file holds', () => {
		const whole = JSON.parse(read('dossier.json'));
		const lines = read('dossier.jsonl')
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line));
		const of = (record: string) =>
			lines.filter((line) => line.record === record).map(({ record: _, ...rest }) => rest);

		for (const kind of [
			'briefing',
			'topic',
			'actor',
			'theme',
			'place',
			'event',
			'question',
			'relation',
			'correction',
		])
			expect(of(kind)).toEqual(whole[`${kind}s`]);
		for (const briefing of whole.briefings)
			expect(JSON.parse(read(`briefings/${briefing.id}.json`))).toEqual(briefing);
	});

	test('each answer is an annotation on passages that three words lead to, or on our digest', () => {
		const { total, first } = JSON.parse(read('annotations.json'));
		const answers = dossier.questions.flatMap(({ answering }) =>
			answering.flatMap(({ positions }) => positions),
		);

		expect(total).toBe(answers.length);
		expect(new Set(first.items.map(({ id }: { id: string }) => id)).size).toBe(total);
		for (const [i, { target }] of first.items.entries()) {
			expect(target).toHaveLength(answers[i]?.source.paragraphs.length ?? -1);
			for (const { source, selector } of target) {
				expect(URL.canParse(source)).toBe(true);
				if (selector.type === 'TextQuoteSelector') expect(selector.exact.split(/\s+/)).toHaveLength(3);
				else
					expect(selector).toMatchObject({
						type: 'FragmentSelector',
						value: expect.stringMatching(/^p\d+$/),
					});
			}
		}
	});

	test('the citation file is YAML with what the format asks for', () => {
		expect(parseYaml(read('citation.cff'))).toMatchObject({
			'cff-version': '1.2.0',
			message: expect.any(String),
			title: expect.any(String),
			authors: [{ name: dossier.site.editor }],
			type: 'dataset',
			version: data.version,
			'date-released': dossier.updated,
		});
	});

	test('whoever anything is asked of has a feed, and no other', () => {
		const asked = dossier.actors.filter((actor) => actor.asked.length + actor.concerned.length > 0);

		expect(
			listFeeds(dossier)
				.filter(({ name }) => name.startsWith('actors/'))
				.map(({ name }) => name),
		).toEqual(asked.map(({ id }) => `actors/${id}`));
	});
});

test('nothing in a text is markup in Argdown', () => {
	expect(escapeArgdown('[a] <b> #c @[d] {e}')).toBe('\\[a\\] \\<b\\> \\#c \\@\\[d\\] \\{e\\}');
});
