import { describe, expect, test } from 'vitest';
import { groupByLetter } from '../../../src/views/lists/a-z.ts';
import { bread, find, ids, keys } from './fixture.ts';

const { actors, places, themes } = bread();
const bakers = find(actors, 'bakers');
const ministry = find(actors, 'ministry-of-food');

describe('an actor', () => {
	test('is asked what names it as addressee, and concerned by what names it besides', () => {
		expect([keys(bakers.asked), keys(bakers.concerned)]).toEqual([
			['rye-2020/1', 'mill-2021/1'],
			['crust-2022/1', 'mill-2021/4', 'rye-2020/2', 'bread-again/2'],
		]);
		expect(keys(find(actors, 'millers').concerned)).toEqual([
			'crust-2022/1',
			'mill-2021/4',
			'crust-2022/2',
			'rye-2020/3',
		]);
	});

	test('has the claims that are about it', () => {
		expect(keys(bakers.claims)).toEqual([
			'rye-2020/rye-returns',
			'rye-2020/rye-will-stay',
			'mill-2021/bakers-buy-early',
			'crust-2022/spring-is-quiet',
		]);
	});

	test('is named by some sources and not by the others; those of one text count once', () => {
		expect([ids(bakers.namedIn), ids(bakers.silent()), bakers.independentTexts]).toEqual([
			['rye-2020', 'bread-again', 'mill-2021', 'crust-2022'],
			['undated-letter'],
			3,
		]);
		const board = find(actors, 'board-of-bread');
		expect([board.namedIn, board.silent().length, board.independentTexts]).toEqual([[], 5, 0]);
	});

	test('is named in some paragraphs of each source; those that the digest leaves out have no place there', () => {
		expect(
			bakers.concordance.map(({ briefing, paragraphs }) => [
				briefing.id,
				paragraphs.filter((one) => one.named).map(({ n, href }) => (href ? n : -n)),
			]),
		).toEqual([
			['rye-2020', [-1, 2, 3, 7]],
			['bread-again', [2, 4]],
			['mill-2021', [2, 3, 4]],
			['crust-2022', [3]],
		]);
	});

	test('has its own names, then those that sources print, then others, each with where, since when and in which script', () => {
		expect(
			ministry.spellings.map(({ name, validity, readings, printed }) => [
				name,
				validity,
				readings,
				printed.map(({ briefing, paragraphs }) => `${briefing.id} ${paragraphs}`),
			]),
		).toEqual([
			['Ministry of Food', undefined, [], []],
			['Ministry', undefined, [], []],
			['the Food Office', 'since 2010', ['the ministry of today'], ['rye-2020 7,8', 'bread-again 3']],
			['the Ministry', undefined, [], ['crust-2022 4']],
		]);
		expect(
			bakers.spellings.flatMap(({ name, language, direction }) =>
				language ? [[name, language, direction]] : [],
			),
		).toEqual([
			['Bäcker', 'de', 'ltr'],
			['пекари', 'ru', 'ltr'],
			['نانبائی', 'ur', 'rtl'],
		]);
		expect(find(actors, 'board-of-bread').spellings.at(-1)?.validity).toBe('until 31 December 2009');
	});
});

test('actors, themes and places stand by name as readers order names', () => {
	expect([ids(actors), ids(themes), ids(places)]).toEqual([
		['bakers', 'board-of-bread', 'millers', 'ministry-of-food'],
		['crumb', 'price', 'ageing'],
		['dalby', 'riverton', 'rye-valley', 'brook'],
	]);
});

test('a register opens a letter for each initial, accents aside', () => {
	expect(groupByLetter(places).map(({ letter, id, entries }) => [letter, id, ids(entries)])).toEqual([
		['A', 'letter-a', ['dalby']],
		['R', 'letter-r', ['riverton', 'rye-valley']],
		['T', 'letter-t', ['brook']],
	]);
});

test('a place knows what it lies in, what it lies between, and what is claimed of it', () => {
	expect(places.map(({ id, partOf, between, claims }) => [id, partOf?.id, between, keys(claims)])).toEqual([
		['dalby', 'rye-valley', undefined, []],
		[
			'riverton',
			'rye-valley',
			undefined,
			[
				'rye-2020/rye-returns',
				'rye-2020/millers-hoard',
				'bread-again/stores-are-empty',
				'crust-2022/ovens-of-brick',
			],
		],
		['rye-valley', undefined, undefined, ['rye-2020/rye-will-stay', 'mill-2021/bakers-buy-early']],
		['brook', undefined, ['France', 'Spain'], ['bread-again/sluices-waste']],
	]);
});

test('a theme has the claims and the recommendations on it', () => {
	const ageing = find(themes, 'ageing');

	expect([keys(ageing.claims), keys(ageing.recommendations)]).toEqual([
		['bread-again/stores-are-empty'],
		['bread-again/1', 'bread-again/4', 'bread-again/2'],
	]);
});
