import { describe, expect, test } from 'vitest';
import { groupByMeans } from '../../../src/views/lists/addressee-matrix.ts';
import { indexBy, lookUp } from '../../../src/lists/index-by.ts';
import { buildFootNavigation, buildMainNavigation } from '../../../src/site/navigation.ts';
import { listQuantities } from '../../../src/views/lists/quantities.ts';
import { bread, find, keys } from './fixture.ts';

const dossier = bread();

test('corrections stand newest first and lead to what was wrong, by its name', () => {
	expect(dossier.corrections.map(({ date, name, href }) => [date, name, href])).toEqual([
		['2024-07-01', 'Crust report', '/notes/briefings/crust-2022/#p4'],
		['2024-06-15', 'Bakers of Riverton', '/notes/actors/bakers/'],
	]);
	const [one] = bread({
		corrections: [
			{
				id: 'corrections',
				file: 'corrections.yaml',
				data: {
					corrections: [{ date: '2024-01-01', at: 'recommendation:rye-2020-2', wrong: 'Two.', now: 'One.' }],
				},
			},
		],
	}).corrections;
	expect([one?.name, one?.href]).toEqual([
		'Rye returns, recommendation 2',
		'/notes/recommendations/rye-2020-2/',
	]);
});

test('what one party is asked stands by means, the most frequent first, conditions apart', () => {
	const means = groupByMeans(find(dossier.addressees, 'ministry-of-food'));

	expect(
		means.map(({ instrument, plain, conditional }) => [instrument.id, keys(plain), keys(conditional)]),
	).toEqual([
		['inspection', ['crust-2022/1', 'bread-again/3', 'bread-again/5'], ['crust-2022/3']],
		['price-support', ['bread-again/1', 'mill-2021/4'], ['rye-2020/2']],
		['training', [], ['bread-again/2']],
	]);
});

describe('quantities', () => {
	test('put equal ones side by side, those of most sources first; sources of one text count once', () => {
		expect(
			listQuantities(dossier.briefings).map(
				({ name, sources, independentTexts: wordings, figures, span }) => [
					name,
					sources,
					wordings,
					keys(figures),
					span,
				],
			),
		).toEqual([
			['Loaves', 2, 1, ['rye-2020/loaves-2019', 'bread-again/loaves-again'], '1,200 to 1,300 loaves'],
			['Price', 2, 2, ['rye-2020/price-2019', 'mill-2021/price-2020'], '2.5 to 3 crowns for each kilogram'],
			['Bakers', 1, 1, ['crust-2022/bakers-2022'], '40 bakers'],
			['Flour', 1, 1, ['crust-2022/young-flour'], 'much of the flour'],
		]);
	});

	test('are not spanned across units, nor where one has no value', () => {
		const briefing = find(dossier.briefings, 'rye-2020');
		const [loaves, price] = briefing.figures;
		const span = (change: object) =>
			listQuantities([
				{
					...briefing,
					figures: loaves && price ? [loaves, { ...price, quantity: 'loaves', ...change }] : [],
				},
			])[0]?.span;

		expect(span({})).toBe('more than 1,200 loaves; 2.50 a kilo');
		expect(span({ unit: 'loaves', value: undefined })).toBe('more than 1,200 loaves; 2.50 a kilo');
		expect(span({ unit: 'loaves', value: 1200 })).toBe('1,200 loaves');
	});
});

describe('an index', () => {
	const items = [
		{ id: 'a', of: ['x', 'y', 'x'] },
		{ id: 'b', of: ['y'] },
	];

	test('has each item once under each of its keys, in order', () => {
		const { get, keys: all } = indexBy(items, ({ of }) => of);

		expect([all, get('x').length, get('y').map(({ id }) => id), get('z')]).toEqual([
			['x', 'y'],
			1,
			['a', 'b'],
			[],
		]);
	});

	test('that misses an id says so', () => {
		expect(lookUp(items)('b')).toBe(items[1]);
		expect(() => lookUp(items)('c')).toThrow('"c"');
	});
});

test('the navigation leads to topics first, then to what every dossier has', () => {
	expect(buildMainNavigation(dossier)).toEqual([
		{ name: 'Rye', href: '/notes/topics/rye/' },
		{ name: 'Bakers', href: '/notes/topics/bakers/' },
		{ name: 'Asks', href: '/notes/recommendations/' },
		{ name: 'Where they differ', href: '/notes/questions/' },
		{ name: 'Sources', href: '/notes/briefings/' },
		{ name: 'Map & time', href: '/notes/map/' },
		{ name: 'Memo', href: '/notes/memo/' },
	]);
	const bare = bread({ questions: [], events: [], topics: [] });
	expect(buildMainNavigation(bare).map(({ name }) => name)).toEqual([
		'Asks',
		'Sources',
		'Map & time',
		'Memo',
	]);
	expect(buildFootNavigation(bare).map(({ name }) => name)).not.toContain('What no source says');
});
