/** Indexes the text of a built site with Pagefind, and lists every file of the index with its hash. */

import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Dossier } from '../src/model/dossier.ts';
import { pointerName, type IndexPointer, type TextList } from '../src/model/search-files.ts';
import { toIndexFile } from '../src/model/search-index.ts';
import { buildSearchRecords } from '../src/model/search-records.ts';

/** Pagefind's own pages, and what only they load. */
const unused = /^(pagefind-(component-ui|modular-ui|ui|highlight|worker)\.|wasm\.unknown)/;

/**
 * Parts of pages that are not text of their own: labels, references, and what has its home on another page.
 * Each sentence is indexed once, so that it is found once.
 */
const repeated = [
	...[
		'.kind',
		'.ref',
		'.toc',
		'thead',
		'.side p',
		'.more',
		'.facts',
		'.rec-head',
		'.tools',
		'.where',
		'#terms',
	],
	...['.recs', '.ctx', '.by', '.say', '#questions', '#near'],
];

/**
 * Writes the text index of a site into its search folder, under a name that follows from its content.
 *
 * @param site the folder of the built site
 * @returns how many pages were indexed, and the bytes written
 * @throws {Error} when Pagefind reports a problem, or when other pages are marked for it than the records name
 */
export async function buildSearchIndex(
	site: string,
	dossier: Dossier,
): Promise<{ pages: number; bytes: number }> {
	const { routes } = dossier;
	const files = await indexPages(site, dossier.site.language);
	const pages = listPages(files).map(([id, url]) => [id, `${routes.home}${url.replace(/^\//, '')}`] as const);
	compare(
		pages.map(([, href]) => href),
		buildSearchRecords(dossier).map(({ href }) => href),
	);

	const list: TextList = { files: files.map(({ path: name, content }) => toIndexFile(name, content)), pages };
	const listed = JSON.stringify(list);
	const folder = `text.${createHash('sha256').update(listed).digest('hex').slice(0, 16)}`;
	const target = path.join(site, routes.searchIndex.slice(routes.home.length));
	for (const { path: name, content } of [...files, { path: 'list.json', content: listed }]) {
		const file = path.join(target, folder, name);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, content);
	}

	const pointerFile = path.join(target, pointerName);
	const pointer: IndexPointer = JSON.parse(readFileSync(pointerFile, 'utf8'));
	const complete: IndexPointer = { ...pointer, text: { folder, list: toIndexFile('list.json', listed) } };
	writeFileSync(pointerFile, JSON.stringify(complete));
	return { pages: pages.length, bytes: files.reduce((sum, { content }) => sum + content.length, 0) };
}

interface PagefindFile {
	readonly path: string;
	readonly content: Uint8Array;
}

/** The files of Pagefind's index that our own page loads, by name. */
async function indexPages(site: string, language: string): Promise<PagefindFile[]> {
	try {
		const { index, errors } = await createIndex({
			forceLanguage: language.toLowerCase(),
			excludeSelectors: repeated,
		});
		if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
		// One by one in a fixed order: a folder is listed differently on every file system, and pages are numbered as they come.
		const pages = globSync('**/*.html', { cwd: site })
			.map((file) => file.replaceAll(path.sep, '/'))
			.sort();
		for (const sourcePath of pages) {
			const content = readFileSync(path.join(site, sourcePath), 'utf8');
			if (!content.includes('data-pagefind-body')) continue;
			const added = await index.addHTMLFile({ sourcePath, content });
			if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
		}
		const { files, errors: failures } = await index.getFiles();
		if (failures.length > 0) throw new Error(`Pagefind: ${failures.join('; ')}`);
		return files.filter(({ path: name }) => !unused.test(name)).sort((a, b) => (a.path < b.path ? -1 : 1));
	} finally {
		await close();
	}
}

/** The id that Pagefind gave each page, with its path in the site. Small pages may share a file. */
function listPages(files: readonly PagefindFile[]): [id: string, url: string][] {
	const pages = files
		.filter(({ path: name }) => name.endsWith('.pf_fragment'))
		.flatMap(({ path: name, content }): [string, string][] => {
			const fragment = JSON.parse(gunzipSync(content).toString('utf8').slice('pagefind_dcd'.length));
			if (typeof fragment.url === 'string') return [[path.basename(name, '.pf_fragment'), fragment.url]];
			return Object.entries<{ url: string }>(fragment).map(([id, { url }]) => [id, url]);
		});
	return pages.sort(([, a], [, b]) => (a < b ? -1 : 1));
}

/** Search shows a page by its record: a page without one, or a record without a page, would be lost in silence. */
function compare(indexed: readonly string[], expected: readonly string[]): void {
	const missing = [...new Set(expected).difference(new Set(indexed))];
	const surplus = [...new Set(indexed).difference(new Set(expected))];
	if (missing.length + surplus.length === 0) return;
	throw new Error(
		[
			'The pages marked for search are not those that have a search record.',
			...missing.map((href) => `${href} is not marked: give its Shell tags`),
			...surplus.map((href) => `${href} has no record: add one in src/model/search-records.ts`),
		].join('\n'),
	);
}
