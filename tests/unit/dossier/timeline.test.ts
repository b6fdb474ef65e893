import { expect, test } from 'vitest';
import type { Event } from '../../../src/content/schema/event.ts';
import { buildTimeline } from '../../../src/views/timeline/timeline.ts';
import { bread, event, find } from './fixture.ts';

const line = (events: Readonly<Record<string, Event['when']>>) =>
	buildTimeline(bread({ events: Object.entries(events).map(([id, when]) => event(id, when)) }).events);

test('events stand in time, and those without a date apart, by name', () => {
	const { dated, undated } = line({
		harvest: { undated: 'long ago' },
		bake: { undated: 'often' },
		fire: { date: '2019-11-03' },
		flood: { date: '2018' },
	});

	expect(dated.map(({ event: { id } }) => id)).toEqual(['flood', 'fire']);
	expect(undated.map(({ id }) => id)).toEqual(['bake', 'harvest']);
});

test('an event is as long as its date is wide', () => {
	const { dated } = line({
		year: { date: '2010' },
		month: { date: '2011-07' },
		day: { date: '2012-01-01' },
		range: { from: '2013', to: '2014-12-31' },
	});

	expect(dated.map(({ event: { id }, from, length }) => [id, from, length])).toEqual([
		['year', 0, 20],
		['month', 29.92, 1.7],
		['day', 40, 0],
		['range', 60, 40],
	]);
});

test('the line begins and ends with whole years', () => {
	const { dated, ticks } = line({ day: { date: '2012-06-15' } });

	expect(ticks).toEqual([
		{ year: 2012, at: 0 },
		{ year: 2013, at: 100 },
	]);
	expect(dated[0]?.from).toBe(45.36);
});

test('no more ticks stand on it than can be read', () => {
	const years = (from: string, to: string) =>
		line({ a: { date: from }, b: { date: to } }).ticks.map(({ year }) => year);

	expect(years('2015', '2020')).toEqual([2015, 2016, 2017, 2018, 2019, 2020, 2021]);
	expect(years('1996', '2024')).toEqual([2000, 2005, 2010, 2015, 2020, 2025]);
	expect(years('1893', '2024')).toEqual([1900, 1950, 2000]);
});

test('of events that begin alike the less exact stands first', () => {
	expect(
		line({ day: { date: '2024-01-01' }, year: { date: '2024' } }).dated.map(({ event: { id } }) => id),
	).toEqual(['year', 'day']);
});

test('a dossier without dated events has no line', () => {
	expect(line({ bake: { undated: 'often' } })).toMatchObject({ ticks: [], dated: [] });
});

test('an event says when it was in words no more exact than its sources, and where a date was found that they do not give', () => {
	const { events } = bread();

	expect(events.map(({ id, when, precision, from, to }) => [id, when, precision, from, to])).toEqual([
		['oven-law', '1 January 2010', 'day', '2010-01-01', '2010-01-01'],
		['mill-fire', 'November 2019 to December 2019', 'range', '2019-11', '2019-12'],
		['price-peak', 'December 2019', 'month', '2019-12', '2019-12'],
		['empty-stores', '2020', 'year', '2020', '2020'],
		['burnt-husks', 'some years ago', 'undated', undefined, undefined],
		['first-rye', 'long ago', 'undated', undefined, undefined],
	]);
	expect(find(events, 'oven-law').found?.map(({ name }) => name)).toEqual(['Law Gazette, no. 1']);
	expect(find(events, 'price-peak').found).toBeUndefined();
	expect(find(events, 'price-peak').reportedBy.map(({ briefing }) => briefing.id)).toEqual([
		'mill-2021',
		'bread-again',
	]);
});
