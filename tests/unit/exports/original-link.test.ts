import { expect, test } from 'vitest';
import { findPhrase } from '../../../src/model/original-link.ts';

type Article = Parameters<typeof findPhrase>[0];

const article = (parts: {
	readonly figures?: readonly [string, number[]][];
	readonly names?: readonly [string, number[], string?][];
}): Article => ({
	bibliography: {
		title: { text: 'The price of a loaf of rye', basis: 'printed' },
	} as Article['bibliography'],
	figures: (parts.figures ?? []).map(([printed, paragraphs]) => ({
		printed,
		paragraphs,
	})) as unknown as Article['figures'],
	mentions: (parts.names ?? []).map(([spelling, paragraphs, reading]) => ({
		actor: 'x',
		spelling,
		paragraphs,
		reading,
	})) as Article['mentions'],
});

test('a figure as printed leads to its paragraph', () => {
	expect(findPhrase(article({ figures: [['more than 300 loaves', [3]]] }), [3])).toBe('more than 300 loaves');
});

test.each([
	['that stands in another paragraph', article({ names: [['Guild of Bakers', [4]]] })],
	['that stands in two paragraphs', article({ names: [['Guild of Bakers', [3, 4]]] })],
	[
		'that is part of a longer one elsewhere',
		article({
			names: [
				['Guild of Bakers', [3]],
				['Old Guild of Bakers', [5]],
			],
		}),
	],
	['that is part of the title', article({ names: [['loaf of rye', [3]]] })],
	['that only stands for a name', article({ names: [['those who bake', [3], 'the guild']] })],
	['of two words, which a menu may hold too', article({ names: [['Master Millers', [3]]] })],
])('no link leads to a phrase %s', (_, briefing) => {
	expect(findPhrase(briefing, [3])).toBeUndefined();
});

test('of several phrases the longest is taken', () => {
	expect(
		findPhrase(
			article({
				names: [
					['Guild of Bakers', [3]],
					['Board for Bread and Flour', [3]],
				],
			}),
			[3],
		),
	).toBe('Board for Bread and Flour');
});
