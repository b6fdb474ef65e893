/** What the fragment of the address says: the query and what it is narrowed by. Never sent to a server. */

import { filterKeys, type FilterKey } from './format.ts';

/** Values chosen to narrow by; a page fits when it has one of them in every group that has any. */
export type Selection = Readonly<Record<FilterKey, readonly string[]>>;

export interface SearchState {
	readonly text: string;
	readonly selection: Selection;
}

export const emptySelection: Selection = {
	kind: [],
	modality: [],
	briefing: [],
	addressee: [],
	actor: [],
	theme: [],
	instrument: [],
};

export const isEmpty = (selection: Selection): boolean =>
	filterKeys.every((key) => selection[key].length === 0);

/** Longer fragments hold nothing that this page wrote; a memo in them is read by others. */
const longestFragment = 60_000;
const mostValues = 20;

/** Beside the state of search, a memo keeps these in the fragment. */
const ofMemo = /^(?:[rtv]|n\..*)$/;

/** Reads a fragment, with or without its `#`. Never throws. */
export function parseState(fragment: string): { state: SearchState; unknown: readonly string[] } {
	const fields = new URLSearchParams(fragment.slice(0, longestFragment).replace(/^#/, ''));
	const known = new Set<string>(['q', 'sort', ...filterKeys]);
	const chosen = (key: FilterKey) => [...new Set(fields.getAll(key))].filter(Boolean).slice(0, mostValues);
	return {
		state: {
			text: fields.get('q') ?? '',
			selection: {
				kind: chosen('kind'),
				modality: chosen('modality'),
				briefing: chosen('briefing'),
				addressee: chosen('addressee'),
				actor: chosen('actor'),
				theme: chosen('theme'),
				instrument: chosen('instrument'),
			},
		},
		unknown: [...new Set(fields.keys())].filter((key) => !known.has(key) && !ofMemo.test(key)),
	};
}

/** The fragment of a state, with its `#`; what is as usual is left out. */
export function formatState({ text, selection }: SearchState): string {
	const fields = new URLSearchParams(text === '' ? [] : [['q', text]]);
	for (const key of filterKeys) for (const value of selection[key]) fields.append(key, value);
	return `#${fields}`;
}

/** The state with one value of a group chosen, or no longer chosen if it was. */
export function toggle(state: SearchState, key: FilterKey, value: string): SearchState {
	const before = state.selection[key];
	const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
	return { ...state, selection: { ...state.selection, [key]: after } };
}
