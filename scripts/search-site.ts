/** Searches a built site from Node, with the code and the index that its search page uses. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SearchRecord } from '../src/model/search-data.ts';
import { pointerName, type IndexPointer } from '../src/model/search-files.ts';
import { buildLibrary, type Library, type Names } from '../src/search/library.ts';
import { join } from '../src/search/outcome.ts';
import { readQuery, type Reader } from '../src/search/query.ts';
import { answer } from '../src/search/ranking.ts';
import { emptySelection } from '../src/search/state.ts';
import { searchWholeText } from '../src/search/whole-text.ts';

const origin = 'https://index.example/';

/**
 * Opens the index of a built site.
 *
 * @param site folder of a built site
 * @returns the index, the files fetched so far with their bytes, and how to give `fetch` back
 */
export function openIndex(site: string): {
	library: Library;
	files: ReadonlyMap<string, number>;
	close: () => void;
} {
	const folder = path.resolve(site, 'search/index');
	const files = new Map<string, number>();
	const usual = globalThis.fetch;
	const { names }: IndexPointer = JSON.parse(readFileSync(path.join(folder, pointerName), 'utf8'));
	const library = buildLibrary(names, {
		base: origin,
		patience: 60_000,
		fetch: async (url) => {
			const name = new URL(String(url)).pathname.slice(1);
			const bytes = await readFile(path.join(folder, name));
			files.set(name, bytes.length);
			return new Response(bytes);
		},
		digest: async (bytes) => createHash('sha256').update(bytes).digest('base64'),
		importModule: async (url) => import(pathToFileURL(path.join(folder, new URL(url).pathname)).href),
		setFetch: (guarded) => {
			globalThis.fetch = (input, init) => guarded(new URL(String(input), origin), init);
		},
	});
	return {
		library,
		files,
		close: () => {
			globalThis.fetch = usual;
		},
	};
}

export const toKey = ({ kind, id }: Pick<SearchRecord, 'kind' | 'id'>): string => `${kind}:${id}`;

/** What the search page would show for a query: how names were read, and the pages of both parts as `kind:id`. */
export async function searchSite(text: string, { index, byHref }: Names, library: Library, reader: Reader) {
	const query = readQuery(text, reader);
	const found = answer(query, index);
	const { status, answer: inText } = await searchWholeText(library, found.clauses, found, reader);
	const outcome = join(found, inText, byHref, { selection: emptySelection, order: 'relevance' });
	return {
		read: query.clauses.flatMap((clause) =>
			clause.kind === 'name' ? [clause.readings.map(({ entity }) => entity.id).sort()] : [],
		),
		status,
		names: outcome.names.map(({ record }) => toKey(record)),
		text: outcome.text.flatMap(({ page }) => (page ? [toKey(page)] : [])),
	};
}
