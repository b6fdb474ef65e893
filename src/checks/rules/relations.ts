/** Links between recommendations have two ends, are drawn once, and agree with one another. */

import type { Content } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import type { Path, Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Relation, Relations } from '../../content/schema/relation.ts';
import { broken } from './broken.ts';
import { findMissing } from './references.ts';

export const checkRelations = (content: Content): Diagnostic[] =>
	content.relations.flatMap((entry) => [
		...entry.data.relations.flatMap((relation, i) => checkEnds(content, entry, relation, i)),
		...findRepeated(entry),
		...findContradictions(entry),
		...findCircles(entry),
	]);

type Listed = Entry<Relations>;

const isOfClaim = ({ kind }: Relation) => kind === 'speaks-for' || kind === 'speaks-against';

function checkEnds(content: Content, entry: Listed, relation: Relation, i: number): Diagnostic[] {
	const { from, to } = relation;
	const at = (field: string): Path => ['relations', i, field];
	const end = (field: 'from' | 'to', list: 'claims' | 'recommendations') => {
		const missing = findMissing(content, relation[field], list);
		return missing ? [broken(entry, at(field), 'UNKNOWN-ID', missing.message, missing.fix)] : [];
	};
	return [
		...end('from', isOfClaim(relation) ? 'claims' : 'recommendations'),
		...end('to', 'recommendations'),
		...(from === to && !isOfClaim(relation)
			? [broken(entry, at('to'), 'SELF', 'both ends are the same', 'name another recommendation')]
			: []),
	];
}

/** The same for both directions. */
const toPair = ({ from, to }: Relation) => [from, to].sort().join(' ');

function findRepeated(entry: Listed): Diagnostic[] {
	const seen = new Set<string>();
	return entry.data.relations.flatMap((relation, i) => {
		const key = `${toPair(relation)} ${relation.kind}`;
		if (!seen.has(key)) {
			seen.add(key);
			return [];
		}
		const message = 'the same two are linked in the same way above';
		return [broken(entry, ['relations', i], 'TWICE', message, 'keep one of the two')];
	});
}

/** Kinds of which only one can hold between the same two. */
const opposites: readonly (readonly [Relation['kind'], Relation['kind']])[] = [
	['supports', 'conflicts'],
	['specifies', 'conflicts'],
	['precondition', 'conflicts'],
	['speaks-for', 'speaks-against'],
];

function findContradictions(entry: Listed): Diagnostic[] {
	const before = new Map<string, Relation[]>();
	return entry.data.relations.flatMap((relation, i) => {
		const pair = toPair(relation);
		const ofPair = before.get(pair) ?? [];
		before.set(pair, [...ofPair, relation]);
		const contrary = ofPair.find(
			(other) =>
				opposites.some((kinds) => kinds.includes(other.kind) && kinds.includes(relation.kind)) &&
				other.kind !== relation.kind,
		);
		if (!contrary) return [];
		const message = `the same two are linked by ${contrary.kind} above`;
		return [broken(entry, ['relations', i, 'kind'], 'INCOMPLETE', message, 'keep the one that holds')];
	});
}

/** Kinds that lead from one to the next, and what it is to be the next. */
const chains: readonly (readonly [Relation['kind'], string])[] = [
	['precondition', 'come before'],
	['specifies', 'say more exactly what is asked by'],
];

/** What must come first cannot wait for what comes after it, and the general cannot be the special. */
const findCircles = (entry: Listed): Diagnostic[] =>
	chains.flatMap(([kind, verb]) => findCirclesOf(entry, kind, verb));

function findCirclesOf(entry: Listed, chain: Relation['kind'], verb: string): Diagnostic[] {
	const { relations } = entry.data;
	const after = new Map<string, string[]>();
	for (const { from, kind, to } of relations) {
		if (kind === chain) after.set(from, [...(after.get(from) ?? []), to]);
	}
	return relations.flatMap(({ from, kind, to }, i) => {
		if (kind !== chain || from === to || !leadsTo(to, from, after)) return [];
		const message = `${to} must ${verb} ${from} by other relations`;
		return [broken(entry, ['relations', i], 'LOOP', message, 'take the wrong one of them away')];
	});
}

function leadsTo(start: string, end: string, after: ReadonlyMap<string, readonly string[]>): boolean {
	const seen = new Set<string>();
	const open = [start];
	for (let at = open.pop(); at !== undefined; at = open.pop()) {
		if (at === end) return true;
		if (seen.has(at)) continue;
		seen.add(at);
		open.push(...(after.get(at) ?? []));
	}
	return false;
}
