/** What the editing commands do to the files, and that the gate finds the result sound. */

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { edit } from '../../../scripts/edit.ts';
import { addToList } from '../../../scripts/edit/lists.ts';
import { findContentFolder } from '../../../scripts/site/content-folder.ts';
import { readGiven } from '../../../scripts/intake/given.ts';
import { Refusal } from '../../../scripts/intake/refusal.ts';
import { listContentTexts } from '../../../scripts/edit/places.ts';
import { newDossier } from '../../../scripts/new-dossier.ts';
import { newBriefing } from '../../../scripts/new-briefing.ts';
import { formatDiagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readContent } from '../../../src/checks/gate.ts';
import { copyDossier } from './copies.ts';

/** What a command says, in-process. */
const run = async (folder: string, ...args: readonly string[]) => {
	try {
		return (await edit(folder, args)).join('\n');
	} catch (error) {
		if (error instanceof Refusal) return error.message;
		throw error;
	}
};

const start = async (folder: string, id: string, file: string) => {
	try {
		await newBriefing(folder, id, await readGiven(file), '2026-11-26');
		return 'done';
	} catch (error) {
		if (error instanceof Refusal) return error.message;
		throw error;
	}
};

const diagnostics = (folder: string) =>
	readContent(folder).diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, ''));

test('a briefing is renamed in every file, link, mark and key', async () => {
	const folder = copyDossier('tests/fixtures/dossier');
	const before = diagnostics(folder);
	await run(folder, 'rename', 'rye-2020', 'rye-comes-back');

	expect(diagnostics(folder).map(normal)).toEqual(before.map(normal));
	expect(existsSync(`${folder}/briefings/rye-2020.mdx`)).toBe(false);
	expect(readFileSync(`${folder}/relations.yaml`, 'utf8')).not.toContain('rye-2020/');
});

const normal = (line: string) => line.replace(/rye-(?:2020|comes-back)/g, 'rye').replace(/:\d+:\d+/, '');

test.each([
	['actor', 'actor:bakers', 'bread-makers', 'actors'],
	['place', 'riverton', 'river-town', 'places'],
	['theme', 'crumb', 'crumbs', 'themes'],
	['topic', 'topic:rye', 'rye-bread', 'topics'],
	['question', 'does-rye-keep', 'rye-keeps', 'questions'],
])('renaming of a %s leaves nothing dangling', async (_, id, to, place) => {
	const folder = copyDossier('tests/fixtures/dossier');
	const before = diagnostics(folder).length;
	await run(folder, 'rename', id, to);

	expect(diagnostics(folder).filter((line) => /UNKNOWN-ID|TARGET|COUNT-MARK/.test(line))).toEqual([]);
	expect(diagnostics(folder)).toHaveLength(before);
	expect(existsSync(`${folder}/${place}/${to}.${place === 'topics' ? 'mdx' : 'yaml'}`)).toBe(true);
});

test('an id that two kinds have is asked for, and an unknown one is guessed', async () => {
	const folder = copyDossier('tests/fixtures/dossier');

	expect(await run(folder, 'rename', 'bakers', 'x')).toContain('actor:bakers or topic:bakers');
	expect(await run(folder, 'rename', 'milers', 'x')).toContain('did you mean "millers"');
});

test('a revision raises the version and keeps the wording before it', async () => {
	const folder = copyDossier('scripts/new-dossier/content');
	await run(
		folder,
		'revise',
		'second-oven/1',
		'Lend the bakers of Millford the money for an oven.',
		'Shorter.',
	);
	const text = readFileSync(`${folder}/briefings/second-oven.mdx`, 'utf8');

	expect(diagnostics(folder)).toEqual([]);
	expect(text).toContain('version: 2');
	expect(text).toContain(
		'was: { text: "Lend the bakers of Millford the money for a second oven without interest." }',
	);
	expect(text).toMatch(/^revised: "\d{4}-\d\d-\d\d"$/m);
});

test('a withdrawal takes the recommendation from the list, the text and the relations', async () => {
	const folder = copyDossier('scripts/new-dossier/content');
	writeFileSync(
		`${folder}/relations.yaml`,
		'relations:\n  - from: second-oven/1\n    kind: precondition\n    to: second-oven/2\n    reason: First the one, then the other.\n',
	);
	const said = await run(folder, 'withdraw', 'second-oven/2', 'It repeats the first.');

	expect(said).toContain('One relation went with it');
	expect(diagnostics(folder)).toEqual([]);
	expect(readFileSync(`${folder}/briefings/second-oven.mdx`, 'utf8')).not.toContain(
		'<Recommendation id="2" />',
	);
});

