import { describe, expect, test } from 'vitest';
import { isTypo } from '../../../src/search/engine/typos.ts';

describe('isSlip', () => {
	test.each([
		['a letter too few', 'sourdugh', 'sourdough'],
		['a letter too many', 'sourdoough', 'sourdough'],
		['a wrong letter', 'sourdoigh', 'sourdough'],
		['two letters changed round', 'sourduogh', 'sourdough'],
	])('forgives %s', (_, typed, meant) => {
		expect(isTypo(typed, meant)).toBe(true);
	});

	test('forgives nothing in short words, where one letter makes another word', () => {
		expect(isTypo('bread', 'broad')).toBe(false);
	});

	test('forgives only one', () => {
		expect(isTypo('sordoug', 'sourdough')).toBe(false);
	});
});
