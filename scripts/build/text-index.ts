/** Indexes the texts of a built site with Pagefind, and lists every file of that index with its hash. */

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { byKey, listName, textFolder, type TextList } from '../../src/search/engine/format.ts';

/** Pagefind's own pages, and what only they load. */
const unused = /^(?:pagefind-(?:component-ui|modular-ui|ui|highlight|worker)\.|wasm\.unknown)/;

/** Where a text stands on its page; of it, what is no running text or has its home elsewhere. */
const rootSelector = '.flow';
const rootStart = '<div class="flow">';
const excludeSelectors = [
	...['#record', '#more', '#background-sources', 'h2', 'h3', 'details', 'figure', '.prose table'],
	...['.strip', '.aside', '.ref', '.asks', '.timed', '.lines', '.matrix', '.pairs', '.tools'],
	...['.sub', '.more', '.none', '.plain', '.vh', '.prose .soft', '.data-footnote-backref'],
];

/**
 * Writes the text index of a site into its search folder, under a name that follows from its content.
 *
 * @param site the folder of the built site
 * @returns the name of its folder
 * @throws {Error} when Pagefind reports a problem
 */
export async function buildTextIndex(site: string, { routes, ...dossier }: Dossier): Promise<string> {
	const hrefs = [...dossier.briefings, ...dossier.topics].map(({ href }) => href).sort(byKey);
	const pages = hrefs.map((url) => ({
		url,
		content: moveTitle(readFileSync(path.join(site, url.slice(routes.home.length), 'index.html'), 'utf8')),
	}));
	const files = await indexPages(pages, dossier.site.language);
	const list: TextList = files.map(({ path: name, content }) => [name, hash(content)]);
	const listed = JSON.stringify(list);
	const folder = textFolder(hash(listed));
	const target = path.join(site, routes.searchIndex.slice(routes.home.length), folder);
	for (const { path: name, content } of [...files, { path: listName, content: listed }]) {
		const file = path.join(target, name);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
	return folder;
}

/** Pagefind takes the title from the text alone. */
function moveTitle(html: string): string {
	const [title] = /<h1[ >].*?<\/h1>/s.exec(html) ?? [];
	if (!title || !html.includes(rootStart)) throw new Error(`A text has no <h1> or no ${rootStart}`);
	return html.replace(rootStart, () => rootStart + title);
}

const hash = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/** The files that our own page loads, in the order of their names. Pages are handed over one by one, always in one order. */
async function indexPages(pages: readonly { url: string; content: string }[], language: string) {
	const expectNone = (errors: readonly string[]) => {
		if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
	};
	try {
		const { index, errors } = await createIndex({
			forceLanguage: language.toLowerCase(),
			rootSelector,
			excludeSelectors,
		});
		expectNone(errors);
		if (!index) throw new Error('Pagefind made no index');
		for (const page of pages) expectNone((await index.addHTMLFile(page)).errors);
		const made = await index.getFiles();
		expectNone(made.errors);
		return made.files.filter(({ path: name }) => !unused.test(name)).sort((a, b) => byKey(a.path, b.path));
	} finally {
		await close();
	}
}
