/** Search's one promise: every word that a page shows, typed alone, finds that page. */

import { expect, test } from 'vitest';
import { findMissed } from '../../../scripts/bench/search-promise.ts';
import { readSite } from '../../../scripts/site/address.ts';

test.each([
	['dist', 'content'],
	['.build/fixture', 'tests/fixtures/dossier'],
])('every word of every page of %s finds its page', async (site, content) => {
	const { words, missed } = await findMissed(site, readSite(content).base);

	expect(words).toBeGreaterThan(500);
	expect(missed).toEqual([]);
});
