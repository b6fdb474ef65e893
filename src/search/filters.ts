/** Narrows results, and counts what each further choice would leave. */

import type { SearchRecord } from '../model/search-data.ts';
import { groupKeys, type GroupKey, type Selection } from './state.ts';

type Tagged = Pick<SearchRecord, 'kind' | 'tags'>;

const valuesOf = ({ kind, tags }: Tagged, key: GroupKey): readonly string[] =>
	key === 'kind' ? [kind] : (tags[key] ?? []);

/** Whether a page has one of the chosen values in every group that has any, one group perhaps left aside. */
export const passes = (record: Tagged, selection: Selection, aside?: GroupKey): boolean =>
	groupKeys.every(
		(key) =>
			key === aside ||
			selection[key].length === 0 ||
			valuesOf(record, key).some((value) => selection[key].includes(value)),
	);

export interface GroupCount {
	readonly key: GroupKey;
	/** Pages that fit with nothing chosen in this group. */
	readonly all: number;
	/** Pages that each value alone would leave, the other groups staying as they are. */
	readonly values: ReadonlyMap<string, number>;
}

/** The counts of every group over the pages that fit a query. */
export const countGroups = (records: readonly Tagged[], selection: Selection): GroupCount[] =>
	groupKeys.map((key) => {
		const here = records.filter((record) => passes(record, selection, key));
		const values = new Map<string, number>();
		for (const record of here) {
			for (const value of valuesOf(record, key)) values.set(value, (values.get(value) ?? 0) + 1);
		}
		return { key, all: here.length, values };
	});
