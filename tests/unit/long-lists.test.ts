import { expect, test } from 'vitest';
import { byLetter, byTime, listCuts, toLongList } from '../../src/model/long-lists.ts';

interface Item {
	readonly name: string;
	readonly date?: string;
}

const levels = byTime<Item>(
	({ date }) => date,
	({ name }) => name,
);
const toList = (items: readonly Item[], most: number) =>
	toLongList(items, '/list/', levels, { most, first: 1 });
const describeCuts = (items: readonly Item[], most: number) =>
	listCuts(toList(items, most)).map(({ href, name, list }) => [href, name, list.total]);

const items: Item[] = [
	{ name: 'a', date: '2021-03-04' },
	{ name: 'b', date: '2021-05' },
	{ name: 'c', date: '2020' },
	{ name: 'd' },
];

test('a list that fits is shown whole and has no other pages', () => {
	expect(toList(items, 4)).toEqual({ total: 4, shown: items, cuts: [] });
});

test('a longer one shows its first, and every item stands on the page of its year, the newest year first', () => {
	expect(toList(items, 3).shown).toEqual(items.slice(0, 1));
	expect(describeCuts(items, 3)).toEqual([
		['/list/2021/', '2021', 2],
		['/list/2020/', '2020', 1],
		['/list/undated/', 'Undated', 1],
	]);
});

test('a year that is too long is cut by month and keeps its page', () => {
	expect(describeCuts(items, 1)).toEqual([
		['/list/2021/', '2021', 2],
		['/list/2021-05/', 'May 2021', 1],
		['/list/2021-03/', 'March 2021', 1],
		['/list/2020/', '2020', 1],
		['/list/undated/', 'Undated', 1],
	]);
});

test('what has no date is cut by its name', () => {
	const undated = [{ name: 'Rye' }, { name: 'Éclair' }, { name: '!' }];

	expect(describeCuts(undated, 2).map(([href]) => href)).toEqual([
		'/list/undated/',
		'/list/undated-e/',
		'/list/undated-other/',
		'/list/undated-r/',
	]);
});

test('where an item stands follows from itself: one that comes moves no other', () => {
	const pagesOf = (list: readonly Item[]) =>
		new Map(listCuts(toList(list, 3)).flatMap((cut) => cut.list.shown.map(({ name }) => [name, cut.href])));
	const before = pagesOf(items);
	const after = pagesOf([{ name: 'new', date: '2022' }, ...items]);

	for (const { name } of items) expect(after.get(name)).toBe(before.get(name));
});

test('names are cut by their letters', () => {
	const list = toLongList(
		['Ann', 'Abe', 'Bob'].map((name) => ({ name })),
		'/',
		byLetter<Item>(({ name }) => name),
		{
			most: 1,
			first: 0,
		},
	);

	expect(listCuts(list).map(({ href }) => href)).toEqual(['/a/', '/ab/', '/an/', '/b/']);
});
