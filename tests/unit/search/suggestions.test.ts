import { describe, expect, test } from 'vitest';
import { suggest } from '../../../src/search/suggestions.ts';
import { bread } from './bread.ts';

const near = (text: string, missing: string[], vocabulary: string[] = []) =>
	suggest({ text }, missing, bread.entities, vocabulary);

describe('suggest', () => {
	test('offers names near to what was typed', () => {
		expect(near('Town Cuoncli', ['cuoncli'])).toContain('Town Council');
	});

	test('exchanges a word that stands nowhere for one that does', () => {
		expect(near('dark sourdouff bread', ['sourdouff'], ['sourdough', 'bread', 'soured'])).toEqual([
			'dark sourdough bread',
		]);
	});

	test('offers nothing for short words: everything would be near', () => {
		expect(near('abc', ['abc'], ['abd'])).toEqual([]);
	});

	test('offers at most three', () => {
		const vocabulary = ['loaves', 'loavez', 'loaven', 'loavem', 'loavet'];
		expect(near('loavex', ['loavex'], vocabulary)).toHaveLength(3);
	});
});
