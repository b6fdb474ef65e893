/** Measures search over a built site: what it finds, with and without its lexicon, and what it weighs. Never part of a test. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'yaml';
import { openIndex, searchSite, toKey } from './search-site.ts';

interface Row {
	readonly query: string;
	readonly first?: string;
	readonly found?: readonly string[];
	readonly about?: readonly string[];
	readonly says?: string;
	readonly none?: boolean;
}

const site = process.env['SITE_DIR'] ?? 'dist';
const rows: Row[] = parse(readFileSync('tests/unit/search/relevance.yaml', 'utf8'));
const { library, files, close } = openIndex(site);
const names = await library.names();
const text = await library.text();
if (!text) throw new Error(`${site} has no text index`);

const keyOf = new Map(names.data.records.map((record) => [record.href, toKey(record)]));
const recordOf = new Map(names.data.records.map((record) => [toKey(record), record]));
const plain = { ...names.reader, lexicon: () => undefined };

/** Ways to search, each from a query to pages, best first. */
const ways: Readonly<Record<string, (query: string) => Promise<readonly string[]>>> = {
	'both parts, with lexicon': async (query) => {
		const result = await searchSite(query, names, library, names.reader);
		return [...new Set([...result.names, ...result.text])];
	},
	'both parts, without lexicon': async (query) => {
		const result = await searchSite(query, names, library, plain);
		return [...new Set([...result.names, ...result.text])];
	},
	'compact part alone': async (query) => (await searchSite(query, names, library, names.reader)).names,
	'compact part alone, top ten': async (query) =>
		(await searchSite(query, names, library, names.reader)).names.slice(0, 10),
	'Pagefind alone': async (query) => searchPagefind(query),
	'Pagefind alone, top ten': async (query) => (await searchPagefind(query)).slice(0, 10),
};

async function searchPagefind(query: string): Promise<string[]> {
	const { results } = (await text?.search(query)) ?? { results: [] };
	return results.map(({ id }) => keyOf.get(text?.hrefOf.get(id) ?? '') ?? id);
}

/** A page is right when the table names it, when it is about what was asked for, or when it says it. */
function isRight(key: string, { first, found = [], about = [], says }: Row): boolean {
	const record = recordOf.get(key);
	if (key === first || found.includes(key) || about.includes(key)) return true;
	const isAbout = (tag: string) => {
		const [kind = '', id = ''] = tag.split(':');
		return Object.entries(record?.tags ?? {}).some(([tagged, ids]) => tagged === kind && ids.includes(id));
	};
	const words = [
		record?.title,
		record?.text,
		record?.hidden,
		...(record?.statements ?? []).map((said) => said.text),
		contents.get(key),
	];
	return about.some(isAbout) || (says !== undefined && new RegExp(says, 'u').test(words.join(' ')));
}

const contents = new Map<string, string>();
for (const { id, data } of (await text.search(null)).results) {
	contents.set(keyOf.get(text.hrefOf.get(id) ?? '') ?? id, (await data()).content);
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
const share = (n: number) => n.toFixed(3);

const table: Record<string, Record<string, string | number>> = {};
for (const [way, find] of Object.entries(ways)) {
	const results = [];
	for (const row of rows) results.push({ row, pages: await find(row.query) });
	const real = results.filter(({ row }) => !row.none);
	const wanted = ({ first, found = [] }: Row) => [...new Set([...(first ? [first] : []), ...found])];
	table[way] = {
		recall: share(
			mean(
				real.map(
					({ row, pages }) => wanted(row).filter((key) => pages.includes(key)).length / wanted(row).length,
				),
			),
		),
		precision: share(
			mean(
				real
					.filter(({ pages }) => pages.length > 0)
					.map(({ row, pages }) => pages.filter((key) => isRight(key, row)).length / pages.length),
			),
		),
		'first is right': share(
			mean(real.filter(({ row }) => row.first).map(({ row, pages }) => Number(pages[0] === row.first))),
		),
		'finds nothing': real.filter(({ pages }) => pages.length === 0).length,
		'finds what is not there': results.filter(({ row, pages }) => row.none && pages.length > 0).length,
	};
}
console.log(
	`${rows.length} queries, ${rows.filter(({ none }) => none).length} of them for what is not there`,
);
console.table(table);
close();

const page = readFileSync(path.join(site, 'search/index.html'), 'utf8');
const script = /<script type="module" src="[^"]*\/(_astro\/SearchView[^"]+)"/.exec(page)?.[1] ?? '';
const weigh = (name: string) => {
	const bytes = readFileSync(path.join(site, name));
	return { raw: bytes.length, brotli: brotliCompressSync(bytes).length };
};
const indexed = (pattern: RegExp) =>
	[...files.keys()].filter((name) => pattern.test(name)).map((name) => weigh(`search/index/${name}`));
const sum = (weights: readonly { raw: number; brotli: number }[]) => ({
	files: weights.length,
	raw: weights.reduce((total, { raw }) => total + raw, 0),
	brotli: weights.reduce((total, { brotli }) => total + brotli, 0),
});
console.table({
	'script of the page': sum([weigh(script)]),
	'compact index': sum(indexed(/^names\./)),
	'pointer and list': sum(indexed(/(current|list)\.json$/)),
	'Pagefind: script, program, entry, meta': sum([
		...indexed(/\.pagefind$|entry\.json$|pf_meta$/),
		weigh(`search/index/${text.folder}/pagefind.js`),
	]),
	'Pagefind: every chunk of the index': sum(indexed(/\.pf_index$/)),
	'Pagefind: every page’s text': sum(indexed(/\.pf_fragment$/)),
});
