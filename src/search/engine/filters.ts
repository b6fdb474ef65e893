/** Narrows results, and counts what each further choice would leave. */

import { kindAt, type Hit } from './answer.ts';
import {
	decodePostings,
	filterKeys,
	indexKeys,
	pageOf,
	strengths,
	unitKinds,
	type FilterKey,
	type Tag,
	type ValuesEntry,
} from './format.ts';
import type { Selection, SearchState } from './state.ts';
import type { Shelf } from './shelf.ts';
import { unitKindNames } from './messages.ts';

export interface GroupCount {
	readonly key: FilterKey;
	/** Value, name, and how many results it would leave. */
	readonly values: readonly (readonly [id: string, name: string, n: number])[];
}

/** More values of one group than these are not counted. */
const mostValues = 200;

/** Strengths and kinds in their own order, other values by how much they leave. */
export const columnOrder =
	(key: FilterKey) =>
	([, , a]: readonly [string, string, number], [, , b]: readonly [string, string, number]): number =>
		key === 'modality' || key === 'kind' ? 0 : b - a;

/** The pages that have one of the chosen values in every group that has any. */
export async function narrow(
	hits: readonly Hit[],
	selection: Selection,
	shelf: Shelf,
): Promise<readonly Hit[]> {
	let left = hits;
	for (const key of filterKeys) {
		if (selection[key].length === 0) continue;
		const pages = await findPages(key, selection[key], shelf);
		left = left.filter(({ unit }) => pages.has(pageOf(unit)));
	}
	return left;
}

async function findPages(key: FilterKey, values: readonly string[], shelf: Shelf): Promise<Set<number>> {
	const dictionary = await shelf.lookUp({ exact: values.map((value) => indexKeys.tag(key, value)) });
	const tags = values.flatMap((value): Tag[] => dictionary.get(indexKeys.tag(key, value)) ?? []);
	return new Set(tags.flatMap(({ units }) => [...decodePostings(units).keys()].map(pageOf)));
}

/** With nothing asked for but a narrowing, every page that it leaves. */
export async function listNarrowed(selection: Selection, shelf: Shelf): Promise<readonly Hit[]> {
	const key = filterKeys.find((one) => selection[one].length > 0);
	if (!key) return [];
	const pages = [...(await findPages(key, selection[key], shelf))].sort((a, b) => a - b);
	return narrow(
		pages.map((unit) => ({ unit, score: 0 })),
		selection,
		shelf,
	);
}

/** What every value would leave of the results, the other groups staying as they are. */
export async function countGroups(
	hits: readonly Hit[],
	{ selection }: SearchState,
	shelf: Shelf,
): Promise<GroupCount[]> {
	const names = await shelf.lookUp({ exact: filterKeys.map(indexKeys.values) });
	const listed = filterKeys.map((key): readonly (readonly [string, string])[] => {
		if (key === 'kind') return unitKinds.map((kind) => [kind, unitKindNames[kind]]);
		if (key === 'modality') return strengths.map((id) => [id, id.replace('-', ' ')]);
		const values: ValuesEntry | undefined = names.get(indexKeys.values(key));
		return (values ?? []).slice(0, mostValues);
	});
	const wanted = filterKeys.flatMap((key, i) =>
		key === 'kind' ? [] : (listed[i] ?? []).map(([id]) => indexKeys.tag(key, id)),
	);
	const dictionary = await shelf.lookUp({ exact: wanted });
	return Promise.all(
		filterKeys.map(async (key, i) => {
			const others = await narrow(hits, { ...selection, [key]: [] }, shelf);
			const kinds = key === 'kind' ? others.map(({ unit }) => kindAt(shelf.root, unit)) : [];
			return {
				key,
				values: (listed[i] ?? []).map(([id, name]) => {
					if (key === 'kind') return [id, name, kinds.filter((kind) => kind === id).length] as const;
					const tag: Tag | undefined = dictionary.get(indexKeys.tag(key, id));
					const pages = new Set(tag ? [...decodePostings(tag.units).keys()].map(pageOf) : []);
					return [id, name, others.filter(({ unit }) => pages.has(pageOf(unit))).length] as const;
				}),
			};
		}),
	);
}
