/** A page that every site has is reached from every page, and told to search engines, unless there is a reason. */

import { expect, test } from 'vitest';
import { fixedPageNames, fixedPageOf } from '../../../src/addresses/fixed-pages.ts';

const without = (...keys: readonly ('head' | 'foot' | 'recorded' | 'isInSitemap')[]) =>
	fixedPageNames.filter((name) => keys.every((key) => fixedPageOf[name][key] === undefined));

test('every fixed page has its place at the head or foot; the form leads to search, and nothing to what is not found', () => {
	expect(without('head', 'foot'), 'say head or foot in src/addresses/fixed-pages.ts').toEqual([
		'search',
		'notFound',
	]);
});

test('every fixed page is promised or in the sitemap, but for those that hold nothing of the dossier', () => {
	expect(
		without('recorded', 'isInSitemap'),
		'say recorded or isInSitemap in src/addresses/fixed-pages.ts',
	).toEqual(['memo', 'search', 'notFound']);
});
