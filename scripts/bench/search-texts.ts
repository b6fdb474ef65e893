/** Searches the texts of a built site from Node, with the code, the index and the checks that its search page uses. */

import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { pointerName, type Pointer } from '../../src/search/engine/format.ts';
import type { FoundPassage } from '../../src/search/engine/passages.ts';
import { search } from '../../src/search/engine/search.ts';
import { buildSearchText } from '../../src/search/page/text.ts';
import { openIndex } from './search-site.ts';

/** Where the index would be on a server. */
const base = 'http://localhost/search/index/';

/** Pagefind calls the global `fetch`, which is ours from then on: what is not of the index goes on as ever. */
const network = globalThis.fetch;

/**
 * @param site folder of a built site
 * @param damage what becomes of a file on its way; undefined for one that never comes
 * @returns a search of its texts, which throws when anything of the index is missing or wrong
 */
export async function openTexts(
	site: string,
	damage: (name: string, bytes: Buffer) => Buffer | undefined = (_, bytes) => bytes,
): Promise<(text: string) => Promise<readonly FoundPassage[]>> {
	const folder = path.resolve(site, 'search/index');
	const { text }: Pointer = JSON.parse(readFileSync(path.join(folder, pointerName), 'utf8'));
	const { shelf } = await openIndex(site);
	const searchText = buildSearchText({
		base,
		folder: text,
		patience: 2000,
		fetch: async (input, init) => {
			const address = `${input instanceof Request ? input.url : input}`;
			if (!address.startsWith(base)) return network(input, init);
			const name = address.slice(base.length);
			const bytes = damage(name, await readFile(path.join(folder, name)));
			return bytes ? new Response(new Uint8Array(bytes)) : new Response('', { status: 404 });
		},
		importModule: (url) => import(pathToFileURL(path.join(folder, url.slice(base.length))).href),
		setFetch: (fetch) => {
			globalThis.fetch = fetch;
		},
	});
	return async (query) => {
		const found = await search(query, shelf);
		return searchText(found.query, found.index);
	};
}
