import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byLetter, byTime, listCuts, toLongList, within } from '../../../src/lists/long-list.ts';

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

test('what is dated to its year alone stands apart from the months', () => {
	const one = [...items, { name: 'e', date: '2021' }];

	expect(describeCuts(one, 2).map(([href]) => href)).toEqual([
		'/list/2021/',
		'/list/2021-undated-e/',
		'/list/2021-05/',
		'/list/2021-03/',
		'/list/2020/',
		'/list/undated/',
	]);
});

interface Made extends Pick<Item, 'name'> {
	readonly date: string | undefined;
	readonly kind: string;
}

test('no two pages share an address or a name, and every item stands on one that shows it, however it is called and dated', () => {
	const item = fc.record({
		name: fc.constantFrom('b', 'B.', 'bb', 'ba', '1', '12', '!', '?', 'é', 'Другой', 'Другие'),
		date: fc.constantFrom(undefined, '2021', '2021-03', '2021-03-12', '2021-03-13', '2020', '2020-12-01'),
		kind: fc.constantFrom('deaths', 'attacks'),
	});
	const ofKind = ({ kind }: Made) => ({ id: kind, name: kind });
	const levelsOf = {
		time: byTime<Made>(
			({ date }) => date,
			({ name }) => name,
		),
		letter: byLetter<Made>(({ name }) => name),
	};
	fc.assert(
		fc.property(
			fc.array(item, { maxLength: 40 }),
			fc.constantFrom(...Object.values(levelsOf), [ofKind, ...within(ofKind, levelsOf.time)]),
			(list, some) => {
				const cuts = listCuts(toLongList(list, '/list/', some, { most: 2, first: 1 }));
				const shown = new Set(cuts.flatMap((cut) => (cut.list.cuts.length === 0 ? cut.list.shown : [])));

				expect(new Set(cuts.map(({ href }) => href)).size).toBe(cuts.length);
				expect(new Set(cuts.map(({ name }) => name)).size).toBe(cuts.length);
				if (cuts.length > 0) expect(list.every((one) => shown.has(one))).toBe(true);
			},
		),
	);
});
