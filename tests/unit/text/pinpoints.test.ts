import { expect, test } from 'vitest';
import {
	areAscending,
	formatPinpoint,
	formatParagraphs,
	longestRun,
	splitPinpoints,
} from '../../../src/text/pinpoints.ts';

test.each([
	['Rye. [¶3]', 'Rye.', [{ paragraphs: [3] }]],
	['Rye. [¶3–5]', 'Rye.', [{ paragraphs: [3, 4, 5] }]],
	['Rye. [¶3, 5–6,8]', 'Rye.', [{ paragraphs: [3, 5, 6, 8] }]],
	['Rye. [¶12–13, 20]', 'Rye.', [{ paragraphs: [12, 13, 20] }]],
	['Rye. [rye-2020 ¶2]', 'Rye.', [{ briefing: 'rye-2020', paragraphs: [2] }]],
	['Rye. [ours]', 'Rye.', [{ paragraphs: [] }]],
	[
		'Rye.[a ¶1][b ¶2] [ours] \n',
		'Rye.',
		[{ briefing: 'a', paragraphs: [1] }, { briefing: 'b', paragraphs: [2] }, { paragraphs: [] }],
	],
	['[¶1]', '', [{ paragraphs: [1] }]],
	['A [¶1] b [¶2]', 'A [¶1] b', [{ paragraphs: [2] }]],
	['Rye. [¶5–3]', 'Rye.', [{ paragraphs: [5] }]],
])('%j is split into its text and its marks', (text, rest, marks) => {
	expect(splitPinpoints(text)).toEqual({ text: rest, marks });
});

test.each([
	'Rye. [¶3].',
	'Rye. [¶]',
	'Rye. [¶3-5]',
	'Rye. [¶3,  5]',
	'Rye. [Rye ¶3]',
	'Rye. [our]',
	'Rye. [¶ 3]',
	'Rye. ¶3]',
	'Rye. [¶3;5]',
	'Rye. [¶3 ]',
])('%j has no mark at its end', (text) => {
	expect(splitPinpoints(text)).toEqual({ text, marks: [] });
});

test('a run stays short however it is written', () => {
	expect(splitPinpoints('[¶1–50000000]').marks[0]?.paragraphs).toHaveLength(longestRun);
});

test('paragraphs are written as people write them', () => {
	expect(formatParagraphs([3])).toBe('¶3');
	expect(formatParagraphs([3, 4])).toBe('¶3–4');
	expect(formatParagraphs([3, 4, 5, 9, 11, 12])).toBe('¶3–5, 9, 11–12');
});

test('numbers go upwards where none stands again or behind a greater one', () => {
	expect([[], [5], [1, 2, 9]].map(areAscending)).toEqual([true, true, true]);
	expect(
		[
			[2, 2],
			[3, 2],
			[1, 5, 4],
			[4, 5, 1],
		].map(areAscending),
	).toEqual([false, false, false, false]);
});

test('marks are written as editors write them', () => {
	expect(formatPinpoint({ paragraphs: [] })).toBe('[ours]');
	expect(formatPinpoint({ paragraphs: [1, 2] })).toBe('[¶1–2]');
	expect(formatPinpoint({ briefing: 'rye-2020', paragraphs: [1] })).toBe('[rye-2020 ¶1]');
});
