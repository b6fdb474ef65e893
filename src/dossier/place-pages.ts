/** The pages that places stand on: the map, and where there are many, pages by letter. */

import type { Routes } from '../addresses/routes.ts';
import { byLetter, listCuts, toLongList, type LongList } from '../lists/long-list.ts';

/** More places than these are cut by letter. */
export const mostPlaces = 40;

/** Places as the map lists them, the rest by letter. */
export const listByLetter = <Item extends { readonly name: string }>(
	places: readonly Item[],
	{ placesUnder }: Pick<Routes, 'placesUnder'>,
): LongList<Item> =>
	toLongList(
		places,
		placesUnder,
		byLetter<Item>(({ name }) => name),
		{ most: mostPlaces, first: 12 },
	);

/** Says where each place has its anchor: where there are many, on the page of its letter, which stays when others come. */
export function placePlaces(
	places: readonly { readonly id: string; readonly name: string }[],
	routes: Routes,
): (id: string) => string {
	// Whatever a finer page shows it shows in place of the coarser one.
	const pages = new Map(
		listCuts(listByLetter(places, routes)).flatMap(({ href, list }) =>
			list.shown.map(({ id }): [string, string] => [id, href]),
		),
	);
	return (id) => {
		const page = pages.get(id);
		return page ? `${page}#${id}` : routes.place(id);
	};
}
