/** The pages of the built site, as files and addresses, and of which kind each is. */

import { globSync, readFileSync, statSync } from 'node:fs';

/** Where the site stands that is looked at. */
export const site = process.env['SITE_DIR'] ?? 'dist';

/** Paths below the site's root, such as `briefings/rye-2020/`; the home page is the empty one. Pages that lead on are left out. */
export const pages = globSync('**/*.html', { cwd: site })
	.filter((file) => !readFileSync(`${site}/${file}`, 'utf8').includes('http-equiv="refresh"'))
	.map((file) => file.replace(/index\.html$/, ''))
	.sort();

export const fileOf = (page: string) => `${site}/${page.endsWith('.html') ? page : `${page}index.html`}`;

/** What tells the kinds of pages apart that share a view; whatever fits none has a view of its own. */
const kinds: readonly (readonly [kind: string, pattern: RegExp])[] = [
	['briefing', /^briefings\/[^/]+\/$/],
	['record', /^briefings\/[^/]+\/record\/$/],
	['topic', /^topics\/[^/]+\/$/],
	['claims', /\/claims\/(\d+\/)?$/],
	['recommendation', /^recommendations\/[^/]+-\d+\/$/],
	['asked of', /^recommendations\/asked-of\/[^/]+\/$/],
	['by means', /^recommendations\/by\/[^/]+\/$/],
	['on theme', /^recommendations\/on\/[^/]+\/$/],
	['actor', /^actors\/[^/]+\/$/],
	['theme', /^themes\/[^/]+\/$/],
	['question', /^questions\/[^/]+\/$/],
	['timeline', /^timeline\/[^/]+\/$/],
];

export const kindOf = (page: string) => kinds.find(([, pattern]) => pattern.test(page))?.[0] ?? `/${page}`;

/** The pages of a kind, the longest first. */
export const pagesOf = (kind: string) =>
	pages
		.filter((page) => kindOf(page) === kind)
		.sort((a, b) => statSync(fileOf(b)).size - statSync(fileOf(a)).size);

/** The longest page of each kind. */
export const samples = [...new Set(pages.map(kindOf))].flatMap((kind) => pagesOf(kind).slice(0, 1));

/** Whether every page is to be looked at in full: `npm run test:all`. */
export const isThorough = process.env['TEST_ALL'] === '1';

/** Some list in parts of a size, so that one browser page serves many and a failure still says where. */
export const inGroups = <Item>(list: readonly Item[], size: number) =>
	Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, i * size + size));
