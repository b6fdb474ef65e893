/** What the documentation names is there. */

import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { allowedComponents } from '../../src/checks/body/allowed-components.ts';

const pages = ['README.md', ...globSync('docs/**/*.md')];

/** Folders and files of this project, as texts name them; anything else in code is a command, a word or an example. */
const ownPath = /^(?:src|scripts|tests|docs|deploy|public|\.github|\.vscode)\/|^content\/(?:$|[\w-]+\.\w+$)/;

/** What commands make, or what is there only with this or that host or editor. */
const made = /^(?:\.vscode\/schemas|tests\/[\w/]*node_modules|\.github\/workflows)/;

/** Text without blocks of code. */
const read = (page: string) => readFileSync(page, 'utf8').replace(/^```[\s\S]*?^```/gm, '');

const isThere = (file: string) => existsSync(file) || globSync(file).length > 0;

test.each(pages)('every link of %s leads to a file', (page) => {
	const links = [...read(page).matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
		.map(([, to = '']) => to)
		.filter((to) => !/^[a-z]+:/.test(to) && !to.startsWith('/'));
	const dead = links.filter((to) => !existsSync(path.join(path.dirname(page), decodeURIComponent(to))));

	expect(dead, `${page} links to what is not there`).toEqual([]);
});

test.each(pages)('every path in %s is one of the project', (page) => {
	const named = [...read(page).matchAll(/`([^`\s]+)`/g)]
		.map(([, name = '']) => name.replace(/:\d+$/, ''))
		.filter((name) => ownPath.test(name) && !made.test(name));
	// Brackets are letters in the names of pages.
	const lost = named.filter((name) => !/some-|<id>|…/.test(name) && !existsSync(name) && !isThere(name));

	expect(lost, `${page} names files that are not there`).toEqual([]);
});

test('words stand in the order of the alphabet, each once', () => {
	const words = [...read('docs/words.md').matchAll(/^- \*\*([^*]+)\*\*/gm)].map(([, word = '']) => word);

	expect(words).toEqual([...new Set(words)].toSorted((a, b) => a.localeCompare(b, 'en')));
	expect(words.length).toBeGreaterThan(50);
});

test('docs/editors.md tells of every component that a text may place', () => {
	const names = Object.values(allowedComponents).flatMap((components) => Object.keys(components));
	const told = read('docs/editors.md');

	expect(names.filter((name) => !told.includes(`<${name} `))).toEqual([]);
});

test('docs/dependencies.md has every package with a reason, and no package that is not there', () => {
	const named = [...read('docs/dependencies.md').matchAll(/^\| ([^|]+?) +\| ([^|]+?) +\|$/gm)]
		.filter(([, , why = '']) => /\p{L}/u.test(why) && why !== 'why')
		.flatMap(([, packages = '']) => packages.split(', '));
	const there = ['.', 'tests/judges', 'tests/mutation'].flatMap((folder) => {
		const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
			readFileSync(`${folder}/package.json`, 'utf8'),
		);
		return Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
	});
	// "@types/…" stands for all that begin so.
	const isOne = (name: string, one: string) =>
		one.endsWith('…') ? name.startsWith(one.slice(0, -1)) : name === one;

	expect(
		there.filter((name) => !named.some((one) => isOne(name, one))),
		'say in docs/dependencies.md why each of these is here',
	).toEqual([]);
	expect(
		named.filter((one) => !there.some((name) => isOne(name, one))),
		'take these out of docs/dependencies.md',
	).toEqual([]);
});

test('every command is told of', () => {
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
	const texts = pages.map((page) => readFileSync(page, 'utf8')).join('\n');

	expect(Object.keys(scripts).filter((name) => !new RegExp(`npm (?:run )?${name}\\b`).test(texts))).toEqual(
		[],
	);
});
