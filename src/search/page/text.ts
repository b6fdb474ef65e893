/** The text index in the browser: Pagefind, with every file it loads checked on the way, and never waited for without end. */

import type { Index } from '../engine/answer.ts';
import { listName, textFolder, type TextList } from '../engine/format.ts';
import { findPassages, type Pagefind, type FoundPassage } from '../engine/passages.ts';
import type { Query } from '../engine/query.ts';
import { downloadBytes, type Download } from '../../browser/download.ts';

export interface TextOptions extends Download {
	/** Address of the folder that holds all indexes. */
	readonly base: string;
	/** The folder of the text index. */
	readonly folder: string;
	readonly importModule: (url: string) => Promise<PagefindModule>;
	/** Takes the place of the global `fetch`, which Pagefind uses. */
	readonly setFetch: (fetch: Download['fetch']) => void;
}

export interface PagefindModule {
	readonly createInstance: (options: {
		readonly basePath: string;
		readonly baseUrl: string;
		readonly noWorker: true;
		readonly metaCacheTag: string;
	}) => Pagefind;
}

interface TextIndex {
	readonly pagefind: Pagefind;
	/** Files that could not be had: Pagefind itself passes over them, as if they held nothing. */
	readonly failures: ReadonlySet<string>;
}

/** @throws {Error} when anything of it is missing, late or wrong; the next search begins anew */
export type SearchText = (query: Query, index: Index) => Promise<readonly FoundPassage[]>;

/** A search takes no longer than this many times the patience for one file. */
const mostWaits = 10;

export function buildSearchText(options: TextOptions): SearchText {
	let opened: Promise<TextIndex> | undefined;
	return async (query, index) => {
		const search = async () => {
			const { pagefind, failures } = await (opened ??= openText(options));
			const passages = await findPassages(query, index, pagefind);
			if (failures.size > 0) throw new Error(`${[...failures].join(', ')} could not be had`);
			return passages;
		};
		try {
			return await within(options.patience * mostWaits, search());
		} catch (error) {
			opened = undefined;
			throw error;
		}
	};
}

async function openText(options: TextOptions): Promise<TextIndex> {
	if (typeof WebAssembly === 'undefined') throw new Error('There is no WebAssembly');
	const { base, folder, importModule, setFetch } = options;
	const address = `${base}${folder}/`;
	const list = await download(`${address}${listName}`, (sum) => textFolder(sum) === folder, options);
	const sums = new Map<string, string>(JSON.parse(new TextDecoder().decode(list)) satisfies TextList);
	const failures = new Set<string>();
	const files = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
	const load = (name: string) => {
		const file = files.get(name) ?? download(`${address}${name}`, (sum) => sum === sums.get(name), options);
		files.set(name, file);
		file.catch(() => failures.add(name));
		return file;
	};
	setFetch(async (input, init) => {
		const url = new URL(input instanceof Request ? input.url : input, base);
		const whole = `${url.origin}${url.pathname}`;
		if (!whole.startsWith(address)) return options.fetch(input, init);
		return new Response(await load(whole.slice(address.length)));
	});
	// Pagefind waits for ever, or fails where nobody can catch it, when one of these is missing: so have them first.
	await Promise.all([...sums.keys()].filter((name) => !name.includes('/')).map(load));
	const { createInstance } = await importModule(`${address}pagefind.js`);
	const pagefind = createInstance({
		basePath: new URL(address).pathname,
		baseUrl: '/',
		noWorker: true,
		metaCacheTag: '1',
	});
	return { pagefind, failures };
}

/** The bytes of a file as it was built. A copy that was damaged in the browser's own cache must not come again. */
function download(url: string, isRight: (sum: string) => boolean, how: Download) {
	const attempt = async (cache: RequestCache) => {
		const bytes = await downloadBytes(url, how, cache);
		// Outside secure contexts there is no `subtle`: what cannot be checked is not used.
		const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
		if (!isRight([...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('')))
			throw new Error(`${url} is not what was built`);
		return bytes;
	};
	return attempt('default').catch(() => attempt('reload'));
}

async function within<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error('It took too long')), milliseconds);
	});
	try {
		return await Promise.race([promise, late]);
	} finally {
		clearTimeout(timer);
	}
}
