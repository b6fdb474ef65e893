import { expect, test } from 'vitest';
import { claimsOnPage, findClaimsPage, listFurtherPages, toPages } from '../../src/model/paging.ts';

test('a list is cut into pages, the last one shorter', () => {
	expect(toPages([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
	expect(toPages([], 2)).toEqual([]);
});

const claims = (n: number, id: string) => Array.from({ length: n }, () => ({ briefing: { id } }));

test('claims that fill one page need no further one', () => {
	expect(listFurtherPages([{ claims: claims(claimsOnPage, 'rye') }])).toEqual([]);
	expect(listFurtherPages([{ claims: claims(claimsOnPage + 1, 'rye') }]).map(({ page }) => page)).toEqual([
		2,
	]);
});

test('the claims of a briefing are found on the page where they begin', () => {
	const list = [...claims(claimsOnPage - 1, 'rye'), ...claims(2, 'oats'), ...claims(1, 'spelt')];

	expect(['rye', 'oats', 'spelt'].map((id) => findClaimsPage(list, id))).toEqual([1, 1, 2]);
});
