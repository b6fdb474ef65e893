import { expect, test } from 'vitest';
import { didYouMean, findNearest } from '../../../src/diagnostics/suggestion.ts';

test.each([
	['a letter left out', 'crum', 'crumb'],
	['a letter too many', 'crumbs', 'crumb'],
	['another letter', 'crump', 'crumb'],
	['two letters swapped in a word of four', 'bkae', 'bake'],
	['the first two letters swapped', 'abke', 'bake'],
	['two slips', 'cramp', 'crumb'],
	['capitals', 'CRUMB', 'crumb'],
	['a word of three letters', 'tos', 'to'],
])('%s is guessed', (_, written, meant) => {
	expect(findNearest(written, ['staleness', meant])).toBe(meant);
});

test.each([
	['three slips', 'kramp', 'crumb'],
	['two slips in a word of four letters', 'bake', 'bulk'],
	['two letters swapped in a word of two', 'ot', 'to'],
	['two slips in a word of two letters', 'ab', 'to'],
	['a word of one letter', 'a', 'b'],
	['two swaps that overlap', 'ca', 'abc'],
	['no letters at all', '', 'to'],
	['a word three letters longer', 'to', 'toast'],
])('%s is too far away', (_, written, known) => {
	expect(findNearest(written, [known])).toBeUndefined();
});

test('the nearest is guessed, and of two as near the first', () => {
	expect(findNearest('crumb', ['crust', 'crumbs'])).toBe('crumbs');
	expect(findNearest('crum', ['crumb', 'crumz'])).toBe('crumb');
	expect(findNearest('crumb', [])).toBeUndefined();
});

test('a guess is asked after what is wrong, or nothing is said', () => {
	expect(didYouMean('crum', ['crumb'])).toBe('; did you mean "crumb"?');
	expect(didYouMean('crum', ['rye'])).toBe('');
});