test.each(['actor', 'place', 'theme', 'event', 'question', 'topic', 'page'])(
	'a new %s lacks nothing but what says TODO',
	async (kind) => {
		const folder = copyDossier('tests/fixtures/dossier');
		const before = new Set(diagnostics(folder));
		await run(folder, 'new', kind, 'quite-new', 'Something quite new');
		const found = readContent(folder, { drafts: true }).diagnostics.filter(({ file }) =>
			file.includes('quite-new'),
		);

		expect(
			found.filter(({ code }) =>
				['MISSING', 'TYPE', 'CHOICE', 'UNKNOWN-KEY', 'VALUE', 'YAML', 'COUNT'].includes(code),
			),
		).toEqual([]);
		expect(diagnostics(folder).filter((line) => !before.has(line) && !line.includes('quite-new'))).toEqual(
			[],
		);
	},
);

test('a new relation joins the others', async () => {
	const folder = copyDossier('scripts/new-dossier/content');
	await run(folder, 'new', 'relation', 'second-oven/1', 'precondition', 'second-oven/2', 'First the one.');

	expect(diagnostics(folder)).toEqual([]);
});

test.each<readonly [string, readonly string[], string]>([
	['no command', [], 'npm run edit --'],
	['an unknown command', ['renmae'], 'did you mean "rename"'],
	['an unknown kind', ['new', 'actr', 'x'], 'did you mean "actor"'],
	['a file that is there', ['new', 'actor', 'bakers', 'Bakers'], 'nothing was overwritten'],
	['an id that is none', ['new', 'actor', 'The Bakers', 'x'], 'is no id'],
	['a missing answer', ['revise', 'rye-2020/1'], 'is missing'],
])('%s is answered in a sentence', async (_, args, said) => {
	const answer = await run('tests/fixtures/dossier', ...args);

	expect(answer).toContain(said);
});

test.each<readonly [string, readonly [string, string], string]>([
	['a missing file', ['some-id', 'nowhere.txt'], 'There is no file nowhere.txt'],
	['a folder', ['some-id', 'tests'], 'tests is no file'],
	['an address', ['some-id', 'https://example.org/a'], 'is an address'],
	['an id that is none', ['Some Id', 'LICENSE'], 'is no id'],
	['a briefing that is there', ['rye-2020', 'LICENSE'], 'nothing was overwritten'],
])('intake: %s is answered in a sentence', async (_, args, said) => {
	const answer = await start('tests/fixtures/dossier', args[0], args[1]);

	expect(answer).toContain(said);
});

test('an absolute folder is a relative one', () => {
	const { CONTENT_DIR: before } = process.env;
	try {
		process.env['CONTENT_DIR'] = `${process.cwd()}/tests/fixtures/dossier`;
		expect(findContentFolder()).toBe('tests/fixtures/dossier');
	} finally {
		if (before === undefined) delete process.env['CONTENT_DIR'];
		else process.env['CONTENT_DIR'] = before;
	}
});

test.each([
	['edit', ['--help'], 'npm run edit --', 0],
	['edit', ['--colour'], 'Unknown option', 1],
	['new-briefing', [], 'npm run new-briefing --', 1],
	['new-briefing', ['some-id', '-'], 'The file is empty', 1],
])('%s %j ends with a sentence and no stack trace', (script, args, said, code) => {
	const { stdout, stderr, status } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
		encoding: 'utf8',
		input: '',
	});

	expect(stdout + stderr).toContain(said);
	expect(stdout + stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
	expect(status).toBe(code);
});

test.each([
	['silent: []\nsettle: x\n', 'silent: [b]\nsettle: x\n'],
	['silent: [a]\n', 'silent: [a, b]\n'],
	['silent:\n  [\n    a,\n  ]\n', 'silent:\n  [\n    a, b]\n'],
	['silent:\n  - a\nsettle: x\n', 'silent:\n  - a\n  - b\nsettle: x\n'],
	['silent: [a, b]\n', 'silent: [a, b]\n'],
	['settle: x\n', 'settle: x\nsilent: [b]\n'],
	['---\nsilent: [a]\n---\n\nText\n', '---\nsilent: [a, b]\n---\n\nText\n'],
	['---\ntitle: x\n---\n\nText\n', '---\ntitle: x\nsilent: [b]\n---\n\nText\n'],
])('an id is added to the list in %j', (text, after) => {
	expect(addToList(text, 'silent', 'b')).toBe(after);
});

