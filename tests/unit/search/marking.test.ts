import { describe, expect, test } from 'vitest';
import { markText, toPatterns } from '../../../src/search/marking.ts';
import { toPassages } from '../../../src/search/passages.ts';
import { readQuery } from '../../../src/search/query.ts';
import { names } from './bread.ts';

const mark = (query: string, text: string) =>
	markText(text, toPatterns(readQuery(query, names.reader).clauses, names.reader.language))
		.map(({ text: part, marked }) => (marked ? `[${part}]` : part))
		.join('');

describe('markText', () => {
	test.each([
		['a word with another ending', 'sharing', 'They shared, and share.', 'They [shared], and [share].'],
		[
			'a name under any spelling of our texts, whole',
			'GOB',
			'The Guild of Bakers (Guild).',
			'The [Guild of Bakers] ([Guild]).',
		],
		['a name as it was typed', 'bakers guild', 'The Bakers’ Guild bakes.', 'The [Bakers’ Guild] bakes.'],
		['no part of a compound for a name', 'guild', 'the Wheat-Guild-North', 'the Wheat-Guild-North'],
		['a compound for one of its words', 'warm', 'a warm-hearted loaf', 'a [warm-hearted] loaf'],
		[
			'a phrase only as it stands',
			'"two streets"',
			'two streets, two other streets',
			'[two streets], two other streets',
		],
		['the name, not its genitive', 'guild', 'the Guild’s oven', 'the [Guild]’s oven'],
		['nothing else', 'rye', '<b>wheat</b>', '<b>wheat</b>'],
	])('marks %s', (_, query, text, marked) => {
		expect(mark(query, text)).toBe(marked);
	});
});

describe('toPassages', () => {
	const page = {
		content:
			'Rye. Digest The first loaf is dark. The second loaf is darker still, and the third loaf is black. End',
		anchors: [
			{ id: 'digest', element: 'h2', text: 'Digest', location: 1 },
			{ id: 'p1', element: 'p', text: 'The first', location: 2 },
			{ id: 'p2', element: 'p', text: 'The second', location: 7 },
			{ id: 'box', element: 'div', text: 'End', location: 19 },
		],
		meta: { title: 'Rye' },
	};
	const positions = [[4, 9], [16]];

	test('gives each passage its place, the one with most words first', () => {
		expect(toPassages(page, positions, 3).map(({ anchor, name }) => [anchor, name])).toEqual([
			['p2', '¶2'],
			['p1', '¶1'],
		]);
	});

	test('keeps an excerpt within its passage', () => {
		const [second, first] = toPassages(page, positions, 3).map(({ segments }) =>
			segments.map(({ text }) => text).join(''),
		);
		expect(first).toBe('The first loaf is dark.');
		expect(second).toContain('The second loaf');
	});

	test('shows every word in one passage or another, before it shows one word again', () => {
		const words = [[9, 10, 11, 16], [4]];
		expect(toPassages(page, words, 3).map(({ anchor }) => anchor)).toEqual(['p2', 'p1']);
		expect(toPassages(page, [[2, 3, 9], [9], [19]], 2).map(({ anchor }) => anchor)).toEqual(['p2', 'p1']);
	});

	test('gives as many as asked for', () => {
		expect(toPassages(page, positions, 1)).toHaveLength(1);
	});

	test('has nothing to show of an empty page, and does not fail', () => {
		expect(toPassages({ content: '', anchors: [], meta: {} }, [[7]], 3)).toHaveLength(0);
	});
});
