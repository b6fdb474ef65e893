/**
 * Astro's own cache of rendered pages between builds. Astro trusts what lies there; so every file is compared with its hash
 * before, and all of it is dropped when one differs, when other code made it, or when a build was cut off while it used it.
 */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hashCode } from '../../src/cache/code-hash.ts';
import { keptPlace } from '../../src/cache/kept.ts';

const listName = 'hashes.tsv';

const folderOf = (content: string) => keptPlace('pages', content);

/** What renders pages, besides content. */
const hashMaker = () =>
	hashCode([
		'src/**/*.{ts,astro,css,json}',
		'scripts/{build,build/page-cache}.ts',
		'astro.config.mjs',
		'public/**/*.*',
	]);

/**
 * Moves the cache to where a build uses it. A build that is killed takes it along, and the next starts from nothing.
 *
 * @param target a folder on the same file system that does not exist yet
 */
export function takePages(content: string, target: string): void {
	const folder = folderOf(content);
	if (!existsSync(folder)) return void mkdirSync(target, { recursive: true });
	const fault = findFault(folder);
	if (fault === undefined) return renameSync(folder, target);
	console.log(`${folder} ${fault}; every page is rendered anew`);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(target, { recursive: true });
}

/** Moves it back for the next build. */
export function keepPages(content: string, from: string): void {
	const folder = folderOf(content);
	// The content itself is always read anew.
	rmSync(path.join(from, 'data-store.json'), { force: true });
	const lines = listFiles(from).map((file) => `${hashFile(path.join(from, file))}\t${file}`);
	writeFileSync(path.join(from, listName), seal([hashMaker(), ...lines].join('\n')));
	mkdirSync(path.dirname(folder), { recursive: true });
	rmSync(folder, { recursive: true, force: true });
	renameSync(from, folder);
}

function findFault(folder: string): string | undefined {
	const list = path.join(folder, listName);
	const text = existsSync(list) ? open(readFileSync(list, 'utf8')) : undefined;
	if (text === undefined) return 'is damaged';
	const [maker, ...lines] = text.split('\n');
	if (maker !== hashMaker()) return 'was made by other code';
	const expected = new Map(lines.map((line): [string, string] => [line.slice(65), line.slice(0, 64)]));
	const files = listFiles(folder).filter((file) => file !== listName);
	return files.length === expected.size &&
		files.every((file) => expected.get(file) === hashFile(path.join(folder, file)))
		? undefined
		: 'is damaged';
}

const hash = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
const hashFile = (file: string) => hash(readFileSync(file));

const seal = (text: string) => `${hash(text)}\n${text}`;
const open = (sealed: string) => {
	const text = sealed.slice(65);
	return sealed.startsWith(`${hash(text)}\n`) ? text : undefined;
};

const listFiles = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
		.sort();
