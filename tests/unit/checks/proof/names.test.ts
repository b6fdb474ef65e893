/** Words and names, as an original and what is written of it are compared. */

import { expect, test } from 'vitest';
import { isPlain, listNameWords, listRelatives } from '../../../../src/checks/proof/names.ts';
import { foldWord, listRuns, listWords } from '../../../../src/checks/proof/words.ts';

const names = (text: string, isKnown?: (folded: string) => boolean) =>
	listNameWords(text, 'en-GB', isKnown).map(({ written }) => written);

// prettier-ignore
test.each([
	['in a sentence', 'The mills of Dalby and the Ministry pay.', ['Dalby', 'Ministry']],
	['at the beginning', 'Millers pay. Bakers, in “Oven News”, do not.', ['News']],
	['capitals alone at the beginning', 'ISKP came. USA too.', ['ISKP', 'USA']],
	['capitals that go on in small letters', 'ISKPs came. ISKPs2 too.', []],
	['a small letter before a capital', 'the iPhones of Dalby. iOS too.', ['Dalby']],
	['plain words, days and months', 'then The January of Monday with One A', []],
	['a letter', 'plan B', []],
	['a possessive', 'of Riverton’s mills', ['Riverton’s']],
])('the names of a text: %s', (_, text, found) => {
	expect(names(text)).toEqual(found);
});

test('a word that begins a sentence is a name where it is known as one', () => {
	expect(names('Dalby pays. Millers bake.', (folded) => folded === 'dalby')).toEqual(['Dalby']);
});

test('in a language without a list no names are looked for', () => {
	expect(listNameWords('Die Mühlen von Dalby', 'de')).toEqual([]);
	expect([isPlain('of', 'en'), isPlain('of', 'de'), isPlain('mill', 'en')]).toEqual([true, false, false]);
	expect(listRelatives('dalby', 'de')).toEqual(['dalby']);
});

test('a name stands in related forms', () => {
	expect(listRelatives('afghanistan', 'en')).toEqual(
		expect.arrayContaining(['afghanistan', 'afghan', 'afghanistans', 'afghanistani']),
	);
	expect(listRelatives('afghans', 'en')).toEqual(expect.arrayContaining(['afghan', 'afgha']));
	expect(listRelatives('afghan', 'en')).toEqual(expect.arrayContaining(['afghanistan', 'afgh']));
	// What is left must still be a name.
	expect(listRelatives('dan', 'en')).toEqual(['dan', 'dans', 'dann', 'dani', 'danan', 'danistan']);
	expect(listRelatives('omani', 'en')).toContain('oman');
});

test('every word, folded, with its place and whether something begins with it', () => {
	expect(listWords('Ann’s “Łódź-Mills” paid 2,600. Café, it said')).toEqual([
		{ folded: 'ann', written: 'Ann’s', offset: 0, isFirst: true },
		{ folded: 'łodz', written: 'Łódź', offset: 7, isFirst: true },
		{ folded: 'mills', written: 'Mills', offset: 12, isFirst: false },
		{ folded: 'paid', written: 'paid', offset: 19, isFirst: false },
		{ folded: '2,600', written: '2,600', offset: 24, isFirst: false },
		{ folded: 'cafe', written: 'Café', offset: 31, isFirst: true },
		{ folded: 'it', written: 'it', offset: 37, isFirst: false },
		{ folded: 'said', written: 'said', offset: 40, isFirst: false },
	]);
	expect(listWords('a long enough word: Then').at(-1)?.isFirst).toBe(true);
	expect(['mills’', 'Mill’s', "don't", 'O’Neill'].map(foldWord)).toEqual(['mills', 'mill', 'dont', 'oneill']);
});

test('runs are of eight words, and a shorter text has none', () => {
	expect(listRuns('one two three four five six seven')).toEqual([]);
	expect(listRuns('One two three, four five six seven eight nine')).toEqual([
		{ run: 'one two three four five six seven eight', offset: 0 },
		{ run: 'two three four five six seven eight nine', offset: 4 },
	]);
});
