/** Everything that a built site says to people and programs, as texts under names that no build changes. */

import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { toVisibleText } from './visible-text.ts';

/** Where the fixture is built, and where what was approved of it is kept. */
export const fixture = {
	content: 'tests/fixtures/dossier',
	site: '.build/fixture',
	approved: 'tests/approved',
};

/** Data that no other file repeats; citations of single pages stand in the files of all. */
const data = [
	'data/*.*',
	'data/memo/*.json',
	'feeds/**/*.{xml,json}',
	'sitemap.xml',
	'robots.txt',
	'site.webmanifest',
	'_headers',
];

const repeated = ['data/index.html', 'data/dossier.jsonl', 'data/sha256sums.txt'];

/**
 * The texts of a site by name.
 *
 * @param base the path of the site's root in links, such as `/notes/`
 */
export function listSiteTexts(site: string, base: string): Map<string, string> {
	const read = (file: string) => readFileSync(path.join(site, file), 'utf8');
	const pages = globSync('**/*.html', { cwd: site }).map((file): [string, string] => [
		`pages/${file.replace(/(\/?index)?\.html$/, '') || 'home'}.txt`,
		toVisibleText(read(file), base, file === 'index.html'),
	]);
	const files = globSync(data, { cwd: site, exclude: repeated }).map((file): [string, string] => [
		`files/${file.replace(/\.[0-9a-f]{16}\./, '.')}.txt`,
		toReadable(file, read(file)),
	]);
	return new Map(
		[
			...pages,
			...files,
			['files/search.txt', toSearchText(site)] as const,
			['files/search-keys.txt', toSearchKeys(site)] as const,
		].sort(([a], [b]) => (a < b ? -1 : 1)),
	);
}

/** Everything under which search finds something, without where: the numbers change with every byte. */
const toSearchKeys = (site: string) =>
	globSync('search/index/*/part-*.json', { cwd: site })
		.flatMap((file) => JSON.parse(readFileSync(path.join(site, file), 'utf8').replace(/^\S+\n/, '')))
		.map(([key]: [string]) => `${key}\n`)
		.sort()
		.join('');

/** What search knows and shows, one thing a line; the folder and the hashes in the files follow from every other byte. */
function toSearchText(site: string): string {
	const blocks = globSync('search/index/*/block-*.json', { cwd: site })
		.sort((a, b) => numberOf(a) - numberOf(b))
		.map((file) => JSON.parse(readFileSync(path.join(site, file), 'utf8').replace(/^\S+\n(?=[[{])/, '')));
	return blocks
		.map((cards) => cards.map(([, card]: [number, unknown]) => `${JSON.stringify(card)}\n`).join(''))
		.join('');
}

const numberOf = (file: string) => Number(/-(\d+)\.json$/.exec(file)?.[1] ?? -1);

/** The text of a file, one thing a line. */
export function toReadable(file: string, text: string): string {
	if (file.endsWith('.json')) return `${JSON.stringify(JSON.parse(text), null, 1)}\n`;
	if (file.endsWith('.xml')) return text.replace(/></g, '>\n<');
	// The name of the text index follows from Pagefind's bytes, too.
	return text.replaceAll('\r\n', '\n').replace(/(?<=\/text-)[0-9a-f]{16}/, '…');
}
