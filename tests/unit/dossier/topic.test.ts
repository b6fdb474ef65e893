import { describe, expect, test } from 'vitest';
import { placeAnchors } from '../../../src/mdx/anchors.ts';
import { bread, find, ids, keys } from './fixture.ts';

const { topics, silences } = bread();
const rye = find(topics, 'rye');
const bakers = find(topics, 'bakers');

test('topics stand in the order that the content gives them', () => {
	expect(ids(topics)).toEqual(['rye', 'bakers']);
});

describe('a topic', () => {
	test('gathers what asks of, concerns or lies in what it is about, strongest first', () => {
		expect(keys(rye.asked)).toEqual([
			'rye-2020/1',
			'crust-2022/1',
			'undated-letter/1',
			'rye-2020/3',
			'crust-2022/3',
		]);
	});

	test('sets apart, after those, what concerns it by our reading', () => {
		expect([keys(bakers.asked), keys(bakers.concerning)]).toEqual([
			['rye-2020/1', 'crust-2022/1', 'mill-2021/4', 'rye-2020/2', 'bread-again/2', 'mill-2021/1'],
			['crust-2022/2'],
		]);
		expect(keys(bakers.recommendations)).toEqual([...keys(bakers.asked), 'crust-2022/2']);
	});

	test('is named by some sources, oldest first, and not by the others', () => {
		expect([bakers.naming, bakers.silent].map((list) => list.map(({ briefing }) => briefing.id))).toEqual([
			['rye-2020', 'bread-again', 'mill-2021', 'crust-2022'],
			['undated-letter'],
		]);
		expect(bakers.independentTexts).toBe(3);
		expect(rye.naming.map(({ briefing, named }) => [briefing.id, named?.paragraphs])).toEqual([
			['mill-2021', [2]],
			['undated-letter', [1]],
		]);
	});

	test('names the sources that nobody has held against its silences', () => {
		expect([ids(rye.notCompared), ids(bakers.notCompared)]).toEqual([['undated-letter'], []]);
	});

	test('has what each source says of it, or nothing yet', () => {
		expect(rye.sources.map(({ briefing, summary }) => [briefing.id, summary?.text])).toEqual([
			['rye-2020', 'Welcomes its return.'],
			['bread-again', undefined],
			['mill-2021', 'Holds that it keeps badly.'],
			['crust-2022', 'Reports on how it is baked.'],
			['undated-letter', undefined],
		]);
	});

	test('has the claims about it, and the figures that stand in their paragraphs', () => {
		expect(keys(bakers.claims)).toEqual([
			'rye-2020/rye-returns',
			'rye-2020/rye-will-stay',
			'mill-2021/bakers-buy-early',
			'crust-2022/spring-is-quiet',
		]);
		expect([keys(bakers.figures), keys(rye.figures)]).toEqual([
			['mill-2021/price-2020'],
			['mill-2021/price-2020', 'crust-2022/young-flour'],
		]);
	});

	test('has the events and the questions about it', () => {
		expect([ids(rye.events), ids(rye.questions)]).toEqual([
			['oven-law', 'price-peak', 'first-rye'],
			['what-rye-cost', 'should-ovens-be-watched', 'does-rye-keep'],
		]);
		expect(bakers.matrix.map(({ heading, questions }) => [heading, ids(questions)])).toEqual([
			['What made rye dear?', ['who-made-it-dear']],
		]);
	});

	test('has its silences, each with an address', () => {
		expect(silences).toHaveLength(6);
		expect(silences[0]).toMatchObject({
			id: 'other-grain',
			href: '/notes/silences/#rye-other-grain',
			topic: { id: 'rye' },
		});
	});
});

test('places that topic pages once had stand where a text now shows the same, at its beginning or at its end', () => {
	expect(
		placeAnchors(
			[new Set(['Sources']), new Set(), new Set(['Recommendations', 'Positions']), new Set()],
			new Set(['claims', 'silences']),
		),
	).toEqual([
		['what-it-is', 'what-each-source-says', 'which-sources-name-it'],
		[],
		['where-they-differ', 'questions', 'recommendations'],
		['events', 'figures'],
	]);
});
