/** Which words of English are taken for one another, and which say nothing or something special. */

import { describe, expect, test } from 'vitest';
import { findLanguage, isAlike } from '../../../src/search/engine/english.ts';

const english = findLanguage('en-GB');

test.each([
	['organise organised organises organising organisation organize organized organization'],
	['colour colours coloured colouring color colors colored coloring'],
	['favourable favorable'],
	['centre centres center centers'],
	['travelled travelling traveled traveling'],
	['traveller traveler'],
	['policy policies'],
	['share shares shared sharing'],
	['agree agrees agreed agreeing'],
	['train trained training trains'],
	['migrate migrated migrating migration'],
	['stop stopped stopping stops'],
	['infiltrate infiltration infiltrations'],
	['km kms kilometer kilometers kilometre kilometres'],
	['usd dollar dollars'],
	['bn billion'],
	['mn million'],
	['pct percent'],
])('one stem have: %s', (words) => {
	expect(new Set(words.split(' ').map(english.stem)).size).toBe(1);
});

test.each([
	['hour', 'hor'],
	['our', 'or'],
	['bus', 'bu'],
	['this', 'thi'],
	['red', 'r'],
	['ring', 'r'],
	['nation', 'n'],
	['ties', 't'],
	['tree', 'ter'],
])('%s is not taken for %s', (word, other) => {
	expect(english.stem(word)).not.toBe(english.stem(other));
});

test('short words keep their endings', () => {
	expect(['his', 'bus', 'red', 'ring', 'gas', 'yes', 'ion'].map(english.stem)).toEqual([
		'his',
		'bus',
		'red',
		'ring',
		'gas',
		'yes',
		'ion',
	]);
});

describe('a word', () => {
	test.each(['the', 'of', 'what', 'should', 'give', 'our', 'about', 'your'])('“%s” says nothing', (word) => {
		expect(english.isSmall(word)).toBe(true);
	});

	test.each(['rye', 'ask', 'border', 'not-there', ''])('“%s” says something', (word) => {
		expect(english.isSmall(word)).toBe(false);
	});

	test.each(['what', 'who', 'why', 'how', 'must', 'is', 'may'])('“%s” begins a question', (word) => {
		expect(english.isAsking(word)).toBe(true);
	});

	test('that begins no question', () => {
		expect(['the', 'rye', 'give', 'not'].some(english.isAsking)).toBe(false);
	});

	test.each([
		['asks', 'recommendation', true],
		['advice', 'recommendation', true],
		['questions', 'question', true],
		['incident', 'event', true],
		['numbers', 'figure', false],
		['claims', 'claim', false],
		['article', 'briefing', false],
	] as const)('“%s” names %s', (word, kind, only) => {
		expect(english.kindOf(word)).toEqual({ kind, only });
	});
});

test.each([
	['should not bake', { modality: 'should-not', length: 2 }],
	['should bake', { modality: 'should', length: 1 }],
	['must not', { modality: 'must', length: 1 }],
	['can', { modality: 'can', length: 1 }],
	['not should', undefined],
	['could', undefined],
])('“%s” begins with its strength', (words, strength) => {
	expect(english.strengthOf(words.split(' '))).toEqual(strength);
});

test('months are in their order', () => {
	expect([english.months[0], english.months[1], english.months[11], english.months.length]).toEqual([
		'january',
		'february',
		'december',
		12,
	]);
});

test.each([
	['bake', 'bake', true],
	['baking', 'baked', true],
	['bre', 'bread', true],
	['br', 'bread', false],
	['bread', 'bre', false],
])('%s is what is written as %s: %s', (typed, word, alike) => {
	expect(isAlike(english, typed, word)).toBe(alike);
});

test('of other languages nothing is known', () => {
	const other = findLanguage('de');

	expect(findLanguage('enx')).toBe(other);
	expect(other.stem('Brote')).toBe('Brote');
	expect(other.isSmall('the') || other.isAsking('what')).toBe(false);
	expect([other.kindOf('asks'), other.strengthOf(['must']), other.months]).toEqual([
		undefined,
		undefined,
		[],
	]);
});
