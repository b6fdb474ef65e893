import { describe, expect, test } from 'vitest';
import { bread, find, ids, keys } from './fixture.ts';

const dossier = bread();
const { recommendations, addressees, instruments, recommendedThemes, claims } = dossier;
const recommendation = (key: string) => find(recommendations, key);

describe('a recommendation', () => {
	test('knows the passages it rests on and their neighbours', () => {
		const around = (key: string) => {
			const { before, passages, after } = recommendation(key);
			return [before?.paragraphs, passages.map(({ paragraphs }) => paragraphs), after?.paragraphs];
		};

		expect(around('rye-2020/1')).toEqual([[4], [[5, 6]], [7]]);
		expect(around('rye-2020/3')).toEqual([[7], [[8]], undefined]);
		expect(around('crust-2022/3')).toEqual([undefined, [[2]], [3]]);
	});

	test('leads to its page, to its place in the briefing, and from each addressee to what that one is asked', () => {
		const { href, anchor, slug, addressees: asked, instrument, themes } = recommendation('rye-2020/2');

		expect([slug, href, anchor]).toEqual([
			'rye-2020-2',
			'/notes/recommendations/rye-2020-2/',
			'/notes/briefings/rye-2020/#r-2',
		]);
		expect(asked.map(({ name, href: to }) => [name, to])).toEqual([
			['Ministry of Food', '/notes/recommendations/asked-of/ministry-of-food/'],
			['Millers of the valley', '/notes/recommendations/asked-of/millers/'],
		]);
		expect([instrument.href, themes[0]?.href]).toEqual([
			'/notes/recommendations/by/price-support/',
			'/notes/themes/price/',
		]);
	});

	test('stands hollow where its source does not ask in so many words', () => {
		expect(keys(recommendations.filter(({ isInferred }) => isInferred))).toEqual([
			'rye-2020/3',
			'bread-again/4',
			'crust-2022/2',
		]);
	});
});

describe('lists of recommendations', () => {
	const counted = (groups: typeof addressees) =>
		groups.map(({ id, recommendations: list }) => [id, list.length]);

	test('by addressee: most first, nobody named last', () => {
		expect(counted(addressees)).toEqual([
			['ministry-of-food', 8],
			['millers', 6],
			['bakers', 2],
			['nobody-named', 2],
		]);
	});

	test('by means and by theme: by name, only those that something is asked for', () => {
		expect(counted(instruments)).toEqual([
			['inspection', 5],
			['not-stated', 4],
			['price-support', 3],
			['training', 3],
		]);
		expect(recommendedThemes.map(({ id, href }) => [id, href])).toEqual([
			['crumb', '/notes/recommendations/on/crumb/'],
			['price', '/notes/recommendations/on/price/'],
			['ageing', '/notes/recommendations/on/ageing/'],
		]);
	});

	test('hold the strongest first, of one strength the older source first', () => {
		expect(
			find(addressees, 'millers').recommendations.map(({ key, modality, form }) => [key, modality, form]),
		).toEqual([
			['bread-again/3', 'should', 'explicit'],
			['undated-letter/1', 'should', 'explicit'],
			['undated-letter/2', 'should-not', 'explicit'],
			['bread-again/4', 'should-not', 'inferred'],
			['rye-2020/2', 'can', 'option'],
			['mill-2021/1', undefined, 'reported-commitment'],
		]);
	});

	test('of the whole dossier stand by briefing, then number', () => {
		expect(keys(recommendations).slice(0, 4)).toEqual([
			'rye-2020/1',
			'rye-2020/2',
			'rye-2020/3',
			'bread-again/1',
		]);
	});
});

describe('a claim', () => {
	const sentence = (key: string) => find(claims, key).sentence;

	test('says in its sentence whose view it is', () => {
		expect(sentence('rye-2020/rye-returns')).toBe(
			'Ann Baker says that rye bread is coming back to Riverton.',
		);
		expect(sentence('mill-2021/rye-keeps-badly')).toBe(
			'The unnamed author of “The miller’s reply” says that rye bread is stale after three days.',
		);
	});

	test('that is reported says after whom', () => {
		expect(sentence('rye-2020/millers-hoard')).toBe(
			'Ann Baker reports, after Millers’ Almanac, that millers held grain back until its price had doubled.',
		);
	});

	test('of several authors has a verb for several', () => {
		expect(sentence('crust-2022/ovens-of-brick')).toBe(
			'Ann Baker and Olga Petrova say that most ovens in Riverton are of brick.',
		);
		expect(sentence('crust-2022/sold-too-young')).toMatch(
			/^Ann Baker and Olga Petrova report, after bakers whom it quotes, that /,
		);
	});
});

test('questions, themes and actors hold recommendations strongest first, too', () => {
	expect(keys(find(dossier.questions, 'what-rye-cost').recommendations)).toEqual([
		'bread-again/1',
		'mill-2021/4',
		'crust-2022/2',
	]);
	expect(ids(find(dossier.themes, 'ageing').recommendations)).toEqual([1, 4, 2]);
});
