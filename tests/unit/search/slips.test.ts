import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countSlips, isSlip } from '../../../src/search/slips.ts';

describe('isSlip', () => {
	test.each([
		['a letter too few', 'sourdugh', 'sourdough'],
		['a letter too many', 'sourdoough', 'sourdough'],
		['a wrong letter', 'sourdoigh', 'sourdough'],
		['two letters changed round', 'sourduogh', 'sourdough'],
	])('forgives %s', (_, typed, meant) => {
		expect(isSlip(typed, meant)).toBe(true);
	});

	test('forgives nothing in short words, where one letter makes another word', () => {
		expect(isSlip('bread', 'broad')).toBe(false);
	});

	test('forgives only one', () => {
		expect(isSlip('sordoug', 'sourdough')).toBe(false);
	});
});

test('countSlips is the same in both directions, and nothing for the same word', () => {
	const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
	fc.assert(
		fc.property(word, word, (a, b) => {
			expect(countSlips(a, b, 3)).toBe(countSlips(b, a, 3));
			expect(countSlips(a, a, 3)).toBe(0);
		}),
	);
});
