/** The full-text index: Pagefind, with every file it loads checked on the way. */

import type { IndexFile, IndexPointer, TextList } from '../model/search-files.ts';
import { downloadFile, type Download } from './download.ts';

/** What Pagefind gives for one page that fits. */
export interface PagefindResult {
	readonly id: string;
	readonly score: number;
	/** Positions of the words that fit, counted from 0. */
	readonly words: readonly number[];
	readonly data: () => Promise<Fragment>;
}

/** A page as Pagefind keeps it. */
export interface Fragment {
	readonly content: string;
	readonly anchors: readonly {
		readonly id: string;
		readonly element: string;
		readonly text: string;
		readonly location: number;
	}[];
	readonly meta: Readonly<Record<string, string>>;
	readonly filters?: Readonly<Record<string, readonly string[]>>;
}

type PagefindFilters = Readonly<Record<string, { readonly any: readonly string[] }>>;

export interface Pagefind {
	readonly search: (
		term: string | null,
		options?: { readonly filters?: PagefindFilters },
	) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindModule {
	readonly createInstance: (options: {
		readonly basePath: string;
		readonly noWorker: boolean;
		readonly metaCacheTag: string;
	}) => Pagefind;
}

export interface TextIndex {
	readonly folder: string;
	readonly search: Pagefind['search'];
	/** Which page an id means. */
	readonly hrefOf: ReadonlyMap<string, string>;
	/** Names of files that could not be had; while there are any, an empty answer means nothing. */
	readonly failures: ReadonlySet<string>;
}

export interface TextIndexOptions extends Download {
	/** Address of the folder that holds the pointer and the index. */
	readonly base: string;
	readonly importModule: (url: string, file: IndexFile) => Promise<PagefindModule>;
	/** Takes the place of the global `fetch`, which Pagefind uses. */
	readonly setFetch: (fetch: Download['fetch']) => void;
}

/**
 * Opens the text index.
 *
 * @throws {Error} when a file without which nothing can be found is not to be had
 */
export async function openTextIndex(
	{ folder, list }: NonNullable<IndexPointer['text']>,
	options: TextIndexOptions,
): Promise<TextIndex> {
	const address = `${options.base}${folder}/`;
	const listed: TextList = toJson(await downloadFile(`${address}${list.name}`, list, options));
	const files = new Map(listed.files.map((file) => [file.name, file]));
	const failures = new Set<string>();
	const arrived = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

	const load = async (name: string): Promise<Uint8Array<ArrayBuffer>> => {
		const file = files.get(name);
		const bytes =
			arrived.get(name) ??
			(file
				? downloadFile(`${address}${name}`, file, options)
				: Promise.reject(new Error(`${name} is not listed`)));
		arrived.set(name, bytes);
		try {
			return await bytes;
		} catch (error) {
			failures.add(name);
			throw error;
		}
	};
	options.setFetch(async (input, init) => {
		const url = new URL(input instanceof Request ? input.url : input, options.base);
		const whole = `${url.origin}${url.pathname}`;
		if (!whole.startsWith(address)) return options.fetch(input, init);
		return new Response(await load(whole.slice(address.length)));
	});

	// Pagefind waits for ever, or fails where nobody can catch it, when one of these is missing: so have them first.
	const script = files.get('pagefind.js');
	if (!script) throw new Error('The index has no pagefind.js');
	const core = listed.files.filter(({ name }) => !name.includes('/') && name !== script.name);
	const [module] = await Promise.all([
		options.importModule(`${address}${script.name}`, script),
		...core.map(({ name }) => load(name)),
	]);
	const { search } = module.createInstance({
		basePath: new URL(address).pathname,
		noWorker: true,
		metaCacheTag: '1',
	});
	return { folder, search, hrefOf: new Map(listed.pages), failures };
}

export const toJson = (bytes: Uint8Array): any => JSON.parse(new TextDecoder().decode(bytes));
