/**
 * Pages of the site that was built last which nothing has changed since: they are linked into the new site, and Astro renders
 * the others. Each is compared with its hash before; one that is damaged is rendered anew.
 */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { buildDigests, type Digests } from '../../src/cache/digests.ts';
import { openKept } from '../../src/cache/kept.ts';
import type { PageKeys } from '../../src/page-keys.ts';
import { toHref } from '../../src/verify/addresses.ts';
import { buildFolders, linkFile } from './link-file.ts';

/** A page as it was built. */
interface BuiltPage {
	readonly digest: string;
	/** The briefings whose digest it shows some of. */
	readonly reads: readonly string[];
}

/** A site that was built, with what it follows from. */
interface LastSite extends PageKeys {
	/** By file. */
	readonly pages: Readonly<Record<string, BuiltPage>>;
}

export interface KeptPages {
	/** Hrefs of the pages to be rendered; undefined when every page is. */
	readonly stale: readonly string[] | undefined;
	/** Files of the pages that stay. */
	readonly kept: ReadonlyMap<string, BuiltPage>;
	/**
	 * Remembers the site that takes the place of the last one.
	 *
	 * @param reads of the pages that were rendered, by href
	 */
	readonly remember: (
		files: readonly string[],
		digests: Digests,
		reads: ReadonlyMap<string, readonly string[]>,
	) => void;
}

/** What renders pages, besides content. */
const code = [
	'src/**/*.{ts,astro,css,json}',
	'scripts/{build,build/kept-pages}.ts',
	'astro.config.mjs',
	'public/**/*.*',
];

/** @param site the folder of the site that was built last, if there is one @param home the href of its root */
export function findKeptPages(content: string, site: string, home: string, keys: PageKeys): KeptPages {
	const pack = openKept('pages', content, code);
	const place = [path.resolve(site)];
	const last = existsSync(site) ? pack.find<LastSite>(place) : undefined;
	const kept = last?.shared === keys.shared ? findUnchanged(last, site, keys) : undefined;
	return {
		stale:
			last && kept
				? Object.keys(last.pages)
						.filter((file) => !kept.has(file))
						.map((file) => toHref(file, home))
				: undefined,
		kept: kept ?? new Map(),
		remember: (files, digests, reads) => {
			const pages = files.map((file): [string, BuiltPage] => [
				file,
				{ digest: digests.of(file), reads: reads.get(toHref(file, home)) ?? kept?.get(file)?.reads ?? [] },
			]);
			const built: LastSite = { ...keys, pages: Object.fromEntries(pages) };
			pack.put(place, built);
			pack.save();
		},
	};
}

/** The pages that are as they were built, and would be built so again. */
function findUnchanged(
	{ bodies, pages }: LastSite,
	site: string,
	now: PageKeys,
): ReadonlyMap<string, BuiltPage> {
	const changed = new Set(Object.keys(now.bodies).filter((id) => now.bodies[id] !== bodies[id]));
	const found = buildDigests(site);
	const others: string[] = [];
	const kept = new Map<string, BuiltPage>();
	for (const [file, page] of Object.entries(pages)) {
		if (page.reads.some((id) => changed.has(id))) continue;
		if (existsSync(path.join(site, file)) && found.of(file) === page.digest) kept.set(file, page);
		else others.push(path.join(site, file));
	}
	const [first] = others;
	if (first !== undefined)
		console.log(
			others.length === 1
				? `${first} is not as it was built; it is made anew`
				: `${first} and ${others.length - 1} more are not as they were built; they are made anew`,
		);
	return kept;
}

/**
 * Puts pages that stay where none was rendered.
 *
 * @returns the hashes of those that were put there
 */
export function placeKeptPages(
	site: string,
	fresh: string,
	kept: KeptPages['kept'],
): ReadonlyMap<string, string> {
	const makeFolder = buildFolders();
	const placed = new Map<string, string>();
	for (const [file, { digest }] of kept) {
		const target = path.join(fresh, file);
		if (existsSync(target)) continue;
		placed.set(file, digest);
		makeFolder(target);
		linkFile(path.join(site, file), target);
	}
	return placed;
}
