/** Which pages answer a query, and in which order. */

import type { SearchRecord } from '../model/search-data.ts';
import type { Clause, Query } from './query.ts';
import type { Match, RecordIndex } from './records.ts';
import type { Order } from './state.ts';

export interface Hit {
	readonly record: SearchRecord;
	readonly score: number;
	/** The statement that fits best, if any does. */
	readonly statement: number | undefined;
}

export interface Answer {
	readonly clauses: readonly Clause[];
	/** For each clause, the pages that fit it. */
	readonly matches: readonly ReadonlyMap<SearchRecord, Match>[];
	/** Best first. */
	readonly hits: readonly Hit[];
	/** No page has everything; these have the most. */
	readonly partial: boolean;
}

/** What a page has to have: every clause once, small words only when there are no others. */
export function findRequired({ clauses }: Query): readonly Clause[] {
	const distinct = [
		...new Map(clauses.map((clause) => [`${clause.kind} ${clause.words.join(' ')}`, clause])).values(),
	];
	const required = distinct.filter((clause) => clause.kind !== 'word' || !clause.small);
	return required.length > 0 ? required : distinct;
}

export function answer(query: Query, index: Pick<RecordIndex, 'match'>): Answer {
	const clauses = findRequired(query);
	const matches = clauses.map(index.match);
	const onlyNames = clauses.every(isName);
	const found = [...new Set(matches.flatMap((match) => [...match.keys()]))].map((record) => {
		const here = matches.flatMap((match) => match.get(record) ?? []);
		const own = here.some((match) => match.own);
		return {
			record,
			own,
			// The page about a thing answers a query that names nothing else, and one that names several.
			covered: onlyNames && own ? clauses.length : here.length,
			score: here.reduce((sum, { score }) => sum + score, 0) + bonus(record),
			statement: here.find(({ statement }) => statement !== undefined)?.statement,
		};
	});
	const most = Math.max(0, ...found.map(({ covered }) => covered));
	const best = found.filter(({ covered }) => covered === most);
	return {
		clauses,
		matches,
		hits: onlyNames ? best.sort((a, b) => tier(a) - tier(b) || byScore(a, b)) : best.sort(byScore),
		partial: found.length > 0 && most < clauses.length,
	};
}

const isName = (clause: Clause) => clause.kind === 'name' && clause.readings.some(({ wide }) => wide);

/** After a name, the pages about it come in this order. */
const tiers = { topic: 1, recommendation: 2, briefing: 3, question: 4, theme: 5, actor: 6 };
const tier = ({ own, record }: { own: boolean; record: SearchRecord }) => (own ? 0 : tiers[record.kind]);

const strengths: Readonly<Record<string, number>> = { must: 0.4, should: 0.3, 'should-not': 0.3, can: 0.2 };

/** Between pages that fit equally well: topics, and what is asked most strongly. */
const bonus = ({ kind, strength }: SearchRecord) =>
	kind === 'topic' ? 0.5 : (strengths[strength?.modality ?? ''] ?? 0);

const byScore = (a: Hit, b: Hit) => b.score - a.score || a.record.href.localeCompare(b.record.href, 'en');

/** Newest source first; pages without a date last. */
export const inOrder = <Item extends { readonly record: { readonly date?: string } }>(
	hits: readonly Item[],
	order: Order,
): Item[] =>
	order === 'relevance'
		? [...hits]
		: hits.toSorted((a, b) => (b.record.date ?? '').localeCompare(a.record.date ?? ''));
