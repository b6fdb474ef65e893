/** Whoever has something made hears what was read for it, and of nothing else. */

import { expect, test } from 'vitest';
import { hearReads, noteRead } from '../../../src/cache/reads.ts';

const later = () => new Promise((resolve) => setTimeout(resolve, 1));

test('each hears its own reads, though both are made at once', async () => {
	const make = async (...names: readonly string[]) => {
		for (const name of names) {
			await later();
			noteRead(name);
		}
		return names.length;
	};

	expect(
		await Promise.all([hearReads(() => make('rye', 'bran', 'rye')), hearReads(() => make('oats'))]),
	).toEqual([
		{ made: 3, reads: ['bran', 'rye'] },
		{ made: 1, reads: ['oats'] },
	]);
});

test('where nobody listens, nothing is kept', async () => {
	noteRead('rye');

	expect(await hearReads(async () => 'bread')).toEqual({ made: 'bread', reads: [] });
});
