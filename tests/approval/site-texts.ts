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
	'data/*.{csv,json,bib,ris}',
	'data/memo/*.json',
	'feeds/**/*.{xml,json}',
	'search/index/names.*.json',
	'sitemap.xml',
	'robots.txt',
	'_headers',
];

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
	const files = globSync(data, { cwd: site }).map((file): [string, string] => [
		`files/${file.replace(/\.[0-9a-f]{16}\./, '.')}.txt`,
		toReadable(file, read(file)),
	]);
	return new Map([...pages, ...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** One thing a line. */
function toReadable(file: string, text: string): string {
	if (file.endsWith('.json')) return `${JSON.stringify(JSON.parse(text), null, 1)}\n`;
	if (file.endsWith('.xml')) return text.replace(/></g, '>\n<');
	return text.replaceAll('\r\n', '\n');
}
