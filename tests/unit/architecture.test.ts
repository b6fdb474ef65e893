/** The rules of the codebase that no compiler checks. */

import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { readContent } from '../../src/checks/gate.ts';
import { rooms } from './rooms.ts';

const files = globSync(['src/**/*.{ts,astro}', 'scripts/**/*.{ts,mjs,js}']);

/** Pages have the folders of their addresses; they are one room. */
const roomOf = (file: string) => path.dirname(file).replace(/^src\/pages\/.*/, 'src/pages');

/** The rooms that a file imports from, its own apart. Commands that run tests may ask them what they need. */
const importsOf = (file: string) =>
	[...readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g)]
		.map(([, specifier = '']) => roomOf(path.normalize(path.join(path.dirname(file), specifier))))
		.filter((room) => room !== roomOf(file) && !(file.startsWith('scripts/') && room.startsWith('tests/')));

test('every folder is a room that is named, and nothing is named that is not there', () => {
	const found = new Set(files.map(roomOf));

	expect([...found].filter((room) => !rooms.has(room)).sort()).toEqual([]);
	expect([...rooms.keys()].filter((room) => !found.has(room) && !room.endsWith('/styles'))).toEqual([]);
});

test('one way: a room imports only from rooms that stand above it in the list', () => {
	const names = [...rooms.keys()];
	const backwards = [...rooms].flatMap(([room, imports]) =>
		imports
			.filter((other) => names.indexOf(other) >= names.indexOf(room))
			.map((other) => `${room} ← ${other}`),
	);

	expect(backwards).toEqual([]);
});

test.each([...rooms])(
	'%s imports from the rooms it is said to import from, and from no other',
	(room, said) => {
		const found = new Set(files.filter((file) => roomOf(file) === room).flatMap(importsOf));

		expect([...found].sort()).toEqual([...said].sort());
	},
);

test('no folder has more files than a glance takes in', () => {
	const counts = Map.groupBy(globSync('{src,scripts}/**/*.*'), (file) => path.dirname(file));

	expect([...counts].filter(([, list]) => list.length > 25).map(([folder]) => folder)).toEqual([]);
});

test('only the configuration and pages know the collections of Astro', () => {
	const readers = files.filter(
		(file) => file.startsWith('src/') && /from 'astro:content'/.test(readFileSync(file, 'utf8')),
	);

	expect(readers.filter((file) => roomOf(file) !== 'src/pages').sort()).toEqual(['src/content.config.ts']);
});

/** Names that the dossier is about, save those that are plain English words. */
function listSubjects(): string[] {
	const { sources } = readContent('content');
	const names = [...sources.actors, ...sources.places].flatMap(({ data }) => [
		data.name,
		...('short' in data && data.short ? [data.short] : []),
		...data.names.filter(({ language }) => !language).map(({ name }) => name),
	]);
	return [...new Set(names)].filter((name) => /^\p{Lu}/u.test(name) && name.length > 2);
}

test('the engine knows nothing of what the dossier is about', () => {
	// A dossier that has just begun still speaks of what the worked example does.
	const example = globSync('scripts/new-dossier/content/**/*.*')
		.map((file) => readFileSync(file, 'utf8'))
		.join('\n');
	const subjects = listSubjects().filter((name) => !example.includes(name));
	const pattern = new RegExp(
		`(?<![\\p{L}\\p{N}])(${subjects.map((name) => RegExp.escape(name)).join('|')})(?![\\p{L}\\p{N}])`,
		'gu',
	);
	const mentions = (
		subjects.length === 0 ? [] : globSync(['src/**/*.*', 'scripts/**/*.*', 'tests/fixtures/**/*.*'])
	).flatMap((file) => [...readFileSync(file, 'utf8').matchAll(pattern)].map(([name]) => `${file}: ${name}`));

	expect(mentions).toEqual([]);
});

test('content is data: it imports and exports nothing', () => {
	const programs = globSync('content/**/*.mdx').filter((file) =>
		/^(import|export)\s/m.test(readFileSync(file, 'utf8')),
	);

	expect(programs).toEqual([]);
});

/** The values of the index have the type of their kind of key, and its checksum says that they are what was built. */
const untyped = new Set(['src/search/engine/dictionary.ts', 'src/search/engine/shelf.ts']);

/** The parts of a file in which types could be passed by: a component is a script and an expression. */
function parse(file: string): ts.SourceFile[] {
	const text = readFileSync(file, 'utf8');
	const toSource = (code: string, name: string) =>
		ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true);
	if (file.endsWith('.ts')) return [toSource(text, file)];
	const [, script = '', markup = text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
	const expression = markup.replace(/<(style|script)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, '');
	return [toSource(script, `${file}.ts`), toSource(`<>${expression}</>`, `${file}.tsx`)];
}

const isPastTypes = (node: ts.Node): boolean =>
	(ts.isAsExpression(node) && !ts.isConstTypeReference(node.type)) ||
	ts.isTypeAssertionExpression(node) ||
	ts.isNonNullExpression(node) ||
	node.kind === ts.SyntaxKind.AnyKeyword;

function findCasts(node: ts.Node): string[] {
	const below: string[] = [];
	ts.forEachChild(node, (child) => void below.push(...findCasts(child)));
	return isPastTypes(node) ? [node.getText(), ...below] : below;
}

test.each([
	['x as unknown as number', 2],
	['<number>x', 1],
	['x!.length', 1],
	['export const toJson = (): any => x', 1],
	["['a', 'b'] as const", 0],
	['x satisfies object', 0],
])('a cast is found in the tree of the code: %s', (code, count) => {
	expect(findCasts(ts.createSourceFile('x.ts', code, ts.ScriptTarget.Latest, true))).toHaveLength(count);
});

test('the source casts nothing past the type checker', () => {
	const casts = globSync('src/**/*.{ts,astro}')
		.filter((file) => !untyped.has(file))
		.flatMap((file) =>
			parse(file)
				.flatMap(findCasts)
				.map((cast) => `${file}: ${cast}`),
		);

	expect(casts).toEqual([]);
});

test('every dependency is pinned exactly', () => {
	const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
		readFileSync('package.json', 'utf8'),
	);
	const versions: string[] = Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies });

	expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
