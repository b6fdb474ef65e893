/** Indexes a built site for search, and tells its search page which index it belongs to. */

import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Dossier } from '../src/model/dossier.ts';
import type { Gone } from '../src/model/gone.ts';
import { indexFormat, pointerName, type Pointer } from '../src/search/engine/format.ts';
import { buildIndex } from '../src/search/index/build.ts';
import { readShown, type ShownPage } from '../src/search/index/page-words.ts';
import { buildTextIndex } from './text-index.ts';

/**
 * Writes the indexes of a site into its search folder, each under a name that follows from its content.
 *
 * @param site the folder of the built site
 * @throws {Error} when a result would lead nowhere, a text cannot be indexed, or the search page has no place for the names
 */
export async function buildSearchIndex(site: string, dossier: Dossier, gone: readonly Gone[]): Promise<void> {
	const { routes, synonyms } = dossier;
	const { build, files } = buildIndex({
		dossier,
		gone,
		shown: readPages(site, routes.home),
		synonyms: synonyms.groups,
	});
	const folder = path.join(site, routes.searchIndex.slice(routes.home.length));
	mkdirSync(path.join(folder, build), { recursive: true });
	for (const [name, content] of files) writeFileSync(path.join(folder, build, name), content);
	const text = await buildTextIndex(site, dossier);
	const pointer: Pointer = { format: indexFormat, build, text };
	writeFileSync(path.join(folder, pointerName), JSON.stringify(pointer));

	const page = path.join(site, routes.search.slice(routes.home.length), 'index.html');
	let html = readFileSync(page, 'utf8');
	for (const [name, value] of Object.entries({ build, text })) {
		const placeholder = `data-${name}=""`;
		if (!html.includes(placeholder)) throw new Error(`The search page has no ${placeholder}`);
		html = html.replace(placeholder, `data-${name}="${value}"`);
	}
	writeFileSync(page, html);
}

/** What every page of a site shows, by its address, in the order of addresses. */
export const readPages = (site: string, home: string): ReadonlyMap<string, ShownPage> =>
	new Map(
		globSync('**/*.html', { cwd: site })
			.map((file) => file.split(path.sep).join('/'))
			.sort()
			.map((file) => [
				`${home}${file.replace(/(^|\/)index\.html$/, '$1')}`,
				readShown(readFileSync(path.join(site, file), 'utf8')),
			]),
	);
