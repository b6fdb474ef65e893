/** Says how a query was read, and offers the other ways to read it. */

import { indexKeys, type NameEntry, type Tag } from '../engine/format.ts';
import type { Index } from '../engine/answer.ts';
import { toExact, type NameClause, type Query } from '../engine/query.ts';
import { emptySelection, formatState, type SearchState } from '../engine/state.ts';
import { link, make, separate } from './dom.ts';

const toQuery = (text: string) => formatState({ text, selection: emptySelection });

/** What was read where it is not what was typed, and everything else that could be meant behind one button. */
export function showReading(query: Query, state: SearchState, index: Index): HTMLElement[] {
	const names = query.clauses.filter((clause) => clause.kind === 'name');
	if (names.length === 0) return [];
	const said = names.flatMap((name) => sayReading(name));
	const others = names.flatMap((name) => [...listOthers(name), ...listConfused(name, names, index)]);
	const exact = link(formatState({ ...state, text: toExact(query) }), 'search the exact words');
	const more = make(
		'details',
		{},
		make('summary', {}, 'Other readings'),
		make('ul', {}, make('li', {}, exact), ...others.map((other) => make('li', {}, ...other))),
	);
	return [make('p', { class: 'small soft' }, ...separate(said, '; ')), more];
}

function sayReading({ typed, readings, slipped }: NameClause): (Node | string)[] {
	const wide = readings.filter(({ narrow, kind }) => !narrow && kind !== 'topic');
	const named = [...new Set((wide.length > 0 ? wide : readings).map(({ thing }) => thing))];
	if (wide.length === 0 || (named.length === 1 && named[0] === typed && !slipped)) return [];
	const how = slipped
		? ', perhaps a slip, read as '
		: wide.every(({ unsaid }) => unsaid)
			? ' stands in no text here; read as '
			: ' read as ';
	const notes = wide.flatMap(({ validity, note }) => validity ?? note ?? []);
	return [
		make(
			'span',
			{},
			make('b', {}, typed),
			how,
			make('b', {}, named.join(' or ')),
			notes.length > 0 ? ` (${notes.join('; ').replace(/\.$/, '')})` : '',
		),
	];
}

const listOthers = ({ readings, others }: NameClause): (Node | string)[][] =>
	[...(readings.length > 1 ? readings.filter(({ kind }) => kind !== 'topic') : []), ...others].map((row) => [
		link(toQuery(row.thing), row.thing),
		` (${describe(row)}), `,
		link(row.href, 'its page'),
	]);

const describe = ({ kind, validity, note }: NameEntry) =>
	[kind, validity ?? note?.replace(/\.$/, '')].filter(Boolean).join('; ');

/** Not between two things one has asked for together. */
function listConfused(
	{ readings }: NameClause,
	names: readonly NameClause[],
	{ dictionary }: Index,
): (Node | string)[][] {
	const asked = new Set(names.flatMap((name) => name.readings.map(({ id }) => id)));
	return readings
		.flatMap(({ kind, id }): NonNullable<Tag['not']> => dictionary.get(indexKeys.tag(kind, id))?.not ?? [])
		.filter(({ id }) => !asked.has(id))
		.map(({ name, href, because }) => ['not to be confused with ', link(href, name), `: ${because}`]);
}

export const showSuggestions = (suggestions: readonly string[]): HTMLElement[] =>
	suggestions.length === 0
		? []
		: [
				make(
					'p',
					{ class: 'small soft' },
					'Did you mean ',
					...separate(
						suggestions.map((text) => link(toQuery(text), text)),
						' or ',
					),
					'?',
				),
			];
