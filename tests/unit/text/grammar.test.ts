/** Counts, verbs, lists and directions, as sentences of the site use them. */

import { expect, test } from 'vitest';
import { byName } from '../../../src/text/collation.ts';
import { formatDate, newest } from '../../../src/text/dates.ts';
import { directionOf } from '../../../src/text/direction.ts';
import { capitalised, count, listOf, verb } from '../../../src/text/grammar.ts';
import { parseInternalLink } from '../../../src/text/internal-links.ts';
import { sayList, sayNumber, sayShare } from '../../../src/text/number-words.ts';
import { toSaid } from '../../../src/text/said.ts';
import { primaryOf, rowFor } from '../../../src/text/by-language.ts';

test('one is singular, and nothing else is', () => {
	expect([0, 1, 2].map((n) => count(n, 'source'))).toEqual(['0 sources', '1 source', '2 sources']);
	expect([1, 3].map((n) => count(n, 'copy', 'copies'))).toEqual(['1 copy', '3 copies']);
	expect([1, 2].map((n) => verb(n, 'say'))).toEqual(['says', 'say']);
});

test('a list ends with "and"', () => {
	expect([['rye'], ['rye', 'wheat'], ['rye', 'wheat', 'oats']].map(listOf)).toEqual([
		'rye',
		'rye and wheat',
		'rye, wheat and oats',
	]);
});

test('only the first letter becomes a capital', () => {
	expect(['rye bread', 'of Dalby', ''].map(capitalised)).toEqual(['Rye bread', 'Of Dalby', '']);
});

test.each([
	[0, 'no'],
	[12, 'twelve'],
	[13, '13'],
	[1200, '1,200'],
])('%i is said as %s', (n, said) => {
	expect(sayNumber(n, 'en-GB')).toBe(said);
});

test.each([
	[0, 0, 'no'],
	[0, 1, 'none of the one'],
	[0, 2, 'neither of the two'],
	[0, 3, 'none of the three'],
	[1, 1, 'the one'],
	[2, 2, 'both'],
	[2, 3, 'two of three'],
	[3, 3, 'all three'],
])('%i of %i is said as %s', (part, whole, said) => {
	expect(sayShare(part, whole, 'en')).toBe(said);
});

test('a language without words writes digits', () => {
	expect(sayNumber(5, 'de')).toBe('5');
	expect(sayShare(2, 3, 'de')).toBe('2/3');
	expect(sayList([], 'de')).toBe('–');
	expect(sayList(['a', 'b', 'c', 'd', 'e', 'f', 'g'], 'de')).toBe('a, b, c, d, e und +2');
});

test('a list of more than six names counts the rest', () => {
	expect(sayList([], 'en')).toBe('none');
	expect(sayList(['a', 'b', 'c', 'd', 'e', 'f'], 'en-GB')).toBe('a, b, c, d, e and f');
	expect(sayList(['a', 'b', 'c', 'd', 'e', 'f', 'g'], 'en-GB')).toBe('a, b, c, d, e and two others');
});

test.each([
	['en', 'ltr'],
	['ru', 'ltr'],
	['ar', 'rtl'],
	['fa', 'rtl'],
	['he', 'rtl'],
	['uz-Arab', 'rtl'],
	['uz', 'ltr'],
])('%s is written %s', (language, direction) => {
	expect(directionOf(language)).toBe(direction);
});

test('a date is as exact as it is known', () => {
	expect(['2021', '2021-03', '2021-03-04'].map((date) => formatDate(date))).toEqual([
		'2021',
		'March 2021',
		'4 March 2021',
	]);
	expect(formatDate('2021-03-04', 'de')).toBe('4. März 2021');
});

test('the newest of some days is the latest, and nothing of none', () => {
	expect(newest(['2021-03-04', '2024-05-01', '2023-12-31'])).toBe('2024-05-01');
	expect(newest([])).toBe('');
});

test.each([
	['actor:ann', { kind: 'actor', id: 'ann' }],
	['briefing:rye-2020#c-Rye', { kind: 'briefing', id: 'rye-2020', fragment: 'c-Rye' }],
	['see actor:ann', undefined],
	['xactor:ann', undefined],
	['actor:ann#p1#p2', undefined],
	['actor:ann ', undefined],
	['actor:', undefined],
	['baker:ann', undefined],
])('%j leads to %j', (address, target) => {
	expect(parseInternalLink(address)).toEqual(target);
});

test('what says the same is told by its words', () => {
	expect(toSaid('Rye  is\nBACK.')).toBe('rye is back');
	expect(toSaid('Cafe\u0301')).toBe('café');
	expect(toSaid('روٹی۔')).toBe('روٹی');
	expect(toSaid('No. 5')).toBe('no. 5');
	expect(toSaid('etc..')).toBe('etc.');
});

test('names are sorted as readers sort them, and the same names by their ids', () => {
	const names = [
		{ id: 'b', name: 'Mill 10' },
		{ id: 'd', name: 'Ovens' },
		{ id: 'c', name: 'Élan' },
		{ id: 'a', name: 'Mill 10' },
	];

	expect([...names].sort(byName('en')).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd']);
});

test('tables of languages go by the primary tag', () => {
	expect(['en-GB', 'en', 'uz-Arab-UZ'].map(primaryOf)).toEqual(['en', 'en', 'uz']);
	expect(rowFor({ en: 1 }, 'en-GB')).toBe(1);
	expect(rowFor({ en: 1 }, 'de')).toBeUndefined();
});
