/** How recommendations stand to one another: each relation seen from both of its ends. */

import type { Relation as RelationData } from '../content/schema/relation.ts';
import { indexBy } from '../lists/index-by.ts';
import type { Claim } from './claim.ts';
import type { Recommendation } from './recommendation.ts';

export type RelationKind = RelationData['kind'];

/** What a relation makes of the other end, in the order of the page. */
export const groupTitles = {
	against: 'Pulls against',
	evidence: 'Speaks against it',
	bearing: 'Speaks for it',
	first: 'Needs first',
	with: 'Goes with',
	after: 'Comes before',
} as const;

type Group = keyof typeof groupTitles;

const groups: readonly Group[] = ['against', 'evidence', 'bearing', 'first', 'with', 'after'];

/** Where a relation stands on the page of its `from` and on that of its `to`, and in which words of the other end. */
const ends: Readonly<Record<RelationKind, Readonly<Record<'from' | 'to', { group: Group; words: string }>>>> =
	{
		conflicts: both('against', 'Conflict'),
		tension: both('against', 'Tension'),
		'speaks-against': both('evidence', ''),
		'speaks-for': both('bearing', ''),
		precondition: { from: { group: 'after', words: '' }, to: { group: 'first', words: '' } },
		specifies: { from: { group: 'with', words: 'More general' }, to: { group: 'with', words: 'More exact' } },
		supports: {
			from: { group: 'with', words: 'Supported by this' },
			to: { group: 'with', words: 'Supports this' },
		},
		overlaps: both('with', 'Overlap'),
		'different-party': both('with', 'The same of another party'),
	};

const order: readonly RelationKind[] = [
	'conflicts',
	'tension',
	'speaks-against',
	'speaks-for',
	'precondition',
	'specifies',
	'supports',
	'overlaps',
	'different-party',
];

function both(group: Group, words: string) {
	return { from: { group, words }, to: { group, words } };
}

export interface Relation {
	readonly kind: RelationKind;
	readonly from: Recommendation | Claim;
	readonly to: Recommendation;
	readonly ends: readonly (Recommendation | Claim)[];
	readonly reason: string;
	/** Whether both ends are in one source. */
	readonly inside: boolean;
}

/** A relation seen from one of its ends. */
export interface Related {
	/** Of a claim: "speaks against"; empty for recommendations. */
	readonly title: string;
	/** What the other end is to this one, "More exact"; empty where the group says it all. */
	readonly words: string;
	readonly other: Recommendation | Claim;
	readonly reason: string;
	readonly inside: boolean;
}

export interface RelatedGroup {
	readonly id: Group;
	readonly title: string;
	readonly related: readonly Related[];
}

export interface Relations {
	readonly all: readonly Relation[];
	/** What stands in relation to a recommendation; empty groups are left out. */
	readonly of: (recommendation: Recommendation) => readonly RelatedGroup[];
	/** The recommendations that a claim speaks for or against. */
	readonly bearingOn: (claim: Claim) => readonly Related[];
	/** What pulls against a recommendation: other recommendations, then claims; each once. */
	readonly pullingAgainst: (recommendation: Recommendation) => readonly (Recommendation | Claim)[];
	/** Those that pull apart, conflicts first. */
	readonly opposed: readonly Relation[];
	/** How many recommendations stand in a relation. */
	readonly related: number;
}

export const isRecommendation = (item: Recommendation | Claim): item is Recommendation => 'slug' in item;

/** Joins the relations of the content with the items they name. */
export function buildRelations(
	relations: readonly RelationData[],
	recommendations: readonly Recommendation[],
	claims: readonly Claim[],
): Relations {
	const recommendation = byKey(recommendations);
	const claim = byKey(claims);
	const all = relations
		.map(({ kind, from: fromKey, to: toKey, reason }): Relation => {
			const from =
				kind === 'speaks-against' || kind === 'speaks-for' ? claim(fromKey) : recommendation(fromKey);
			const to = recommendation(toKey);
			return { kind, from, to, ends: [from, to], reason, inside: from.briefing.id === to.briefing.id };
		})
		.sort(inOrder);
	const starting = indexBy(all, ({ from }) => [from.href]);
	const ending = indexBy(all, ({ to }) => [to.href]);
	const seen = (item: Recommendation | Claim) =>
		[
			...starting.get(item.href).map((relation) => ({ relation, end: 'from' as const })),
			...ending.get(item.href).map((relation) => ({ relation, end: 'to' as const })),
		]
			.sort((a, b) => inOrder(a.relation, b.relation))
			.map(({ relation, end }) => seenFrom(relation, end));
	return {
		all,
		of: (item) => {
			const here = seen(item);
			return groups
				.map((id) => ({ id, title: groupTitles[id], related: here.filter(({ group }) => group === id) }))
				.filter(({ related }) => related.length > 0);
		},
		bearingOn: seen,
		pullingAgainst: (item) => [
			...new Set(
				seen(item)
					.filter(({ group }) => group === 'against' || group === 'evidence')
					.map(({ other }) => other),
			),
		],
		opposed: all.filter(({ kind }) => ends[kind].from.group === 'against'),
		related: recommendations.filter(({ href }) => starting.get(href).length + ending.get(href).length > 0)
			.length,
	};
}

const seenFrom = ({ kind, from, to, reason, inside }: Relation, end: 'from' | 'to') => ({
	...ends[kind][end],
	title: end === 'from' && (kind === 'speaks-for' || kind === 'speaks-against') ? kind.replace('-', ' ') : '',
	other: end === 'from' ? to : from,
	reason,
	inside,
});

const inOrder = (a: Relation, b: Relation) => order.indexOf(a.kind) - order.indexOf(b.kind);

function byKey<Item extends { readonly key: string }>(items: readonly Item[]) {
	const known = new Map(items.map((item) => [item.key, item]));
	return (key: string): Item => {
		const item = known.get(key);
		if (item === undefined) throw new Error(`A relation names "${key}", which the dossier does not have`);
		return item;
	};
}
