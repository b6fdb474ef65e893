import { expect, test } from 'vitest';
import { stripSearchTags } from '../../scripts/search-tags.ts';

test('what a page says to the indexer is taken out, and nothing else', () => {
	const page =
		'<head><meta data-pagefind-filter="kind[content]" content="a"> <meta name="b"></head>' +
		'<main id="c" data-pagefind-body><p data-pagefind-ignore="all" class="d">data-pagefind-body stays in text</p></main>';

	expect(stripSearchTags(page)).toBe(
		'<head><meta name="b"></head><main id="c"><p class="d">data-pagefind-body stays in text</p></main>',
	);
});
