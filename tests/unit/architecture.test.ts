/** The rules of the codebase that no compiler checks. */

import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/checks/gate.ts';

/** Each layer may import itself and the layers before it. */
const layers = ['gate', 'model', 'views', 'vocabulary', 'pages'];
const files = globSync(`src/{${layers.join(',')}}/**/*.{ts,astro}`);
const layerOf = (file: string) => layers.indexOf(normalize(file).split('/')[1] ?? '');
const importsOf = (file: string) =>
	[...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s[^;]*?from '([^']+)'/gm)].map(
		(match) => match[1] ?? '',
	);

test.each(files)('%s imports only its own layer and those below', (file) => {
	const upward = importsOf(file)
		.filter((specifier) => specifier.startsWith('.'))
		.filter((specifier) => layerOf(join(dirname(file), specifier)) > layerOf(file));

	expect(upward).toEqual([]);
});

test('views and model are told, they never ask: only load.ts, the vocabulary and pages read the content', () => {
	const readers = files.filter((file) =>
		importsOf(file).some((specifier) => /^astro:content$|\/load\.ts$/.test(specifier)),
	);

	expect(readers.filter((file) => layerOf(file) < layers.indexOf('vocabulary'))).toEqual(['src/load.ts']);
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

test('the source casts nothing past the type checker', () => {
	const casts = globSync('src/**/*.{ts,astro}').flatMap((file) =>
		readFileSync(file, 'utf8')
			.split('\n')
			.filter(
				(line) =>
					!/^\s*(\*|\/\/|\/\*|import|export)/.test(line) &&
					/\S as (?!const\b)([a-z]+\b(?=[);,\]])|[A-Z]\w*)/.test(line),
			)
			.map((line) => `${file}: ${line.trim()}`),
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
