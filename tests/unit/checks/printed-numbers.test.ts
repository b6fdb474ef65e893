import { expect, test } from 'vitest';
import { readComparators, readNumbers } from '../../../src/checks/rules/printed-numbers.ts';

test.each([
	['more than 1,200 loaves', 1200],
	['2.50 a kilo', 2.5],
	['some three crowns', 3],
	['forty bakers', 40],
	['45 million dollars', 45_000_000],
	['45 million dollars', 45],
	['2,640 kilometres', 2640],
	['2.640 kilometres', 2640],
	['1,00,000 people', 100_000],
	['two dozen', 24],
	['between 3 and 5 per cent', 5],
	['1 200 loaves'.replace(' ', '\u202F'), 1200],
])('%j can mean %d', (printed, number) => {
	expect(readNumbers(printed, 'en')).toContain(number);
});

test.each(['a long queue', 'double', 'many'])('%j prints no number', (printed) => {
	expect(readNumbers(printed, 'en')).toEqual([]);
});

test('without words for a language its digits are read', () => {
	expect(readNumbers('mehr als 1.200 Brote', 'de')).toContain(1200);
	expect(readNumbers('drei Brote', 'de')).toEqual([]);
	expect(readComparators('mehr als 1.200 Brote', 'de')).toBeUndefined();
});

test.each([
	['more than 1,200', ['over']],
	['no more than 1,200', ['under']],
	['at least $5 billion', ['over']],
	['fewer than a dozen', ['under']],
	['nearly 30', ['about', 'under']],
	['about three', ['about']],
	['exactly 7', ['exact']],
	['30', undefined],
	['over the border in 2020', undefined],
	['somewhat', undefined],
])('before its number, %j says %j', (printed, comparators) => {
	expect(readComparators(printed, 'en-GB')).toEqual(comparators);
});
