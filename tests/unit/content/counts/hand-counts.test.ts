import { expect, test } from 'vitest';
import { findCounted } from '../../../../src/content/counts/hand-counts.ts';
import { findPlaceholders } from '../../../../src/content/placeholders.ts';

const counts = (text: string, language = 'en-GB') =>
	findCounted(text, language).map(({ message }) => message.split('"')[1]);

test.each([
	['All five articles say so.', 'All five articles'],
	['Three sources name it.', 'Three sources'],
	['Both authors agree.', 'Both authors'],
	['Both of the texts agree.', 'Both of the texts'],
	['None of the texts says why.', 'None of the texts'],
	['It is the only article that does.', 'the only article'],
	['The latest source denies it.', 'The latest source'],
	['The most recent of our briefings', undefined],
	['5 articles name it.', '5 articles'],
	['Three of the five name it.', 'Three of the five'],
	['Four of five say so, and one does not.', 'Four of five'],
	['None of the five.', 'None of the five'],
	['All five agree.', 'All five'],
	['One of the five articles says so.', 'One of the five articles'],
	['Only one source says so.', 'Only one source'],
	['Three of the unsigned opinion texts', 'Three of the unsigned opinion texts'],
	['Most articles blame the mills.', 'Most articles'],
	['Half the sources do.', 'Half the sources'],
	['The other article denies it.', 'The other article'],
	['All of the articles do.', 'All of the articles'],
	['Neither author says so.', 'Neither author'],
	['Twelve briefings', 'Twelve briefings'],
])('in %j a count is named', (text, count) => {
	expect(counts(text)).toEqual(count === undefined ? [] : [count]);
});

test('of several counts each is named, in whatever order they stand', () => {
	expect(counts('Both articles agree, and three sources differ.').sort()).toEqual([
		'Both articles',
		'three sources',
	]);
	expect(counts('Three sources differ, and both articles agree.').sort()).toEqual([
		'Three sources',
		'both articles',
	]);
	expect(
		counts('Most articles blame the mills; the other article does not; neither author asks.').sort(),
	).toEqual(['Most articles', 'neither author', 'the other article']);
});

test('a count over several blanks is one', () => {
	expect(counts('All  of  the  five agree.')).toEqual([]);
	expect(counts('Three  of  the  five  say so.')).toEqual(['Three  of  the  five']);
});

test.each([
	'All five provinces took part.',
	'Three articles of the constitution were changed.',
	'Two sources of tension remain.',
	'It printed “all five articles say so”.',
	'[Count sources] articles, [share sources naming=bakers] of them',
	'In 2023 articles appeared.',
	'See ¶3 sources',
	'A briefing digests one article.',
	'Each article has a page.',
	'They came two days before the article.',
	'Three of five soldiers fell.',
	'It is the only way.',
	'It names sources.',
	'Several articles say so.',
])('in %j nothing is counted', (text) => {
	expect(counts(text)).toEqual([]);
});

test('a count knows where it stands', () => {
	expect(findCounted('They say: three sources.', 'en')[0]?.offset).toBe(10);
});

test('in a language without a list nothing is looked for', () => {
	expect(counts('Drei articles', 'de')).toEqual([]);
	expect(counts('Three articles', 'de')).toEqual([]);
});

test.each([
	'TODO',
	'Say more. TODO: what?',
	'TBD',
	'FIXME!',
	'Lorem ipsum dolor',
	'say in your own words what paragraph 3 says',
	'XXX',
])('%j waits to be written', (text) => {
	expect(findPlaceholders(text)).toHaveLength(1);
});

test.each(['todo el mundo', 'Toledo', 'TODOS', 'xxx', 'The TK-421'.replace('TK-421', 'mill')])(
	'%j does not',
	(text) => {
		expect(findPlaceholders(text)).toEqual([]);
	},
);
