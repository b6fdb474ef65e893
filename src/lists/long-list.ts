/**
 * Long lists: a page shows the first of a list, and pages cut by year, letter or kind hold all of it.
 *
 * Never by position, which moves with every source that comes: what is cited stays where it was.
 */

import { formatDate } from '../text/dates.ts';
import { indexBy } from './index-by.ts';

/** How finely a list can be cut; the id becomes the last part of an address. */
export type Level<Item> = (item: Item) => { readonly id: string; readonly name: string };

export interface LongList<Item> {
	readonly total: number;
	/** What its own page shows: everything, or the first. */
	readonly shown: readonly Item[];
	/** Pages that hold all of it; none where everything is shown. */
	readonly cuts: readonly Cut<Item>[];
}

export interface Cut<Item> {
	readonly name: string;
	readonly href: string;
	readonly list: LongList<Item>;
}

export interface Limits {
	/** How many items a page holds at most; some 500 bytes each. */
	readonly most: number;
	/** How many a page shows of a list that is longer. */
	readonly first: number;
	/** How long a list may be that stands on a page among other things; as long as any where nothing is said. */
	readonly front?: number;
}

/**
 * @param items the most important first
 * @param folder address below which the pages lie
 * @param levels from coarse to fine; where the last is not fine enough, a page is longer
 */
export function toLongList<Item>(
	items: readonly Item[],
	folder: string,
	levels: readonly Level<Item>[],
	limits: Limits,
): LongList<Item> {
	return cut(items, { folder, levels, taken: new Set() }, limits);
}

function cut<Item>(
	items: readonly Item[],
	{
		folder,
		levels: [level, ...finer],
		taken,
	}: {
		readonly folder: string;
		readonly levels: readonly Level<Item>[];
		/** Ids of the pages that this is a part of. */
		readonly taken: ReadonlySet<string>;
	},
	{ most, first, front = most }: Limits,
): LongList<Item> {
	if (items.length <= front || !level) return { total: items.length, shown: items, cuts: [] };
	const groups = indexBy(items, (item) => [level(item).id]);
	return {
		total: items.length,
		shown: items.slice(0, first),
		cuts: groups.keys.toSorted(inOrder).map((id) => {
			// What cannot be told apart more finely must not take the address of the page around it.
			const own = taken.has(id) ? `${id}-rest` : id;
			const [one] = groups.get(id);
			const name = one ? level(one).name : id;
			return {
				name: own === id ? name : `${name}, the rest`,
				href: `${folder}${own}/`,
				list: cut(
					groups.get(id),
					{ folder, levels: finer, taken: new Set([...taken, own]) },
					{ most, first: most },
				),
			};
		}),
	};
}

/** Years newest first, then the undated; letters and words as they come. */
const inOrder = (a: string, b: string) =>
	Number(isUndated(a)) - Number(isUndated(b)) ||
	(/^\d/.test(a) ? b.localeCompare(a, 'en') : a.localeCompare(b, 'en'));

const undated = 'undated';
const isUndated = (id: string) => id.startsWith(undated);

/** By year, month, day; what has no date by its name. */
export function byTime<Item>(
	dateOf: (item: Item) => string | undefined,
	nameOf: (item: Item) => string,
): Level<Item>[] {
	const level =
		(length: number, letters: number): Level<Item> =>
		(item) => {
			const date = dateOf(item)?.slice(0, length);
			if (date?.length === length) return { id: date, name: formatDate(date) };
			const initial = initialOf(nameOf(item), letters);
			// Of which only the year or the month is known.
			if (date)
				return {
					id: `${date}-${undated}-${initial}`,
					name: `${formatDate(date)}, ${initial.toUpperCase()}`,
				};
			return letters === 0
				? { id: undated, name: 'Undated' }
				: { id: `${undated}-${initial}`, name: `Undated, ${initial.toUpperCase()}` };
		};
	return [level(4, 0), level(7, 1), level(10, 2)];
}

/** By the first letter, then the first two. */
export const byLetter = <Item>(nameOf: (item: Item) => string): Level<Item>[] =>
	[1, 2].map((letters) => (item) => {
		const id = initialOf(nameOf(item), letters);
		return { id, name: id.toUpperCase() };
	});

/** Levels for the parts of a coarser one, which share no address with the parts of another. */
export const within = <Item>(coarse: Level<Item>, levels: readonly Level<Item>[]): Level<Item>[] =>
	levels.map((level) => (item) => {
		const [outer, inner] = [coarse(item), level(item)];
		return { id: `${outer.id}-${inner.id}`, name: `${outer.name}, ${inner.name}` };
	});

/** Letters and digits that an address can hold; anything else counts as "other". */
function initialOf(name: string, letters: number): string {
	const plain = name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');
	const id = plain.slice(0, letters);
	return /^[a-z0-9]+$/.test(id) ? id : 'other';
}

/** Every page of a list, those of its parts included. */
export const listCuts = <Item>({ cuts }: LongList<Item>): Cut<Item>[] =>
	cuts.flatMap((cut) => [cut, ...listCuts(cut.list)]);
