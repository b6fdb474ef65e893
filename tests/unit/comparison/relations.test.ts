import { expect, test } from 'vitest';
import type * as schema from '../../../src/gate/schema.ts';
import { isRecommendation } from '../../../src/model/relations.ts';
import { bread, relations } from './fixture.ts';

const { recommendations, claims } = bread();
const reason = 'Because.';

const find = <Item extends { readonly key: string }>(items: readonly Item[], key: string): Item => {
	const item = items.find((one) => one.key === key);
	if (!item) throw new Error(key);
	return item;
};

/** What the page of a recommendation shows: title of the group, words, the other end. */
function show(key: string, ...list: schema.Relation[]) {
	return bread({ relations: relations(...list) })
		.relations.of(find(recommendations, key))
		.flatMap(({ title, related }) => related.map(({ words, other }) => [title, words, other.key]));
}

test.each([
	['conflicts', 'Pulls against', 'Conflict', 'Pulls against', 'Conflict'],
	['tension', 'Pulls against', 'Tension', 'Pulls against', 'Tension'],
	['precondition', 'Comes before', '', 'Needs first', ''],
	['specifies', 'Goes with', 'More general', 'Goes with', 'More exact'],
	['supports', 'Goes with', 'Supported by this', 'Goes with', 'Supports this'],
	['overlaps', 'Goes with', 'Overlap', 'Goes with', 'Overlap'],
	['different-party', 'Goes with', 'The same of another party', 'Goes with', 'The same of another party'],
] as const)(
	'"%s" stands at both ends, each with its direction',
	(kind, fromTitle, fromWords, toTitle, toWords) => {
		const relation = { from: 'rye-2020/1', kind, to: 'mill-2021/4', reason };

		expect(show('rye-2020/1', relation)).toEqual([[fromTitle, fromWords, 'mill-2021/4']]);
		expect(show('mill-2021/4', relation)).toEqual([[toTitle, toWords, 'rye-2020/1']]);
	},
);

test('evidence against a recommendation stands with the recommendation and with the claim', () => {
	const relation = {
		from: 'mill-2021/rye-keeps-badly',
		kind: 'speaks-against',
		to: 'rye-2020/1',
		reason,
	} as const;
	const against = bread({ relations: relations(relation) }).relations.against(
		find(claims, 'mill-2021/rye-keeps-badly'),
	);

	expect(show('rye-2020/1', relation)).toEqual([
		['What speaks for or against', 'Speaks against', 'mill-2021/rye-keeps-badly'],
	]);
	expect(against.map(({ other, reason: why }) => [other.key, why])).toEqual([['rye-2020/1', reason]]);
});

test('groups stand in one order, what pulls against first', () => {
	const titles = show(
		'rye-2020/1',
		{ from: 'rye-2020/1', kind: 'overlaps', to: 'rye-2020/2', reason },
		{ from: 'mill-2021/4', kind: 'precondition', to: 'rye-2020/1', reason },
		{ from: 'mill-2021/rye-keeps-badly', kind: 'speaks-against', to: 'rye-2020/1', reason },
		{ from: 'rye-2020/3', kind: 'tension', to: 'rye-2020/1', reason },
		{ from: 'mill-2021/1', kind: 'conflicts', to: 'rye-2020/1', reason },
	).map(([title, words]) => [title, words]);

	expect(titles).toEqual([
		['Pulls against', 'Conflict'],
		['Pulls against', 'Tension'],
		['What speaks for or against', 'Speaks against'],
		['Needs first', ''],
		['Goes with', 'Overlap'],
	]);
});

test('advice that pulls apart is listed, conflicts first, and says when it is inside one source', () => {
	const { opposed } = bread({
		relations: relations(
			{ from: 'rye-2020/1', kind: 'tension', to: 'rye-2020/2', reason },
			{ from: 'rye-2020/1', kind: 'supports', to: 'rye-2020/3', reason },
			{ from: 'mill-2021/4', kind: 'conflicts', to: 'rye-2020/2', reason },
		),
	}).relations;

	expect(opposed.map(({ kind, inside }) => [kind, inside])).toEqual([
		['conflicts', false],
		['tension', true],
	]);
});

test('it is known how many recommendations stand in a relation', () => {
	const { related } = bread({
		relations: relations({ from: 'rye-2020/1', kind: 'tension', to: 'rye-2020/2', reason }),
	}).relations;

	expect([related, recommendations.length]).toEqual([2, 5]);
});

test('a claim is told from a recommendation', () => {
	expect([...recommendations, ...claims].filter(isRecommendation)).toEqual(recommendations);
});

test('a relation to something that does not exist is refused with its name', () => {
	expect(() =>
		bread({ relations: relations({ from: 'rye-2020/9', kind: 'tension', to: 'rye-2020/2', reason }) }),
	).toThrow('rye-2020/9');
});
