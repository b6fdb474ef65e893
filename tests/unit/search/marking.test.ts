/** What is marked in a text, and which stretch of a long one is shown. */

import { describe, expect, test } from 'vitest';
import { findLanguage } from '../../../src/search/engine/english.ts';
import type { NameEntry } from '../../../src/search/engine/format.ts';
import {
	exactly,
	excerpt,
	findPositions,
	markText,
	splitTokens,
	toPatterns,
	type Segment,
} from '../../../src/search/engine/marking.ts';
import type { Clause } from '../../../src/search/engine/query.ts';
import { toDictionary } from '../../../src/search/engine/dictionary.ts';
import { indexKeys } from '../../../src/search/engine/format.ts';

const language = findLanguage('en-GB');
const dictionary = toDictionary([[indexKeys.tag('actor', 'bakers'), { units: [], forms: ['the bakers'] }]]);
const row = (more: Partial<NameEntry> = {}): NameEntry =>
	({ kind: 'actor', id: 'bakers', name: 'Guild', ...more }) as NameEntry;
const word = (typed: string, more: object = {}): Clause =>
	({ kind: 'word', words: [typed], typed, small: false, same: [], ...more }) as Clause;
const patternsOf = (...clauses: Clause[]) => toPatterns(clauses, { language, dictionary });

/** Marked stretches in brackets. */
const show = (segments: readonly Segment[]) =>
	segments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('marked is', () => {
	test.each([
		['a word in any case', 'Rye is dear.', [word('rye')], '[Rye] is dear.'],
		['a word with another ending', 'They baked and bake.', [word('baking')], 'They [baked] and [bake].'],
		['the beginning of a word', 'A breadbasket of rye.', [word('bread')], 'A [breadbasket] of rye.'],
		['no part within a word', 'Of crispbread.', [word('bread')], 'Of crispbread.'],
		['a short word only as it is', 'An oven, an ox.', [word('ov')], 'An oven, an ox.'],
		['a word without its punctuation', '“Rye”, they say.', [word('rye')], '“[Rye]”, they say.'],
		['a word without its possessive', 'The baker’s rye.', [word('baker')], 'The [baker]’s rye.'],
		[
			'two neighbours as one stretch',
			'Some rye bread, dark.',
			[word('rye'), word('bread')],
			'Some [rye bread], dark.',
		],
		['what a comma parts as two', 'Some rye, bread.', [word('rye'), word('bread')], 'Some [rye], [bread].'],
		['what means the same', 'It is dear.', [word('expensive', { same: ['dear'] })], 'It is [dear].'],
		['nothing for a small word', 'What is it?', [word('what', { small: true })], 'What is it?'],
		[
			'a phrase in its order',
			'Rye bread, bread rye.',
			[{ kind: 'phrase', words: ['rye', 'bread'], typed: '' } as Clause],
			'[Rye bread], bread rye.',
		],
		[
			'a name as it is called',
			'So the Guild says.',
			[{ kind: 'name', readings: [row()] } as unknown as Clause],
			'So the [Guild] says.',
		],
		[
			'a name as texts write it',
			'So the bakers say.',
			[{ kind: 'name', readings: [row()] } as unknown as Clause],
			'So [the bakers] say.',
		],
		[
			'a name not as a part of a compound',
			'The non-Guild and Guild-run.',
			[{ kind: 'name', readings: [row()] } as unknown as Clause],
			'The non-Guild and Guild-run.',
		],
		[
			'a name that is just a word, by its words',
			'Guilds met.',
			[{ kind: 'name', readings: [row({ narrow: true } as Partial<NameEntry>)] } as unknown as Clause],
			'[Guilds] met.',
		],
		[
			'nothing for a kind',
			'A claim.',
			[{ kind: 'kind', words: ['claim'], typed: 'claim' } as unknown as Clause],
			'A claim.',
		],
	])('%s', (_, text, clauses, marked) => {
		expect(show(markText(text, patternsOf(...clauses)))).toBe(marked);
	});
});

test('a pattern without words fits nowhere', () => {
	expect(findPositions(['rye'], [exactly([], false)])).toEqual(new Set());
});

test('blanks of every kind part what is looked at', () => {
	expect(splitTokens('  rye\n bread\u00A0now ')).toEqual(['rye', 'bread', 'now']);
});

const numbered = (n: number) => Array.from({ length: n }, (_, i) => `w${i}`);

describe('an excerpt', () => {
	test('of a short text is all of it', () => {
		expect(show(excerpt('Rye is back.', patternsOf(word('back'))))).toBe('Rye is [back].');
	});

	test('begins six words before where most is found, and is thirty-four words long', () => {
		const text = numbered(100).with(10, 'rye').with(60, 'rye').with(64, 'bread').join(' ');
		const shown = show(excerpt(text, patternsOf(word('rye'), word('bread'))));

		expect(shown).toBe(`… ${numbered(100).slice(54, 88).with(6, '[rye]').with(10, '[bread]').join(' ')} …`);
	});

	test('takes the first of two places that are as good', () => {
		const text = numbered(100).with(20, 'rye').with(80, 'rye').join(' ');

		expect(show(excerpt(text, patternsOf(word('rye'))))).toMatch(/^… w14 .* \[rye\] .*w47 …$/);
	});

	test('at the end of a text goes to its end', () => {
		const text = numbered(50).with(49, 'rye').join(' ');

		expect(show(excerpt(text, patternsOf(word('rye'))))).toBe(
			`… ${numbered(50).slice(16, 49).join(' ')} [rye]`,
		);
	});

	test('of a text without the words is its beginning', () => {
		expect(show(excerpt(numbered(50).join(' '), patternsOf(word('rye'))))).toBe(
			`${numbered(34).join(' ')} …`,
		);
	});
});
