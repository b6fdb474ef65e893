/** Shows what results can be narrowed by, as links: each leads to the same search with one choice more or less. */

import { link, make } from './dom.ts';
import type { GroupCount } from './filters.ts';
import {
	formatState,
	isEmpty,
	toggle,
	emptySelection,
	groupKeys,
	type GroupKey,
	type Names,
	type Order,
	type State,
} from './state.ts';
import { groupNames } from './wording.ts';

/** Further values of a group wait behind a click, and so do the groups that are needed less. */
const shownAtOnce = 6;
const first: readonly GroupKey[] = ['kind', 'actor', 'theme', 'addressee'];

export type NamesOf = (key: GroupKey) => Names;

export function showNarrowing(counts: readonly GroupCount[], state: State, namesOf: NamesOf): HTMLElement[] {
	const show = (groups: readonly GroupCount[]) =>
		groups.flatMap((group) => showGroup(group, state, namesOf(group.key)));
	const isFirst = ({ key }: GroupCount) => first.includes(key) || state.selection[key].length > 0;
	const further = [...show(counts.filter((group) => !isFirst(group))), showOrder(state)];
	return [
		make('dl', { class: 'filters' }, ...show(counts.filter(isFirst))),
		make(
			'details',
			{ id: 'further' },
			make('summary', {}, 'More ways, and order'),
			make('dl', { class: 'filters' }, ...further),
		),
	];
}

function showGroup({ key, all, values }: GroupCount, state: State, names: Names): HTMLElement[] {
	const chosen = state.selection[key];
	const options = [...names].filter(([id]) => values.has(id) || chosen.includes(id));
	const many = key !== 'kind' && key !== 'modality';
	if (many) options.sort(([a], [b]) => (values.get(b) ?? 0) - (values.get(a) ?? 0));
	if (options.length < 2 && chosen.length === 0) return [];
	const items = options.map(([id, name]) =>
		toItem(name, values.get(id) ?? 0, toggle(state, key, id), chosen.includes(id), `${key}=${id}`),
	);
	const rest = { ...state, selection: { ...state.selection, [key]: [] } };
	// What is chosen always stands in sight.
	const shown = Math.max(options.findLastIndex(([id]) => chosen.includes(id)) + 1, shownAtOnce);
	const hidden = items.slice(shown);
	return [
		toRow(
			groupNames[key],
			make(
				'ul',
				{},
				toItem('all', all, rest, chosen.length === 0, `${key}=`),
				...items.slice(0, shown),
				...toMore(hidden, key),
			),
		),
	];
}

const toMore = (hidden: readonly HTMLElement[], key: GroupKey) =>
	hidden.length === 0
		? []
		: [
				make(
					'li',
					{},
					make(
						'details',
						{ id: `more-${key}` },
						make('summary', {}, `${hidden.length} more`),
						make('ul', {}, ...hidden),
					),
				),
			];

const toRow = (name: string, ...content: HTMLElement[]) =>
	make('div', {}, make('dt', {}, name), make('dd', {}, ...content));

function toItem(name: string, count: number, to: State, current: boolean, key: string): HTMLElement {
	const choice = link(formatState(to), name, ' ', make('span', { class: 'num' }, String(count)));
	choice.dataset['choice'] = key;
	if (current) choice.setAttribute('aria-current', 'true');
	return make('li', {}, choice);
}

function showOrder(state: State): HTMLElement {
	const option = (order: Order, name: string) => {
		const choice = link(formatState({ ...state, order }), name);
		choice.dataset['choice'] = `sort=${order}`;
		if (state.order === order) choice.setAttribute('aria-current', 'true');
		return make('li', {}, choice);
	};
	const note =
		state.order === 'date' ? [make('p', {}, 'Newest source first; pages without a date come last.')] : [];
	return toRow(
		'Order',
		make('ul', {}, option('relevance', 'by relevance'), option('date', 'by date of the source')),
		...note,
	);
}

/** The choices made, each with a link that takes it away. */
export function showChoices(state: State, namesOf: NamesOf): (Node | string)[] {
	if (isEmpty(state.selection)) return [];
	const choices = groupKeys.flatMap((key) =>
		state.selection[key].flatMap((value) => [
			`${groupNames[key].toLowerCase()} `,
			make('b', {}, namesOf(key).get(value) ?? value),
			' (',
			make(
				'a',
				{ href: formatState(toggle(state, key, value)), 'data-choice': `less-${key}=${value}` },
				'remove',
			),
			') · ',
		]),
	);
	return [
		'Narrowed to ',
		...choices,
		link(formatState({ ...state, selection: emptySelection }), 'remove all'),
	];
}
