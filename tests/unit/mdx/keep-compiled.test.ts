/** MDX is compiled once for the same bytes, the same counts and the same address, and anew for any other. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openPack } from '../../../src/cache/pack.ts';
import { buildTally } from '../../../src/content/counts/tally.ts';
import { readEntries } from '../../../src/content/content.ts';
import { keepCompiled } from '../../../src/mdx/keep-compiled.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'compiled-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const nothing = readEntries([], [], () => {}).content;
const tally = buildTally(nothing);

/** A build with one plugin that compiles by capitals; the texts it compiled. */
function build(
	file: string,
	options: { readonly tally?: typeof tally; readonly address?: string; readonly isPartial?: boolean } = {},
) {
	const compiled: string[] = [];
	const transform = {
		filter: { id: /\.mdx$/ },
		handler: async (code: string) => {
			compiled.push(code);
			return { code: code.toUpperCase(), map: null, meta: { astro: { scripts: [] } } };
		},
	};
	const pack = openPack(path.join(folder, file), 'test');
	const plugin: any = keepCompiled(
		pack,
		options.tally ?? tally,
		options.address ?? 'https://a.example/',
		options.isPartial,
	);
	plugin.configResolved({ plugins: [{ name: 'other' }, { name: '@mdx-js/rolldown', transform }] });
	const compile = (code: string, id = 'a.mdx'): unknown => Reflect.apply(transform.handler, {}, [code, id]);
	return { compiled, compile, end: () => plugin.closeBundle() };
}

test('the same bytes are compiled in the first build alone', async () => {
	const first = build('same.pack');
	const made = await first.compile('Rye.');
	await first.compile('Rye.', 'b.mdx');
	first.end();
	const second = build('same.pack');

	expect(await second.compile('Rye.')).toEqual(made);
	expect(made).toEqual({ code: 'RYE.', map: null, meta: { astro: { scripts: [] } } });
	expect([first.compiled, second.compiled]).toEqual([['Rye.', 'Rye.'], []]);
});

test('a text that a build does not ask for is still there for the next', async () => {
	const first = build('partial.pack');
	await first.compile('Rye.');
	await first.compile('Wheat.', 'b.mdx');
	first.end();
	const second = build('partial.pack', { isPartial: true });
	await second.compile('Barley.', 'b.mdx');
	second.end();
	const third = build('partial.pack');
	await third.compile('Rye.');
	await third.compile('Barley.', 'b.mdx');

	expect([second.compiled, third.compiled]).toEqual([['Barley.'], []]);
});

test('other bytes and another address are compiled anew', async () => {
	const first = build('other.pack');
	await first.compile('Rye.');
	first.end();
	const second = build('other.pack');
	await second.compile('Wheat.');
	const third = build('other.pack', { address: 'https://b.example/' });
	await third.compile('Rye.');

	expect([second.compiled, third.compiled]).toEqual([['Wheat.'], ['Rye.']]);
});

test('a text that counts is compiled anew when the count has changed', async () => {
	const text = 'There are [count sources] sources.';
	const source = { name: 'Rye', tests: {} };
	const first = build('counts.pack');
	await first.compile(text);
	first.end();
	const [same, more] = [
		build('counts.pack'),
		build('counts.pack', { tally: { ...tally, sources: [source] } }),
	];
	await same.compile(text);
	await more.compile(text);

	expect([same.compiled, more.compiled]).toEqual([[], [text]]);
});

test('an Astro that compiles by another plugin is said', () => {
	const plugin: any = keepCompiled(openPack(path.join(folder, 'none.pack'), 'test'), tally, '');

	expect(() => plugin.configResolved({ plugins: [] })).toThrow(
		'MDX is no longer compiled by @mdx-js/rolldown',
	);
});