test('a source is said to be silent on questions, and to break no silence of a topic', async () => {
	const folder = copyDossier('tests/fixtures/dossier');
	const before = diagnostics(folder).length;

	expect(await run(folder, 'silent', 'undated-letter', 'rye')).toContain('topics/rye.mdx');
	expect(diagnostics(folder)).toHaveLength(before);
	expect(readFileSync(`${folder}/topics/rye.mdx`, 'utf8')).toMatch(/^compared: .*undated-letter\]$/m);
	expect(await run(folder, 'silent', 'undated-leter', 'rye')).toContain('did you mean "undated-letter"');
	expect(await run(folder, 'silent', 'undated-letter', 'rey')).toContain('is no question and no topic');
	expect(await run(folder, 'silent', 'undated-letter')).toContain('--touched undated-letter');
});

test.each([
	[['new'], 'The kind of file is missing.'],
	[['new', 'briefing', 'x'], 'npm run new-briefing'],
	[['new', 'actor', 'Größe'], '“Größe” is no id'],
	[['new', 'actor', '../x'], '“../x” is no id'],
	[['new', 'actor', 'bakers'], 'bakers.yaml is there already; nothing was overwritten.'],
	[['new', 'event', 'x', 'two\nlines'], 'has a line break or a tab'],
	[['new', 'relation', 'rye-2020/1', 'tensions', 'mill-2021/4', 'why'], 'did you mean "tension"?'],
	[
		['new', 'relation', 'rye-2020/99', 'tension', 'mill-2021/4', 'why'],
		'rye-2020 has no recommendation “99”',
	],
	[['new', 'relation', 'rye-2020/1', 'tension', 'mill/4', 'why'], 'There is no briefing “mill”'],
	[['new', 'relation', 'rye-2020/1', 'speaks-for', 'mill-2021/4', 'why'], 'rye-2020 has no claim “1”'],
	[['new', 'relation', 'rye-2020/1', 'tension', 'rye-2020/1', 'why'], 'Both ends are the same'],
	[['rename', 'riverton', 'brook'], 'brook.yaml is there already; nothing was overwritten.'],
	[['rename', 'topic:riverton', 'town'], '“riverton” is no topic: it is place.'],
	[['rename', 'https://example.org', 'town'], 'There is no file with the id “https://example.org”'],
	[['revise', 'rye-2021/1', 'New.', 'why'], 'There is no briefing “rye-2021”; did you mean "rye-2020"'],
	[['revise', '/tmp', 'New.', 'why'], 'write briefing/number, such as some-briefing/3.'],
	[['revise', 'rye-2020/1', 'Two\nlines.', 'why'], 'has a line break or a tab'],
	[['withdraw', 'rye-2020/99', 'why'], 'The briefing has no recommendation 99.'],
	[['withdraw', 'rye-2020/1', 'a\tb'], 'has a line break or a tab'],
])('%j is refused in a sentence and changes nothing', async (args, sentence) => {
	const folder = copyDossier('tests/fixtures/dossier');
	const read = () => listContentTexts(folder).map(({ file, text }) => [file, text]);
	const before = read();

	expect(await run(folder, ...args)).toContain(sentence);
	expect(read()).toEqual(before);
});

test('where there is no dossier, nothing is written', async () => {
	const folder = `${copyDossier('tests/fixtures/dossier')}/nowhere`;

	expect(await run(folder, 'new', 'actor', 'someone')).toContain('holds no dossier (no site.yaml)');
	expect(existsSync(folder)).toBe(false);
});

test.each([
	['package.json', 'is a file'],
	['package.json/inside', 'is a file'],
	['https://example.org/some', 'is an address'],
])('a new dossier in %s is refused in a sentence', (folder, sentence) => {
	expect(() => newDossier(folder)).toThrow(sentence);
});

test('what waits to be written is not said to be given twice, and new files rest on paragraphs that are there', async () => {
	const folder = copyDossier('scripts/new-dossier/content');
	writeFileSync(`${folder}/article.txt`, reply);
	await start(folder, 'reply', `${folder}/article.txt`);
	rmSync(`${folder}/article.txt`);
	await run(folder, 'new', 'question', 'an-oven', 'Is an oven needed?');
	await run(folder, 'new', 'topic', 'ovens', 'Ovens');
	await run(folder, 'new', 'actor', 'millers', 'The millers');

	expect(diagnostics(folder)).toEqual([
		expect.stringContaining('actors/millers.yaml:5:14 description PLACEHOLDER'),
	]);
});

const reply = `No oven

The bakers should meet the millers before winter, and settle how many sacks they take from them in each of its weeks.

The council should mend the road before it lends anybody a penny, as a town that nobody can reach buys no bread at all.

The millers can deliver on Sundays too if the bakers ask them to, and there is no law that would stand in the way of it.
`;
