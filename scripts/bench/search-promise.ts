/** Searches a built site for every word that its pages show, each typed alone, and names those that miss their page. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { toWords } from '../../src/text/fold.ts';
import { pageOf } from '../../src/search/engine/format.ts';
import { search, searchAlso } from '../../src/search/engine/search.ts';
import { readTree } from '../../src/verify/tree.ts';
import { findContentFolder } from '../site/content-folder.ts';
import { readPages } from '../build/search-index.ts';
import { openIndex } from './search-site.ts';
import { readSite } from '../site/address.ts';

export interface Missed {
	readonly word: string;
	/** The page that shows it and was not found. */
	readonly href: string;
}

/** @param site the folder of a built site that lives under `home` */
export async function findMissed(
	site: string,
	home: string,
): Promise<{ words: number; pairs: number; missed: Missed[] }> {
	const { shelf } = await openIndex(site);
	const pagesOf = new Map<string, string[]>();
	for (const [href, { words }] of readPages(site, home)) {
		if (href.endsWith('.html')) continue;
		for (const word of new Set([...words, ...readApart(site, href.slice(home.length))]))
			pagesOf.set(word, [...(pagesOf.get(word) ?? []), href]);
	}
	const missed: Missed[] = [];
	let pairs = 0;
	for (const [word, hrefs] of pagesOf) {
		// One letter is refused in so many words.
		if (word.length < 2) continue;
		const found = await search(word, shelf);
		const also = await searchAlso(found, shelf);
		const units = [...found.answer.hits.map(({ unit }) => unit), ...also];
		const records = await shelf.records([...units, ...units.map(pageOf)]);
		const pages = new Set(
			[...units, ...units.map(pageOf)].map((unit) => records.get(unit)?.href.replace(/#.*$/, '') ?? ''),
		);
		pairs += hrefs.length;
		for (const href of hrefs) if (!pages.has(href)) missed.push({ word, href });
	}
	return { words: pagesOf.size, pairs, missed };
}

/** The words of a page by another reader than the one that the index is made with. */
function readApart(site: string, page: string): string[] {
	const { elements } = readTree(readFileSync(path.join(site, page, 'index.html'), 'utf8'));
	return toWords(elements.find(({ name }) => name === 'main')?.visibleText() ?? '');
}

if (import.meta.main) {
	const { words, pairs, missed } = await findMissed(
		process.env['SITE_DIR'] ?? 'dist',
		readSite(findContentFolder()).base,
	);
	console.log(`${words} words on ${pairs} pages; ${missed.length} missed`);
	for (const { word, href } of missed.slice(0, 40)) console.log(`“${word}” on ${href}`);
}
