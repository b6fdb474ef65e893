/** Where wording that is taken over begins, and what of a statement is compared at all. */

import { expect, test } from 'vitest';
import { findTaken, type Prover, type Provers } from '../../../../src/checks/proof/prove.ts';

const source: Prover = {
	id: 'rye-2020',
	proof: { hasName: () => true, hasNumber: () => true, hasDate: () => true, hasRun: () => true },
	published: undefined,
	length: 1,
	language: 'en',
	namedIn: () => [],
	names: { wordsOf: () => new Set(), isKnown: () => false, all: new Set(), key: '' },
	key: '',
};

/** Whoever has the runs that begin with these words. */
const holding = (...words: readonly string[]): Provers => ({
	isEmpty: false,
	find: () => source,
	findSource: (run) => (words.includes(run.split(' ')[0] ?? '') ? source : undefined),
	key: '',
});

/** w0 to w29. */
const text = Array.from({ length: 30 }, (_, i) => `w${i}`).join(' ');

test('a stretch is named where it begins, once', () => {
	expect(findTaken(text, holding('w2', 'w3', 'w4'))).toEqual([
		{
			offset: 6,
			code: 'TAKEN-OVER',
			message: '"w2 w3 w4 w5 w6 w7 w8 w9" stands in the article of rye-2020 word for word',
			fix: 'say it in your own words; quote at most seven words in a row',
		},
	]);
	expect(findTaken(text, holding())).toEqual([]);
	expect(findTaken('w0 w1 w2 w3 w4 w5 w6', holding('w0'))).toEqual([]);
});

test('runs that touch are one stretch, and those with a word between them two', () => {
	const offsets = (...words: readonly string[]) =>
		findTaken(text, holding(...words)).map(({ offset }) => offset);

	expect(offsets('w0', 'w8')).toEqual([0]);
	expect(offsets('w0', 'w9')).toEqual([0, text.indexOf('w9')]);
	expect(offsets('w0', 'w8', 'w16')).toEqual([0]);
});
