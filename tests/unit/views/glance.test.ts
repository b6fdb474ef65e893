import { describe, expect, test } from 'vitest';
import { explainConventions } from '../../../src/components/conventions.ts';
import { toReport } from '../../../src/components/report.ts';
import { describeActor } from '../../../src/views/actor/glance.ts';
import { describeMostAsked } from '../../../src/views/home/most-asked.ts';
import { groupByAddressee } from '../../../src/views/topic/groups.ts';
import { listTopicNames } from '../../../src/views/topic/names.ts';
import { bread, find, ids } from '../dossier/fixture.ts';

const dossier = bread();

describe('an actor at a glance', () => {
	const lines = (id: string) =>
		describeActor(find(dossier.actors, id), dossier).map(({ label, text, links }) => [
			label,
			links ? ids(links).join(' ') : text,
		]);

	test('is asked so much, by whom, against what, on which conditions, and named by whom', () => {
		expect(lines('ministry-of-food')).toEqual([
			['Asked.', '8 things: 2 must, 3 should, 3 can.'],
			[
				'By whom.',
				'4 in Bread again (A. B.), 2 in Crust report (baker in Riverton and reporter), 1 in The miller’s reply (unsigned), 1 in Rye returns (Ann Baker).',
			],
			['What pulls apart.', 'Against 4 of these stands something else in the sources.'],
			['What comes first.', '3 hold on a condition and 1 needs something else first.'],
			['Named by.', 'rye-2020 bread-again crust-2022'],
			['Not by.', 'mill-2021 undated-letter'],
		]);
	});

	test('that is only reported to have agreed is asked for nothing by that', () => {
		expect(lines('bakers')[0]).toEqual(['Asked.', '1 thing: 1 must.']);
		expect(lines('board-of-bread')).toEqual([['Named by.', 'No source, in these words.']]);
	});

	test('names no source as silent where all name it', () => {
		expect(lines('millers').map(([label]) => label)).not.toContain('Not by.');
	});
});

describe('who is asked for most', () => {
	test('is told with the source that asks for most of it, where that outweighs the others', () => {
		const ministry = find(dossier.addressees, 'ministry-of-food');
		const of = (...ofBriefings: string[]) => ({
			...ministry,
			recommendations: ministry.recommendations.filter(({ briefing }) => ofBriefings.includes(briefing.id)),
		});

		expect(describeMostAsked(dossier.addressees)).toBe('Ministry of Food, with 8 asks.');
		expect(describeMostAsked([of('bread-again', 'rye-2020')])).toBe(
			'Ministry of Food: 4 of its 5 asks stand in “Bread again” (A. B.).',
		);
		expect(describeMostAsked([of('bread-again')])).toBe('Ministry of Food, with 4 asks.');
		expect(describeMostAsked([])).toBeUndefined();
	});
});

test('what a topic gathers stands under whom it asks, most first and nobody named last', () => {
	expect(
		groupByAddressee(find(dossier.topics, 'bakers').recommendations).map(({ name, recommendations }) => [
			name,
			recommendations.length,
		]),
	).toEqual([
		['Ministry', 4],
		['Bakers', 2],
		['Millers', 2],
		['Nobody named', 1],
	]);
});

test('a topic is named in other scripts, and leads to all names of the first thing that it is about', () => {
	expect(listTopicNames(find(dossier.topics, 'bakers'), dossier)).toEqual({
		scripts: [{ name: 'نانبائی', language: 'ur', direction: 'rtl' }],
		href: '/notes/actors/bakers/#names',
	});
	expect(listTopicNames(find(dossier.topics, 'rye'), dossier)).toEqual({
		scripts: [],
		href: '/notes/map/#rye-valley',
	});
});

test('a word of ours is explained where it stands as a word of its own', () => {
	const explain = (...texts: string[]) => explainConventions(dossier.site, texts);

	expect(explain('Rye', 'of the valley, late')).toBe('“the valley” is the Rye Valley with Riverton.');
	expect(explain('of the valleys', 'bathe valley')).toBeUndefined();
});

test.each([
	['mailto:a@b.example', 'mailto:a@b.example?subject=rye-1%2C%20%C2%B65'],
	['https://b.example/new', 'https://b.example/new?title=rye-1%2C%20%C2%B65'],
	['https://b.example/new?kind=x', 'https://b.example/new?kind=x&title=rye-1%2C%20%C2%B65'],
])('a mistake is reported to %s with what it is in', (report, address) => {
	expect(toReport(report, 'rye-1, ¶5')).toBe(address);
});
