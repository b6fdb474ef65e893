/** Indexes a built site for search, and tells its search page which index it belongs to. */

import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildDigests, type Digests } from '../../src/cache/digests.ts';
import { keepNothing, type Keep } from '../../src/cache/keep.ts';
import type { Pack } from '../../src/cache/pack.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import type { Tombstone } from '../../src/permalinks/tombstones.ts';
import { indexFormat, pointerName, type Pointer } from '../../src/search/engine/format.ts';
import { buildIndex } from '../../src/search/index/build.ts';
import { readBlocks, readShown, type ShownPage } from '../../src/search/index/page-words.ts';
import { toAddress } from '../../src/permalinks/page-addresses.ts';
import { toFile, toHref } from '../../src/verify/addresses.ts';
import { buildTextIndex } from './text-index.ts';

/**
 * Writes the indexes of a site into its search folder, each under a name that follows from its content.
 *
 * @param site the folder of the built site
 * @throws {Error} when a result would lead nowhere, a text cannot be indexed, or the search page has no place for the names
 */
export async function buildSearchIndex(
	site: string,
	dossier: Dossier,
	gone: readonly Tombstone[],
	digests: Digests,
	pack?: Pack,
): Promise<void> {
	const { routes, synonyms } = dossier;
	const { build, files } = buildIndex({
		dossier,
		gone,
		shown: readPages(site, routes.home, digests, pack?.keep),
		synonyms: synonyms.groups,
	});
	pack?.save();
	const folder = path.join(site, routes.searchIndex.slice(routes.home.length));
	mkdirSync(path.join(folder, build), { recursive: true });
	for (const [name, content] of files) writeFileSync(path.join(folder, build, name), content);
	const text = await buildTextIndex(site, dossier);
	const pointer: Pointer = { format: indexFormat, build, text };
	writeFileSync(path.join(folder, pointerName), JSON.stringify(pointer));

	const file = toFile(toAddress(routes.search, routes));
	const page = path.join(site, file);
	let html = readFileSync(page, 'utf8');
	for (const [name, value] of Object.entries({ build, text })) {
		const placeholder = `data-${name}=""`;
		if (!html.includes(placeholder)) throw new Error(`The search page has no ${placeholder}`);
		html = html.replace(placeholder, `data-${name}="${value}"`);
	}
	writeFileSync(page, html);
	digests.forget(file);
}

/** The files of all pages of a site, with slashes, in the order of their names. */
export const listPageFiles = (site: string): string[] =>
	globSync('**/*.html', { cwd: site })
		.map((file) => file.split(path.sep).join('/'))
		.sort();

/** What every page of a site shows, by its address, in the order of addresses. */
export const readPages = (
	site: string,
	home: string,
	digests: Digests = buildDigests(site),
	keep: Keep = keepNothing,
): ReadonlyMap<string, ShownPage> =>
	new Map(
		listPageFiles(site).map((file) => [
			toHref(file, home),
			readShownPage(path.join(site, file), digests.of(file), keep),
		]),
	);

/** Nothing of it is held: a site may have a hundred thousand pages, and each is looked at a few times. */
function readShownPage(file: string, digest: string, keep: Keep): ShownPage {
	const read = () => readFileSync(file, 'utf8');
	const show = () => keep([digest], () => readShown(read()));
	const { title, description } = show();
	return {
		title,
		description,
		get words() {
			return show().words;
		},
		get ids() {
			return new Set(show().ids);
		},
		get blocks() {
			return readBlocks(read());
		},
	};
}
