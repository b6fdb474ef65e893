import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countEdits } from '../../../src/text/edit-distance.ts';

test.each([
	['rye', 'rye', 0],
	['', 'rye', 3],
	['rye', '', 3],
	['rye', 'ryes', 1],
	['ryes', 'rye', 1],
	['rye', 'rue', 1],
	['rye', 'ryx', 1],
	['rye', 'yre', 1],
	['rye', 'rey', 1],
	['abcd', 'badc', 2],
	['abc', 'cab', 2],
	['ca', 'abc', 3],
	['abcb', 'bacb', 1],
	['abba', 'baab', 2],
	['kitten', 'sitting', 3],
	['sunday', 'saturday', 3],
])('%j and %j are %i edits apart', (a, b, edits) => {
	expect(countEdits(a, b, 9)).toBe(edits);
});

test('beyond the limit it says one more than the limit', () => {
	expect(countEdits('kitten', 'sitting', 3)).toBe(3);
	expect(countEdits('kitten', 'sitting', 2)).toBe(3);
	expect(countEdits('kitten', 'sitting', 0)).toBe(1);
	expect(countEdits('rye', 'wheaten', 2)).toBe(3);
	expect(countEdits('ab', 'ba', 1)).toBe(1);
	expect(countEdits('ab', 'ba', 0)).toBe(1);
});

test('it is the same in both directions, and nothing for the same word', () => {
	const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
	fc.assert(
		fc.property(word, word, (a, b) => {
			expect(countEdits(a, b, 3)).toBe(countEdits(b, a, 3));
			expect(countEdits(a, a, 3)).toBe(0);
		}),
	);
});
