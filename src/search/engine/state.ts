/** What the fragment of the address says: the query, what it is narrowed by, the order. Never sent to a server. */

import { filterKeys, recordKinds, type FilterKey, type SearchData } from '../model/search-data.ts';

export type GroupKey = 'kind' | FilterKey;
export const groupKeys: readonly GroupKey[] = ['kind', ...filterKeys];

/** Values chosen in each group; a page fits when it has one of them in every group that has any. */
export type Selection = Readonly<Record<GroupKey, readonly string[]>>;

export type Order = 'relevance' | 'date';

export interface State {
	readonly text: string;
	readonly selection: Selection;
	readonly order: Order;
}

export const emptySelection: Selection = {
	kind: [],
	actor: [],
	theme: [],
	addressee: [],
	instrument: [],
	modality: [],
	briefing: [],
};

export const isEmpty = (selection: Selection): boolean =>
	groupKeys.every((key) => selection[key].length === 0);

/** Longer fragments hold nothing that this page wrote. */
const longestFragment = 4000;

/** Reads a fragment, with or without its `#`. Never throws. */
export function parseState(fragment: string): { state: State; unknown: readonly string[] } {
	const fields = new URLSearchParams(fragment.slice(0, longestFragment).replace(/^#/, ''));
	// Beside the state of search, `r` keeps the recommendations ticked for a memo.
	const known = new Set<string>(['q', 'sort', 'r', ...groupKeys]);
	const chosen = (key: GroupKey) => [...new Set(fields.getAll(key))].filter(Boolean);
	return {
		state: {
			text: fields.get('q') ?? '',
			selection: {
				kind: chosen('kind'),
				actor: chosen('actor'),
				theme: chosen('theme'),
				addressee: chosen('addressee'),
				instrument: chosen('instrument'),
				modality: chosen('modality'),
				briefing: chosen('briefing'),
			},
			order: fields.get('sort') === 'date' ? 'date' : 'relevance',
		},
		unknown: [...new Set(fields.keys())].filter((key) => !known.has(key)),
	};
}

/** The fragment of a state, with its `#`; what is as usual is left out. */
export function formatState({ text, selection, order }: State): string {
	const fields = new URLSearchParams(text === '' ? [] : [['q', text]]);
	for (const key of groupKeys) for (const value of selection[key]) fields.append(key, value);
	if (order === 'date') fields.set('sort', order);
	return `#${fields}`;
}

/** The state with one value of a group chosen, or no longer chosen if it was. */
export function toggle(state: State, key: GroupKey, value: string): State {
	const before = state.selection[key];
	const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
	return { ...state, selection: { ...state.selection, [key]: after } };
}

/** Names of the values of a group, in their order. */
export type Names = ReadonlyMap<string, string>;

export function listNames({ values }: Pick<SearchData, 'values'>, key: GroupKey): Names {
	return new Map(key === 'kind' ? recordKinds.map((kind) => [kind, kind]) : values[key]);
}

/** Parts a selection into what the dossier has and what it has not. */
export function checkSelection(selection: Selection, data: Pick<SearchData, 'values'>) {
	const names = new Map(groupKeys.map((key) => [key, listNames(data, key)]));
	const has = (key: GroupKey, value: string) => names.get(key)?.has(value) ?? false;
	const keep = (key: GroupKey) => selection[key].filter((value) => has(key, value));
	return {
		selection: {
			kind: keep('kind'),
			actor: keep('actor'),
			theme: keep('theme'),
			addressee: keep('addressee'),
			instrument: keep('instrument'),
			modality: keep('modality'),
			briefing: keep('briefing'),
		} satisfies Selection,
		dropped: groupKeys.flatMap((key) =>
			selection[key].filter((value) => !has(key, value)).map((value) => ({ key, value })),
		),
	};
}
