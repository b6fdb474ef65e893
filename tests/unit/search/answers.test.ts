/** Whole answers to queries of every form, on the small dossier: what is found, in which order, and what is said of it. */

import { beforeAll, describe, expect, test } from 'vitest';
import { searchSite, toKey } from '../../../scripts/bench/search-site.ts';
import { search } from '../../../src/search/engine/search.ts';
import { countGroups, listNarrowed, narrow } from '../../../src/search/engine/filters.ts';
import type { Shelf } from '../../../src/search/engine/shelf.ts';
import { emptySelection, type Selection } from '../../../src/search/engine/state.ts';
import { openBread } from './bread.ts';

let shelf: Shelf;
beforeAll(async () => {
	({ shelf } = await openBread());
});

/** `vitest --update` writes the answers anew, to be read like any other change. */
test.each([
	'rye',
	'bread',
	'rye bread',
	'bread rye keeps',
	'bakers',
	'Bakers of Riverton',
	'bakers rye',
	'bakers ovens',
	'millers',
	'millers price',
	'Food Office',
	'ministry ovens inspection',
	'Riverton',
	'River Town',
	'the valley',
	'crumb',
	'price',
	'the price of flour',
	'flour price 2019',
	'price of rye in Riverton',
	'asks',
	'asks of the millers',
	'recommendations on price',
	'questions',
	'questions about ovens',
	'events 2019',
	'mill fire',
	'figures',
	'number of loaves',
	'claims about millers',
	'briefings',
	'Rye returns',
	'must',
	'should not',
	'must bake',
	'should not sell',
	'can millers lend',
	'what must bakers do',
	'who hoards grain',
	'what does rye bread cost',
	'does wheat do',
	'timeline',
	'map of the valley',
	'privacy',
	'memo',
	'"rye bread"',
	'"bake slowly"',
	'"second oven" ministry',
	'“bread keeps”',
	'expensive flour',
	'does rye last',
	'go stale',
	'1,200',
	'1 200 loaves',
	'2.50 a kilo',
	'storing',
	'stor',
	'bak',
	'ov',
	'Minstry of Food',
	'Bakrs of Riverton',
	'millerz',
	'Ann Baker',
	'The Loaf',
	'zorblax',
	'zorblax bakers',
	'Greta Zorblax bakers',
	'rye zorblax quux',
	'rye-2020',
	'mill-2021-4',
	'/topics/rye/',
	'rye-2020#p5 flour',
	'пекари',
	'نانبائی',
	'Äby',
	'what',
	'the of',
	'rye rye rye',
	'wheat',
	'husks burnt mills',
	'second-oven',
	'bread-again stores',
])('%s', async (query) => {
	const { hits, also, card, partial, only, missing, read, problem } = await searchSite(query, shelf);

	expect({
		...(problem ? { problem } : {}),
		...(read.length > 0 ? { read: read.map((ids) => ids.join(' | ')) } : {}),
		...(only ? { only } : {}),
		...(card ? { card: card.title } : {}),
		...(partial ? { partial } : {}),
		...(missing.length > 0 ? { missing } : {}),
		hits: hits.map(toKey),
		also: also.map(({ href }) => href),
	}).toMatchSnapshot();
});

const choose = (chosen: Partial<Selection>): Selection => ({ ...emptySelection, ...chosen });

async function keysOf(hits: readonly { readonly unit: number }[]) {
	const records = await shelf.records(hits.map(({ unit }) => unit));
	return hits.flatMap(({ unit }) => {
		const record = records.get(unit);
		return record ? [toKey(record)] : [];
	});
}

describe('narrowing', () => {
	test('leaves what has one of the values of each group, in its order', async () => {
		const { answer } = await search('rye', shelf);
		const all = await keysOf(answer.hits);
		const left = await keysOf(
			await narrow(answer.hits, choose({ kind: ['recommendation'], modality: ['must', 'should'] }), shelf),
		);

		expect(left.length).toBeGreaterThan(0);
		expect(left.every((key) => key.startsWith('recommendation:'))).toBe(true);
		expect(all.filter((key) => left.includes(key))).toEqual(left);
	});

	test('by nothing leaves all, by what nothing has leaves nothing', async () => {
		const { answer } = await search('rye', shelf);

		expect(await narrow(answer.hits, emptySelection, shelf)).toEqual(answer.hits);
		expect(await narrow(answer.hits, choose({ theme: ['nothing'] }), shelf)).toEqual([]);
	});

	test('alone lists what it leaves', async () => {
		expect(
			await keysOf(await listNarrowed(choose({ kind: ['recommendation'], modality: ['must'] }), shelf)),
		).toEqual(['recommendation:rye-2020-1', 'recommendation:bread-again-1', 'recommendation:crust-2022-1']);
		expect(
			await keysOf(await listNarrowed(choose({ modality: ['should-not'], addressee: ['millers'] }), shelf)),
		).toEqual(['recommendation:bread-again-4', 'recommendation:undated-letter-2']);
		expect(await listNarrowed(emptySelection, shelf)).toEqual([]);
	});

	test('says of each value what it would leave, whatever else of its group is chosen', async () => {
		const { answer } = await search('rye', shelf);
		const selection = choose({ kind: ['recommendation'], modality: ['must'] });
		const groups = await countGroups(answer.hits, { text: 'rye', selection }, shelf);
		const counted = Object.fromEntries(
			groups.map(({ key, values }) => [
				key,
				Object.fromEntries(values.filter(([, , n]) => n > 0).map(([id, name, n]) => [id, `${name}: ${n}`])),
			]),
		);

		expect(groups.map(({ key }) => key)).toEqual([
			'kind',
			'modality',
			'briefing',
			'addressee',
			'actor',
			'theme',
			'instrument',
		]);
		expect(counted).toMatchSnapshot();
		for (const [id, , n] of groups[1]?.values ?? [])
			expect(
				await narrow(answer.hits, choose({ kind: ['recommendation'], modality: [id] }), shelf),
			).toHaveLength(n);
	});
});
