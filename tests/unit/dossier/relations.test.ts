import { expect, test } from 'vitest';
import type { Relation } from '../../../src/content/schema/relation.ts';
import { isRecommendation } from '../../../src/dossier/relation.ts';
import { bread, find, keys, relations } from './fixture.ts';

const { recommendations, claims } = bread();
const reason = 'Because.';

/** What the page of a recommendation shows: title of the group, words, the other end. */
function show(key: string, ...list: Relation[]) {
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

test.each([
	['speaks-against', 'Speaks against it', 'speaks against'],
	['speaks-for', 'Speaks for it', 'speaks for'],
] as const)('a claim that %s a recommendation stands with both', (kind, title, words) => {
	const relation = { from: 'mill-2021/rye-keeps-badly', kind, to: 'rye-2020/1', reason };
	const bearing = bread({ relations: relations(relation) }).relations.bearingOn(
		find(claims, 'mill-2021/rye-keeps-badly'),
	);

	expect(show('rye-2020/1', relation)).toEqual([[title, '', 'mill-2021/rye-keeps-badly']]);
	expect(bearing.map((one) => [one.title, one.other.key, one.reason])).toEqual([
		[words, 'rye-2020/1', reason],
	]);
});

const many: Relation[] = [
	{ from: 'rye-2020/1', kind: 'overlaps', to: 'rye-2020/2', reason },
	{ from: 'mill-2021/4', kind: 'precondition', to: 'rye-2020/1', reason },
	{ from: 'mill-2021/rye-keeps-badly', kind: 'speaks-against', to: 'rye-2020/1', reason },
	{ from: 'rye-2020/1', kind: 'tension', to: 'rye-2020/3', reason },
	{ from: 'rye-2020/1', kind: 'tension', to: 'mill-2021/1', reason },
	{ from: 'mill-2021/1', kind: 'conflicts', to: 'rye-2020/1', reason },
	{ from: 'mill-2021/bakers-buy-early', kind: 'speaks-for', to: 'rye-2020/1', reason },
];

test('groups stand in one order, what pulls against first, and in each the sharpest first, whichever end it is seen from', () => {
	expect(show('rye-2020/1', ...many).map(([title, words, other]) => [title, words, other])).toEqual([
		['Pulls against', 'Conflict', 'mill-2021/1'],
		['Pulls against', 'Tension', 'rye-2020/3'],
		['Pulls against', 'Tension', 'mill-2021/1'],
		['Speaks against it', '', 'mill-2021/rye-keeps-badly'],
		['Speaks for it', '', 'mill-2021/bakers-buy-early'],
		['Needs first', '', 'mill-2021/4'],
		['Goes with', 'Overlap', 'rye-2020/2'],
	]);
});

test('what pulls against a recommendation is each thing once: other recommendations, then claims', () => {
	const { pullingAgainst } = bread({ relations: relations(...many) }).relations;
	const pulling = (key: string) => keys(pullingAgainst(find(recommendations, key)));

	expect(pulling('rye-2020/1')).toEqual(['mill-2021/1', 'rye-2020/3', 'mill-2021/rye-keeps-badly']);
	expect(pulling('rye-2020/3')).toEqual(['rye-2020/1']);
	expect(pulling('rye-2020/2')).toEqual([]);
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

	expect([related, recommendations.length]).toEqual([2, 15]);
});

test('a claim is told from a recommendation', () => {
	expect([...recommendations, ...claims].filter(isRecommendation)).toEqual(recommendations);
});

test('a relation to something that does not exist is refused with its name', () => {
	expect(() =>
		bread({ relations: relations({ from: 'rye-2020/9', kind: 'tension', to: 'rye-2020/2', reason }) }),
	).toThrow('rye-2020/9');
});
