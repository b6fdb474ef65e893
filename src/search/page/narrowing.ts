/** Shows what results can be narrowed by, as links: each leads to the same search with one choice more or less. */

import { columnOrder, type GroupCount } from '../engine/filters.ts';
import { filterKeys } from '../engine/format.ts';
import { emptySelection, formatState, isEmpty, toggle, type SearchState } from '../engine/state.ts';
import { groupNames } from '../engine/messages.ts';
import { link, make } from './dom.ts';

/** Further values of a group wait behind a click. */
const shownAtOnce = 6;

export const showNarrowing = (counts: readonly GroupCount[], state: SearchState): HTMLElement[] =>
	counts.flatMap(({ key, values }) => {
		const chosen = state.selection[key];
		const options = values.filter(([id, , n]) => n > 0 || chosen.includes(id)).toSorted(columnOrder(key));
		if (options.length < 2 && chosen.length === 0) return [];
		const items = options.map(([id, name, n]) => {
			const choice = link(formatState(toggle(state, key, id)), name, ' ', make('span', {}, String(n)));
			choice.dataset['choice'] = `${key}=${id}`;
			if (chosen.includes(id)) choice.setAttribute('aria-current', 'true');
			return make('li', {}, choice);
		});
		const rest = items.slice(shownAtOnce);
		const more =
			rest.length === 0
				? []
				: [make('details', {}, make('summary', {}, `${rest.length} more`), make('ul', {}, ...rest))];
		return [make('h3', {}, groupNames[key]), make('ul', {}, ...items.slice(0, shownAtOnce)), ...more];
	});

/** The choices made, each with a link that takes it away. */
export function showChoices(
	state: SearchState,
	nameOf: (key: string, value: string) => string,
): (Node | string)[] {
	if (isEmpty(state.selection)) return [];
	const choices = filterKeys.flatMap((key) =>
		state.selection[key].flatMap((value) => [
			`${groupNames[key].toLowerCase()} `,
			make('b', {}, nameOf(key, value)),
			' (',
			make('a', { href: formatState(toggle(state, key, value)), 'data-choice': `${key}=${value}` }, 'remove'),
			') · ',
		]),
	);
	return [
		'Narrowed to ',
		...choices,
		link(formatState({ ...state, selection: emptySelection }), 'remove all'),
	];
}
