import { describe, expect, test } from 'vitest';
import { groupByMeans, shadeOf, sizeOf, tabulate } from '../../../src/model/asked.ts';
import { listQuantities } from '../../../src/model/quantities.ts';
import { bread } from './fixture.ts';

const dossier = bread();

describe('who is asked for what', () => {
	const rows = tabulate(dossier);

	test('has a row for each addressee, nobody named last, and a column for each means', () => {
		expect(rows.map(({ group, cells }) => [group.id, cells.map(({ count }) => count)])).toEqual([
			['bakers', [0, 0, 2]],
			['millers', [0, 1, 1]],
			['ministry-of-food', [0, 2, 0]],
			['nobody-named', [1, 0, 0]],
		]);
		expect(rows[0]?.cells.map(({ instrument }) => instrument.id)).toEqual([
			'inspection',
			'price-support',
			'training',
		]);
	});

	test('leads from each count to the part of the list that it counts', () => {
		expect(rows[0]?.cells[2]?.href).toBe('/notes/recommendations/asked-of/bakers/#for-training');
	});

	test('is darkest for the largest count and bare for none', () => {
		expect([0, 1, 2, 3, 4, 5, 8].map((count) => shadeOf(count, 8))).toEqual([0, 1, 1, 2, 2, 3, 4]);
	});

	test('groups what one party is asked by means, conditions apart', () => {
		const ministry = dossier.addressees.find(({ id }) => id === 'ministry-of-food');
		const means = ministry ? groupByMeans(ministry) : [];

		expect(
			means.map(({ instrument, plain, conditional }) => [
				instrument.id,
				plain.map(({ key }) => key),
				conditional.map(({ key }) => key),
			]),
		).toEqual([['price-support', ['mill-2021/4'], ['rye-2020/2']]]);
		expect(means.map(sizeOf)).toEqual([2]);
	});
});

describe('quantities', () => {
	const quantities = listQuantities(dossier.briefings);

	test('put equal ones side by side, those of most sources first', () => {
		expect(
			quantities.map(({ id, name, sources, wordings, figures }) => [
				id,
				name,
				sources,
				wordings,
				figures.length,
			]),
		).toEqual([
			['price', 'Price', 2, 2, 2],
			['loaves', 'Loaves', 1, 1, 1],
		]);
	});

	test('span from the smallest to the largest value', () => {
		expect(quantities.map(({ span }) => span)).toEqual(['2.5 to 3 crowns for each kilogram', '1,200 loaves']);
	});

	test('are not spanned across units', () => {
		const [briefing] = dossier.briefings;
		const [loaves, price] = briefing?.figures ?? [];
		const mixed =
			briefing && loaves && price
				? [{ ...briefing, figures: [loaves, { ...price, quantity: 'loaves' }] }]
				: [];

		expect(listQuantities(mixed)[0]?.span).toBe('more than 1,200 loaves; 2.50 a kilo');
	});
});
