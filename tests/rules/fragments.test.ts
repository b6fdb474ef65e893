/** Places in pages that others may have linked to: whatever a page once answered to, it answers to. */

import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/**
 * The ids of sections that every page of a kind has had, whether or not it has such a section now.
 * Ids of single records (`#p4`, `#c-…`, `#f-…`, `#r-…`) are lines of the ledger.
 */
const published: Readonly<Record<string, readonly string[]>> = {
	'briefings/*/index.html': ['main', 'bibliography', 'standing', 'key-points', 'digest', 'claims'],
	'topics/*/index.html': [
		...['main', 'what-it-is', 'what-each-source-says', 'which-sources-name-it', 'where-they-differ'],
		...['claims', 'events', 'figures', 'recommendations', 'silences', 'questions'],
	],
	'recommendations/*-[0-9]*/index.html': [
		...['main', 'source', 'terms', 'against', 'evidence', 'with', 'first', 'after', 'v1'],
	],
	'recommendations/asked-of/*/index.html': ['main', 'narrow'],
	'actors/*/index.html': ['main', 'names', 'where', 'asked', 'concerned', 'questions', 'claims'],
	'questions/*/index.html': ['main', 'answers', 'settle', 'about'],
};

describe.each(['dist', '.build/fixture'])('in %s', (site) => {
	test.each(Object.keys(published))('every page %s has the places that it had', (pattern) => {
		const files = globSync(pattern, { cwd: site });
		const isGone = (html: string) => html.includes('content="noindex"');
		const lost = files.flatMap((file) => {
			const html = readFileSync(`${site}/${file}`, 'utf8');
			const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
			return isGone(html)
				? []
				: (published[pattern] ?? []).filter((id) => !ids.has(id)).map((id) => `${file}#${id}`);
		});

		expect(files.length).toBeGreaterThan(0);
		expect(lost).toEqual([]);
	});

	test('every page of an actor has a place for each source', () => {
		const actors = globSync('actors/*/index.html', { cwd: site });
		const briefings = globSync('briefings/*/', { cwd: site }).map((folder) => folder.split('/')[1] ?? '');
		const without = actors.filter((file) => {
			const html = readFileSync(`${site}/${file}`, 'utf8');
			return briefings.some((id) => !html.includes(`id="from-${id}"`));
		});

		expect(briefings.length).toBeGreaterThan(0);
		expect(without).toEqual([]);
	});
});
