import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { indexFormat, type IndexFile } from '../../../src/model/search-files.ts';
import { buildLibrary } from '../../../src/search/library.ts';
import type { PagefindModule } from '../../../src/search/text-index.ts';
import { bread } from './bread.ts';

const base = 'https://example.org/search/index/';
const hash = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('base64');
const toFile = (name: string, body: string): IndexFile => ({
	name,
	bytes: Buffer.byteLength(body),
	sha256: hash(body),
});

/** A site as a set of addresses with what they answer; it can be changed while a page is open. */
function buildSite(version: string) {
	const names = JSON.stringify(bread);
	const files = { 'pagefind.js': 'script', 'pagefind-entry.json': version, 'index/a.pf_index': 'chunk' };
	const list = JSON.stringify({
		files: Object.entries(files).map(([name, body]) => toFile(name, body)),
		pages: [['id', '/briefings/rye-2020/']],
	});
	const pointer = {
		format: indexFormat,
		names: toFile(`names.${version}.json`, names),
		text: { folder: `text.${version}`, list: toFile('list.json', list) },
	};
	const all = { ...files, 'list.json': list };
	return {
		names: pointer.names,
		answers: new Map([
			[`${base}current.json`, JSON.stringify(pointer)],
			[`${base}names.${version}.json`, names],
			...Object.entries(all).map(([name, body]) => [`${base}text.${version}/${name}`, body] as const),
		]),
	};
}

function open(site: ReturnType<typeof buildSite>) {
	const answers = new Map(site.answers);
	let inner: typeof fetch | undefined;
	const library = buildLibrary(site.names, {
		base,
		patience: 20,
		digest: async (bytes) => hash(bytes),
		fetch: async (url) => {
			const body = answers.get(String(url).replace(/\?.*/, ''));
			return new Response(body ?? '<!doctype html>', { status: body === undefined ? 404 : 200 });
		},
		setFetch: (guarded) => {
			inner = guarded;
		},
		importModule: async (): Promise<PagefindModule> => ({
			createInstance: ({ basePath }) => ({
				search: async () => {
					await inner?.(new URL(`${basePath}index/a.pf_index`, base).href).catch(() => undefined);
					return { results: [] };
				},
			}),
		}),
	});
	return { library, answers };
}

describe('the compact index', () => {
	test('is fetched once', async () => {
		const { library } = open(buildSite('one'));
		expect(await library.names()).toBe(await library.names());
	});

	test('is that of the new site when the old one has gone', async () => {
		const { library, answers } = open(buildSite('one'));
		answers.clear();
		for (const [url, body] of buildSite('two').answers) answers.set(url, body);
		expect((await library.names()).data.records).toHaveLength(bread.records.length);
	});

	test('is asked for again after it failed', async () => {
		const site = buildSite('one');
		const { library, answers } = open(site);
		answers.clear();
		await expect(library.names()).rejects.toThrow();
		for (const [url, body] of site.answers) answers.set(url, body);
		expect((await library.names()).data.records).toHaveLength(bread.records.length);
	});

	test('is refused when it is not what was built', async () => {
		const site = buildSite('one');
		const { library, answers } = open(site);
		answers.set(`${base}${site.names.name}`, JSON.stringify({ ...bread, language: 'xx' }));
		await expect(library.names()).rejects.toThrow();
	});
});

describe('the text index', () => {
	test('has no failures when every file came', async () => {
		const { library } = open(buildSite('one'));
		const index = await library.text();
		await index?.search('rye');
		expect(index?.failures).toEqual(new Set());
		expect(index?.hrefOf.get('id')).toBe('/briefings/rye-2020/');
	});

	test.each(['list.json', 'pagefind-entry.json'])('cannot be opened without %s', async (name) => {
		const { library, answers } = open(buildSite('one'));
		answers.delete(`${base}text.one/${name}`);
		await expect(library.text()).rejects.toThrow();
	});

	test('knows of a file that did not come, which Pagefind keeps to itself', async () => {
		const { library, answers } = open(buildSite('one'));
		answers.delete(`${base}text.one/index/a.pf_index`);
		const index = await library.text();
		await index?.search('rye');
		expect(index?.failures).toEqual(new Set(['index/a.pf_index']));
	});

	test('is replaced by that of the new site when the old one has gone', async () => {
		const { library, answers } = open(buildSite('one'));
		const old = await library.text();
		answers.clear();
		for (const [url, body] of buildSite('two').answers) answers.set(url, body);
		expect(old && (await library.replaceText(old))).toBe(true);
		expect((await library.text())?.folder).toBe('text.two');
	});

	test('is not replaced when there is no other', async () => {
		const { library } = open(buildSite('one'));
		const index = await library.text();
		expect(index && (await library.replaceText(index))).toBe(false);
	});

	test('is absent where the site was not built with one', async () => {
		const site = buildSite('one');
		const { library, answers } = open(site);
		answers.set(`${base}current.json`, JSON.stringify({ format: indexFormat, names: site.names }));
		expect(await library.text()).toBeUndefined();
	});
});
