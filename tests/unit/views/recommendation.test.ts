import { describe, expect, test } from 'vitest';
import { describeEarlier } from '../../../src/views/recommendation/earlier.ts';
import { findQuestions, findTopics, listRelated } from '../../../src/views/recommendation/related.ts';
import { listTerms } from '../../../src/views/recommendation/terms.ts';
import { bread, find, ids } from '../dossier/fixture.ts';

const dossier = bread();
const recommendation = (key: string) => find(dossier.recommendations, key);

describe('the terms of a recommendation', () => {
	const terms = (key: string) =>
		listTerms(recommendation(key)).map(({ name, value, links, basis }) => [
			name,
			links ? links.map((link) => link.name).join(', ') : value,
			basis,
		]);

	test('say of each whether the source states it, and where, or we read it so', () => {
		expect(terms('rye-2020/2')).toEqual([
			['Addressee', 'Ministry of Food, Millers of the valley', 'stated, ¶7'],
			['Strength', 'can, an option', 'stated, ¶7'],
			['Condition', 'if the price of rye stays high', 'stated, ¶7'],
			['By when', 'before the next harvest', 'our reading'],
			['Concerns', 'Bakers of Riverton', 'stated, ¶7'],
			['Means', 'Price support', 'our class'],
			['Themes', 'Price', 'our class'],
			['Version', '1, unchanged', 'our record'],
		]);
	});

	test('say where nobody is named, nothing is stated or it was changed', () => {
		expect(terms('crust-2022/2').slice(0, 4)).toEqual([
			['Addressee', 'Nobody named', 'nobody is named'],
			['Strength', 'should, inferred', 'our reading'],
			['Condition', 'None', 'none is stated'],
			['By when', 'before the next harvest', 'our reading'],
		]);
		expect(terms('crust-2022/1').filter(([name]) => name === 'Concerns' || name === 'Version')).toEqual([
			['Concerns', 'Bakers of Riverton, Millers of the valley', 'our reading'],
			['Version', '3, changed; see below', 'our record'],
		]);
		expect(terms('bread-again/2').find(([name]) => name === 'Condition')?.[2]).toBe('our reading');
		expect(terms('crust-2022/3').find(([name]) => name === 'Means')).toEqual([
			'Means',
			'Inspection',
			'our reading',
		]);
		expect(terms('mill-2021/1')[1]).toEqual(['Strength', 'reported as agreed', 'stated, ¶3']);
	});
});

describe('earlier versions', () => {
	const name = (id: string) => `the ${id}`;

	test('stand newest first, each with only what the next one changed', () => {
		expect(describeEarlier(recommendation('crust-2022/1'), name)).toEqual([
			{
				version: 2,
				changed: '2024-07-01',
				reason: 'The report asks for ovens too.',
				changes: [{ name: 'Text', value: '“Inspect mills every spring”' }],
			},
			{
				version: 1,
				changed: '2024-06-01',
				reason: 'The report says must, and means the ministry.',
				changes: [
					{ name: 'Strength', value: 'should' },
					{ name: 'Asked of', value: 'the board-of-bread' },
				],
			},
		]);
	});

	test('tell form, condition and paragraphs, too', () => {
		expect(describeEarlier(recommendation('bread-again/3'), name)[0]?.changes).toEqual([
			{ name: 'Text', value: '“Close the sluices”' },
			{ name: 'Form', value: 'inferred' },
			{ name: 'Condition', value: 'when water is low' },
			{ name: 'Paragraphs', value: '¶5–6' },
		]);
		expect(describeEarlier(recommendation('rye-2020/2'), name)).toEqual([]);
	});
});

describe('what stands beside a recommendation', () => {
	const related = (key: string) => {
		const { against, along } = listRelated(recommendation(key), dossier);
		return [against, along].map((list) => list.map(({ other, words }) => `${other.key} ${words}`));
	};

	test('pulls against it or goes with it, the sharpest first', () => {
		expect(related('mill-2021/4')).toEqual([
			['rye-2020/3 Conflict', 'crust-2022/2 Conflict', 'rye-2020/2 Tension', 'bread-again/2 Tension'],
			['bread-again/stores-are-empty Speaks for it', 'bread-again/3 Supports this', 'bread-again/1 Overlap'],
		]);
	});

	test('is seen from both ends', () => {
		expect(related('bread-again/5')).toEqual([
			['bread-again/stores-are-empty Speaks against it'],
			['bread-again/1 Comes before'],
		]);
		expect(related('bread-again/1')[1]).toEqual(['bread-again/5 Needs first', 'mill-2021/4 Overlap']);
	});

	test('stands once however many reasons relate it', () => {
		const [pair] = listRelated(recommendation('rye-2020/1'), {
			relations: bread({
				relations: [
					{
						id: 'relations',
						file: 'relations.yaml',
						data: {
							relations: [
								{ from: 'rye-2020/1', kind: 'tension', to: 'rye-2020/2', reason: 'Money.' },
								{ from: 'rye-2020/2', kind: 'tension', to: 'rye-2020/1', reason: 'Time.' },
							],
						},
					},
				],
			}).relations,
		}).against;

		expect([pair?.other.key, pair?.reasons]).toEqual(['rye-2020/2', ['Money.', 'Time.']]);
	});

	test('are the questions whose answer it hangs on, those of the home page first, and the topics that list it', () => {
		expect(ids(findQuestions(recommendation('mill-2021/4'), dossier))).toEqual([
			'who-made-it-dear',
			'what-rye-cost',
		]);
		expect(ids(findQuestions(recommendation('crust-2022/1'), dossier))).toEqual(['should-ovens-be-watched']);
		expect(ids(findTopics(recommendation('crust-2022/2'), dossier))).toEqual(['bakers']);
		expect(ids(findTopics(recommendation('crust-2022/1'), dossier))).toEqual(['rye', 'bakers']);
	});
});
