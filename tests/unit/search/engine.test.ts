/** How a query is read and answered, on the index of the small dossier. */

import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { searchSite, toKey } from '../../../scripts/bench/search-site.ts';
import type { Shelf } from '../../../src/search/engine/shelf.ts';
import { openBread } from './bread.ts';

let shelf: Shelf;
beforeAll(async () => {
	({ shelf } = await openBread());
}, 600_000);
const find = async (query: string) => {
	const found = await searchSite(query, shelf);
	return { ...found, keys: found.hits.map(toKey) };
};

describe('the first result is right', () => {
	test.each([
		['a number without its separator', '1200', 'figure:rye-2020/loaves-2019'],
		['a number with it', '1,200', 'figure:rye-2020/loaves-2019'],
		['a number with a blank for it', '1 200', 'figure:rye-2020/loaves-2019'],
		['a number in other digits', '۱۲۰۰', 'figure:rye-2020/loaves-2019'],
		['a number with its unit', '1200 loaves', 'figure:rye-2020/loaves-2019'],
		['an id', 'rye-2020-1', 'recommendation:rye-2020-1'],
		['an id in quotation marks', '“rye-2020-1”', 'recommendation:rye-2020-1'],
		['an id among other words', 'recommendation rye-2020-1', 'recommendation:rye-2020-1'],
		['a whole address', 'https://any.example/recommendations/rye-2020-1/', 'recommendation:rye-2020-1'],
		['a part of an address', 'recommendations/rye-2020-1', 'recommendation:rye-2020-1'],
		['a place in a page', 'briefings/rye-2020/#p5', 'passage:rye-2020#p5'],
		['the id of what was withdrawn', 'rye-2020-9', 'withdrawn:recommendations/rye-2020-9'],
		['a question that no source answers', 'what does rye bread cost', 'silence:rye-cost-of-bread'],
		['a name', 'Ministry of Food', 'actor:ministry-of-food'],
		['a topic', 'rye', 'topic:rye'],
	])('for %s: %s', async (_, query, key) => {
		expect((await find(query)).keys[0]).toBe(key);
	});
});

test('a word that names a kind leaves that kind and does not have to occur', async () => {
	const { hits, only } = await find('asks of the bakers');

	expect(only).toBe('recommendation');
	expect(new Set(hits.map(({ kind }) => kind))).toEqual(new Set(['recommendation']));
});

test('a strength leaves what is asked so strongly, but in a question it is a verb', async () => {
	const strong = await find('must bakers');
	const asked = await find('must the bakers bake slowly');

	expect(strong.hits.every(({ strength }) => strength?.modality === 'must')).toBe(true);
	expect(strong.hits.length).toBeGreaterThan(0);
	expect(asked.hits.some(({ kind }) => kind !== 'recommendation')).toBe(true);
});

test('words of one group find each other, also where one of them is several words', async () => {
	expect((await find('does rye go stale')).keys).toContain('question:does-rye-keep');
	expect((await find('does rye last')).keys).toContain('question:does-rye-keep');
});

test('a name that nothing knows finds nothing, and no part of it does', async () => {
	const { hits, also, missing } = await find('Greta Zorblax');

	expect(hits).toEqual([]);
	expect(also).toEqual([]);
	expect(missing).toEqual(['Greta', 'Zorblax']);
});

test('beside a word that stands nowhere at most a little of what is near is shown', async () => {
	const { hits, near } = await find('zorblax rye bread');

	expect(near).toBe(true);
	expect(hits.length).toBeGreaterThan(0);
	expect(hits.length).toBeLessThanOrEqual(3);
});

test.each(['31 February 2021', '2021-02-31', '"2021-02-31"'])('%s is said to be no day', async (query) => {
	expect((await find(query)).problem).toBe('no-day');
});

test('quoted words are found as they stand, and a slip in a name is forgiven', async () => {
	expect((await find('"bread rye"')).keys).toEqual([]);
	expect((await find('"rye bread"')).keys.length).toBeGreaterThan(0);
	expect((await find('Minisrty of Food')).read).toEqual([['ministry-of-food']]);
});

test('two things named together open with what is asked of the one on the other', async () => {
	const { card } = await find('bakers rye');

	expect(card?.title).toBe('Asked of Bakers of Riverton on Rye');
	expect(card?.groups.flatMap(({ units }) => units).length).toBeGreaterThan(0);
});

describe('bad input', () => {
	test.each([
		['nothing but signs', '?!…'],
		['one letter', 'a'],
		['a number of four hundred digits', '9'.repeat(400)],
		['inherited names', '__proto__ constructor toString'],
		['half a pair', '\ud800 rye'],
		['ten thousand words', 'rye '.repeat(10_000)],
		['an address of nothing', 'https://%%%/../../etc/passwd#<b>'],
		['a word repeated', 'bread '.repeat(32)],
	])('is answered: %s', async (_, query) => {
		await expect(find(query)).resolves.toBeDefined();
	});

	test('is answered whatever it is', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (query) => {
				await find(query);
			}),
			{ numRuns: 200 },
		);
	});
});
