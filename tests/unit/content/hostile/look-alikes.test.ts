import { expect, test } from 'vitest';
import { findLookAlikes } from '../../../../src/content/hostile/look-alikes.ts';

test.each([
	['Cyrillic', 'ТТР'],
	['Greek', 'ΤΤΡ'],
	['Cherokee', 'ᎢᎢᏢ'],
	['Lisu', 'ꓔꓔꓑ'],
])('a word whose letters are all %s and all look Latin is named with what it reads', (_, word) => {
	expect(findLookAlikes(`the ${word} of today`)).toMatchObject([
		{ offset: 4, code: 'LOOK-ALIKE', message: expect.stringContaining('"TTP"') },
	]);
});

test.each([
	['Latin', 'TTP'],
	['a sentence in Russian', 'ТТР и хлеб'],
	['a Greek word', 'ψωμί'],
	['a Greek symbol', 'α-particles and γ rays'],
	['Urdu, whose letters may look like Latin ones', 'اہا'],
	['a mixed word, which is named for that', 'ТTР'],
])('%s is what it seems', (_, text) => {
	expect(findLookAlikes(text)).toEqual([]);
});
