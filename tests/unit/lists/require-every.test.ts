/** What was made name by name has something for each name. */

import { expect, test } from 'vitest';
import { requireEvery } from '../../../src/lists/require-every.ts';

test('an object with something under each name is given back', () => {
	const made = { rye: 1, wheat: undefined };

	expect(requireEvery<typeof made>(['rye', 'wheat'], made)).toBe(made);
});

test.each([[{ rye: 1 }], [{}], [null], [undefined], ['rye']])('%j has not both', (made) => {
	expect(() => requireEvery<{ rye: number; wheat: number }>(['rye', 'wheat'], made)).toThrow(
		'There is not something for each of: rye, wheat',
	);
});
