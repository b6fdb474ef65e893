/** Addresses read again, what development shows, fields and the new dossier. */

import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openMemory } from '../../../scripts/dev/memory.ts';
import { readWriting } from '../../../scripts/dev/writing.ts';
import { buildSchema, formatFields } from '../../../scripts/fields.ts';
import { formatDiagnostics } from '../../../scripts/fields/problems.ts';
import { readSound } from '../../../scripts/intake/read-content.ts';
import { newDossier } from '../../../scripts/new-dossier.ts';
import { lookAgain, recordDay } from '../../../scripts/sources.ts';
import { change, copyDossier } from './copies.ts';
import { html } from './samples.ts';

const model = 'scripts/new-dossier/content';
const article = readFileSync('scripts/new-dossier/article.txt', 'utf8');
const toPage = (text: string) =>
	html(
		`<article>${text
			.split('\n')
			.filter(Boolean)
			.map((line) => `<p>${line}</p>`)
			.join('')}</article>`,
	);

const pages: Readonly<Record<string, Buffer>> = {
	'/same': toPage(article),
	'/changed': toPage(article.replace('about $40,000', 'about $60,000')),
	'/other': toPage(
		'Something else stands here now, and it is long enough to be taken for an article by whoever reads it. '.repeat(
			6,
		),
	),
};
const server = createServer((request, response) => {
	const page = pages[request.url ?? ''];
	response.writeHead(page ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8' });
	response.end(page);
});
let port = 0;
beforeAll(async () => {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	port = (server.address() as AddressInfo).port;
});
afterAll(() => void server.close());

test.each([
	['/same', { state: 'unchanged' }],
	['/changed', { state: 'changed', paragraphs: [4] }],
	['/other', { state: 'gone', reason: 'the page holds another text' }],
	['/nothing', { state: 'gone', reason: 'it answers 404' }],
])('what became of %s is told', async (page, outcome) => {
	const content = readSound(model);
	const briefing = content.findBriefing('second-oven')?.data;
	if (!briefing) throw new Error('The model has no briefing');

	expect(await lookAgain(`http://127.0.0.1:${port}${page}`, briefing, content.fingerprints[0]?.data)).toEqual(
		outcome,
	);
});

test('without a connection nothing is known', async () => {
	const content = readSound(model);
	const briefing = content.findBriefing('second-oven')?.data;
	if (!briefing) throw new Error('The model has no briefing');
	const outcome = await lookAgain('http://127.0.0.1:1/', briefing, content.fingerprints[0]?.data);

	expect(outcome.state).toBe('unknown');
});

test('the day is written where the address stands', () => {
	const folder = copyDossier('tests/fixtures/dossier');
	recordDay(`${folder}/briefings/rye-2020.mdx`, '2026-11-26');

	expect(readFileSync(`${folder}/briefings/rye-2020.mdx`, 'utf8')).toContain('lastWorked: "2026-11-26"');
});

test('while writing, a file with a fault is shown as it last was, and the fault is told until it is mended', () => {
	const folder = copyDossier('tests/fixtures/dossier');
	const first = readWriting(folder, undefined);
	change(folder, 'actors/bakers.yaml', 'kind: ', 'knid: ');
	const broken = readWriting(folder, first);
	change(folder, 'actors/bakers.yaml', 'knid: ', 'kind: ');
	const mended = readWriting(folder, broken);

	expect(first.writing.diagnostics).toEqual([]);
	expect(broken.writing.diagnostics.join('\n')).toMatch(/actors\/bakers\.yaml:\d+:\d+ knid UNKNOWN-KEY/);
	expect(broken.sources?.actors.map(({ id }) => id).sort()).toEqual(
		first.sources?.actors.map(({ id }) => id).sort(),
	);
	expect(mended.writing.diagnostics).toEqual([]);
});

test('while writing, what is short of words is shown all the same', () => {
	const folder = copyDossier('tests/fixtures/dossier');
	const first = readWriting(folder, undefined);
	change(folder, 'briefings/rye-2020.mdx', 'name: Rye returns', 'name: TODO');
	const state = readWriting(folder, first);

	expect(state.writing.diagnostics.join('\n')).toContain('PLACEHOLDER');
	expect(state.held.size).toBe(0);
	expect(state.sources?.briefings.map(({ data }) => data.name)).toContain('TODO');
});

test('while writing, drafts and addresses that are no promise are named', () => {
	const folder = copyDossier('tests/fixtures/dossier');
	change(folder, 'questions/who-made-it-dear.yaml', 'question:', 'draft: true\nquestion:');
	const { writing } = readWriting(folder, undefined);

	expect(writing.drafts.join()).toContain('/questions/who-made-it-dear/');
	expect(writing.unrecorded.join()).toContain('/briefings/rye-2020/');
});

test('docs/fields.md and docs/problems.md are what the engine says; npm run fields writes them anew', () => {
	expect(readFileSync('docs/fields.md', 'utf8')).toBe(formatFields());
	expect(readFileSync('docs/problems.md', 'utf8')).toBe(formatDiagnostics());
});

test('schemas describe fields and offer the ids of the dossier', () => {
	const schema = JSON.stringify(buildSchema('questions', readSound('tests/fixtures/dossier')));

	expect(schema).toContain('"enum":["bakers","board-of-bread"');
	expect(schema).toContain('What evidence would settle it.');
	expect(schema).not.toContain('"register"');
});

test('a new dossier is sound, and stands in no folder that holds something', () => {
	const folder = copyDossier('tests/unit/scripts');
	expect(() => newDossier(folder)).toThrow('nothing was overwritten');

	newDossier(`${folder}/new`);
	expect(readWriting(`${folder}/new`, undefined).writing.diagnostics).toEqual([]);
});

test('what development keeps from save to save changes nothing of what it shows', () => {
	const folder = copyDossier(model);
	const memory = openMemory();
	const show = () => {
		memory.turn();
		const kept = readWriting(folder, undefined, memory.keep);

		const { writing, sources, held } = readWriting(folder, undefined);
		expect(kept).toMatchObject({ writing, sources, held });
		return kept.writing.diagnostics.length;
	};

	expect(show()).toBe(0);
	change(folder, 'actors/council.yaml', 'kind: ', 'kind: no-');

	expect(show()).toBeGreaterThan(0);
	change(folder, 'actors/council.yaml', 'kind: no-', 'kind: ');

	expect(show()).toBe(0);
});
