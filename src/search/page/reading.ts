/** Shows how a query was read, and the other ways to read it. */

import type { Entity } from '../model/search-data.ts';
import { toWords } from '../model/fold.ts';
import { link, make, separate } from './dom.ts';
import type { Language } from './english.ts';
import type { Reading } from './lexicon.ts';
import { toExact, type Clause, type Query } from './query.ts';
import { emptySelection, formatState, type State } from './state.ts';

type NameClause = Extract<Clause, { kind: 'name' }>;

const toQuery = (text: string) => formatState({ text, selection: emptySelection, order: 'relevance' });

/** One line for each name that was recognised, and what it must not be taken for. */
export function showReading(
	query: Query,
	state: State,
	entities: readonly Entity[],
	{ isSmall }: Language,
): HTMLElement[] {
	const names = query.clauses.filter((clause): clause is NameClause => clause.kind === 'name');
	if (names.length === 0) return [];
	const exact = link(formatState({ ...state, text: toExact(query) }), 'search the exact words');
	const lines = names.map((name, i) =>
		make(
			'p',
			{ class: 'lead reading' },
			...sayReading(name),
			...(i === names.length - 1 ? [' · ', exact] : []),
		),
	);
	return [...lines, ...names.flatMap((name) => sayDifferent(name, entities, isSmall))];
}

function sayReading({ typed, readings, slipped }: NameClause): (Node | string)[] {
	const wide = readings.filter((reading) => reading.wide);
	const related = readings.filter((reading) => !reading.wide);
	const options = wide.map((reading) => make('span', {}, ...sayEntity(reading, wide.length > 1)));
	return [
		make('b', {}, typed),
		slipped ? ', perhaps a slip, ' : ' ',
		...(wide.length > 0
			? [
					wide.every(({ unsaid }) => unsaid) ? 'stands in no text here; read as ' : 'read as ',
					...separate(options, ' or '),
				]
			: [slipped ? `read as “${related[0]?.name.name}”` : 'as it is written']),
		...related.flatMap((reading) => ['; see also ', ...sayEntity(reading, false)]),
	];
}

/** Where several readings are possible, each can be chosen alone. */
function sayEntity({ entity, name }: Reading, choose: boolean): (Node | string)[] {
	const about = name.validity ?? name.note?.replace(/\.$/, '') ?? '';
	return [
		make('b', {}, link(entity.href, entity.name)),
		` (${[entity.kind, about].filter(Boolean).join('; ')})`,
		...(choose ? [' ', link(toQuery(entity.name), 'only this')] : []),
	];
}

/** Only where the words typed occur in a name of the other too, so that one could be taken for the other. */
function sayDifferent(
	{ words, readings }: NameClause,
	entities: readonly Entity[],
	isSmall: Language['isSmall'],
): HTMLElement[] {
	const read = new Set(readings.map(({ entity }) => entity.id));
	const typed = new Set(words.filter((word) => !isSmall(word)));
	return readings
		.flatMap(({ entity }) => entity.not ?? [])
		.filter(({ id }) => !read.has(id))
		.flatMap(({ id, because }) => {
			const other = entities.find((entity) => entity.kind === 'actor' && entity.id === id);
			if (!other || !toWords(`${other.name} ${other.short}`).some((word) => typed.has(word))) return [];
			return [
				make(
					'p',
					{ class: 'small soft' },
					'Not to be confused with ',
					link(other.href, other.name),
					`: ${because}`,
				),
			];
		});
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
