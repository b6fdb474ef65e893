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
	['1 200 loaves', 1200],
	['1 200 loaves'.replace(' ', '\u2009'), 1200],
	['1½ loaves', 1.5],
	['2 ¾ loaves', 2.75],
	['one and a half loaves', 1.5],
	['one and a half million', 1_500_000],
	['two and three quarters', 2.75],
	['two-thirds of all bakers', 0.67],
	['two-thirds of all bakers', 66.7],
	['the twenty-first oven', 21],
	['twice', 2],
	['-5 degrees', -5],
	['−5 degrees', -5],
	['minus five degrees', -5],
	['١٬٢٠٠ loaves', 1200],
	['۱۲۰۰ loaves', 1200],
	['१२०० loaves', 1200],
	['١٫٥ loaves', 1.5],
	['between one hundred and two hundred', 100],
	['between one hundred and two hundred', 200],
	['three and five', 5],
	['a third of all bakers', 0.33],
	['a third of all bakers', 33.3],
	['three quarters', 75],
	['of twenty, ten were stale', 10],
	['of twenty, ten were stale', 20],
	['one thousand one hundred', 1100],
	['two thousand three hundred', 2300],
	['a million million', 1_000_000_000_000],
	['1.2 millions', 1_200_000],
	['3k', 3000],
	['3 k', 3],
	['(-5)', -5],
	['5-6 loaves', 6],
	['1.234567890123 loaves', 1.23],
	['0.666666666666 of it', 66.7],
	['12,50 a kilo', 12.5],
	['1’200 loaves', 1200],
])('%j can mean %d', (printed, number) => {
	expect(readNumbers(printed, 'en')).toContain(number);
});

test.each([
	['−5 degrees', 5],
	['minus five degrees', 5],
	['½ a loaf', 6],
	['12½ loaves', 13],
	['twenty-three', 20],
	['two million', 2_000_000_000_000],
	['۱۳۰۰ loaves', 1200],
	['1 300 loaves', 300],
	['of twenty, ten were stale', 30],
	['5-6 loaves', -6],
	['12.50 a kilo', 1250],
	['a third of all bakers', 0.25],
])('%j cannot mean %d', (printed, number) => {
	expect(readNumbers(printed, 'en')).not.toContain(number);
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
	['no less than 1,200', ['over']],
	['not less than 1,200', ['over']],
	['in excess of 1,200', ['over']],
	['greater than 1,200', ['over']],
	['as many as 1,200', ['about', 'under']],
	['perhaps 1,200', ['about']],
	['c. 1,200', ['about']],
	['±1,200', ['about']],
	['1,200-odd', ['about']],
	['more than half', ['over']],
	['more than ۱۲۰۰', ['over']],
	['30', undefined],
	['over the border in 2020', undefined],
	['somewhat', undefined],
])('before its number, %j says %j', (printed, comparators) => {
	expect(readComparators(printed, 'en-GB')).toEqual(comparators);
});
