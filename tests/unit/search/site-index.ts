/** Opens the index of a built site in Node, as the search page opens it in a browser. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildLibrary } from '../../../src/search/library.ts';

const origin = 'https://index.example/';

/** @param site folder of a built site */
export function openIndex(site: string) {
	const folder = path.resolve(site, 'search/index');
	const files = new Map<string, number>();
	const fetchFile: typeof fetch = async (url) => {
		const name = new URL(String(url)).pathname.slice(1);
		const bytes = await readFile(path.join(folder, name));
		files.set(name, bytes.length);
		return new Response(bytes);
	};
	const real = globalThis.fetch;
	const { names } = JSON.parse(readFileSync(path.join(folder, 'current.json'), 'utf8'));
	const library = buildLibrary(names, {
		base: origin,
		patience: 60_000,
		fetch: fetchFile,
		digest: async (bytes) => createHash('sha256').update(bytes).digest('base64'),
		importModule: async (url) => import(pathToFileURL(path.join(folder, new URL(url).pathname)).href),
		setFetch: (guarded) => {
			globalThis.fetch = (input, init) => guarded(new URL(String(input), origin), init);
		},
	});
	return {
		library,
		/** Names of the files fetched so far, with their bytes. */
		files,
		close: () => {
			globalThis.fetch = real;
		},
	};
}
