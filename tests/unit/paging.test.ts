import { expect, test } from 'vitest';
import { claimsOnPage, findClaimsPage, listClaimsPages, toPages } from '../../src/model/paging.ts';

test('a list is cut into pages, the last one shorter', () => {
	expect(toPages([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
	expect(toPages([], 2)).toEqual([]);
});

const claims = (n: number, id: string) => Array.from({ length: n }, () => ({ briefing: { id } }));

test('an entity has as many pages of claims as its claims fill, and none without claims', () => {
	const pages = (n: number) => listClaimsPages([{ claims: claims(n, 'rye') }]).map(({ page }) => page);

	expect([pages(0), pages(claimsOnPage), pages(claimsOnPage + 1)]).toEqual([[], [1], [1, 2]]);
});

test('the claims of a briefing are found on the page where they begin', () => {
	const list = [...claims(claimsOnPage - 1, 'rye'), ...claims(2, 'oats'), ...claims(1, 'spelt')];

	expect(['rye', 'oats', 'spelt'].map((id) => findClaimsPage(list, id))).toEqual([1, 1, 2]);
});
