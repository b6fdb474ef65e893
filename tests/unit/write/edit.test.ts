/** What the editing commands do to the files, and that the gate finds the result sound. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { formatProblem } from '../../../src/gate/problem.ts';
import { readContent } from '../../../src/gate/read.ts';
import { copyDossier } from './copies.ts';

const run = (folder: string, script: string, ...args: readonly string[]) => {
	const { stdout, stderr, status } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
		encoding: 'utf8',
		env: { ...process.env, CONTENT_DIR: folder },
		input: '',
	});
	return { said: stdout + stderr, status };
};

const problems = (folder: string) => readContent(folder).problems.map((problem) => formatProblem(problem, ''));

test('a briefing is renamed in every file, link, mark and key', () => {
	const folder = copyDossier('tests/fixtures/dossier');
	const before = problems(folder);
	const { status } = run(folder, 'edit', 'rename', 'rye-2020', 'rye-comes-back');

	expect(status).toBe(0);
	expect(problems(folder).map(normal)).toEqual(before.map(normal));
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
])('renaming of a %s leaves nothing dangling', (_, id, to, place) => {
	const folder = copyDossier('tests/fixtures/dossier');
	const before = problems(folder).length;
	run(folder, 'edit', 'rename', id, to);

	expect(problems(folder).filter((line) => /UNKNOWN-ID|TARGET|COUNT-MARK/.test(line))).toEqual([]);
	expect(problems(folder)).toHaveLength(before);
	expect(existsSync(`${folder}/${place}/${to}.${place === 'topics' ? 'mdx' : 'yaml'}`)).toBe(true);
});

test('an id that two kinds have is asked for, and an unknown one is guessed', () => {
	const folder = copyDossier('tests/fixtures/dossier');

	expect(run(folder, 'edit', 'rename', 'bakers', 'x').said).toContain('actor:bakers or topic:bakers');
	expect(run(folder, 'edit', 'rename', 'milers', 'x').said).toContain('did you mean "millers"');
});

test('a revision raises the version and keeps the wording before it', () => {
	const folder = copyDossier('scripts/new-dossier/content');
	run(folder, 'edit', 'revise', 'second-oven/1', 'Lend the bakers of Millford the money for an oven.', 'Shorter.');
	const text = readFileSync(`${folder}/briefings/second-oven.mdx`, 'utf8');

	expect(problems(folder)).toEqual([]);
	expect(text).toContain('version: 2');
	expect(text).toContain('was: { text: "Lend the bakers of Millford the money for a second oven without interest." }');
	expect(text).toMatch(/^revised: "\d{4}-\d\d-\d\d"$/m);
});

test('a withdrawal takes the recommendation from the list, the text and the relations', () => {
	const folder = copyDossier('scripts/new-dossier/content');
	writeFileSync(
		`${folder}/relations.yaml`,
		'relations:\n  - from: second-oven/1\n    kind: precondition\n    to: second-oven/2\n    reason: First the one, then the other.\n',
	);
	const { said } = run(folder, 'edit', 'withdraw', 'second-oven/2', 'It repeats the first.');

	expect(said).toContain('1 relations went with it');
	expect(problems(folder)).toEqual([]);
	expect(readFileSync(`${folder}/briefings/second-oven.mdx`, 'utf8')).not.toContain('<Recommendation id="2" />');
});

test.each(['actor', 'place', 'theme', 'event', 'question', 'topic', 'page'])(
	'a new %s lacks nothing but what says TODO',
	(kind) => {
		const folder = copyDossier('tests/fixtures/dossier');
		const before = new Set(problems(folder));
		run(folder, 'edit', 'new', kind, 'quite-new', 'Something quite new');
		const found = readContent(folder, { drafts: true }).problems.filter(({ file }) => file.includes('quite-new'));

		expect(found.filter(({ code }) => ['MISSING', 'TYPE', 'CHOICE', 'UNKNOWN-KEY', 'VALUE', 'YAML', 'COUNT'].includes(code))).toEqual([]);
		expect(problems(folder).filter((line) => !before.has(line) && !line.includes('quite-new'))).toEqual([]);
	},
);

test('a new relation joins the others', () => {
	const folder = copyDossier('scripts/new-dossier/content');
	run(folder, 'edit', 'new', 'relation', 'second-oven/1', 'precondition', 'second-oven/2', 'First the one.');

	expect(problems(folder)).toEqual([]);
});

test.each<readonly [string, readonly string[], string]>([
	['no command', [], 'npm run edit --'],
	['help', ['--help'], 'npm run edit --'],
	['an unknown command', ['renmae'], 'did you mean "rename"'],
	['an unknown kind', ['new', 'actr', 'x'], 'did you mean "actor"'],
	['a file that is there', ['new', 'actor', 'bakers', 'Bakers'], 'nothing was overwritten'],
	['an id that is none', ['new', 'actor', 'The Bakers', 'x'], 'is no id'],
	['an unknown option', ['--colour'], 'Unknown option'],
	['a missing answer', ['revise', 'rye-2020/1'], 'is missing'],
])('%s is answered in a sentence', (_, args, said) => {
	const answer = run('tests/fixtures/dossier', 'edit', ...args).said;

	expect(answer).toContain(said);
	expect(answer).not.toMatch(/^\s+at .*:\d+:\d+/m);
});

test.each<readonly [string, readonly string[], string]>([
	['a missing file', ['some-id', 'nowhere.txt'], 'There is no file nowhere.txt'],
	['a folder', ['some-id', 'tests'], 'tests is no file'],
	['an address', ['some-id', 'https://example.org/a'], 'is an address'],
	['help', ['--help'], 'npm run new-briefing --'],
	['nothing', [], 'npm run new-briefing --'],
	['an id that is none', ['Some Id', 'LICENSE'], 'is no id'],
	['a briefing that is there', ['rye-2020', 'LICENSE'], 'nothing was overwritten'],
	['an empty standard input', ['some-id', '-'], 'The file is empty'],
])('intake: %s is answered in a sentence', (_, args, said) => {
	const answer = run('tests/fixtures/dossier', 'new-briefing', ...args).said;

	expect(answer).toContain(said);
	expect(answer).not.toMatch(/^\s+at .*:\d+:\d+/m);
});

test('an absolute folder is as good as any', () => {
	const folder = copyDossier('scripts/new-dossier/content');
	const { said } = run(`${process.cwd()}/${folder}`, 'new-briefing', 'again', 'tests/unit/write/sixth-article.txt');

	expect(said).toContain('a draft from text, 11 paragraphs');
	expect(problems(folder)).toEqual([]);
});
