import { describe, expect, test } from 'vitest';
import { cropAtlas, type Atlas } from '../../../src/map/atlas.ts';
import { buildMap, buildOverview, type Sheet } from '../../../src/map/map.ts';
import { placeStates, traceBorder, type StateOutline } from '../../../src/map/outlines.ts';
import { fitSheet } from '../../../src/map/frame.ts';
import { bread } from '../dossier/fixture.ts';
import { plainAtlas } from './plain-atlas.ts';

const [sample] = bread().places;
if (!sample) throw new Error('The dossier has no places');

const place = (name: string, latitude?: number, longitude?: number, kind: 'town' | 'border' = 'town') => ({
	...sample,
	id: name.toLowerCase(),
	name,
	short: name,
	kind,
	latitude,
	longitude,
});
const towns = [place('Ash', 49, 1), place('Birch', 51, 3), place('Cedar', 50, 6)];
const ridge = {
	...place('Ridge', undefined, undefined, 'border'),
	between: ['Westland', 'Eastland'] as const,
};
const shared = [['Eastland', 'Westland']] as const;

const plain = ({ marks, labels, ...rest }: Sheet) => ({
	...rest,
	marks: marks.map(({ place: { name }, shape, x, y }) => [name, shape, x, y]),
	labels: labels.map(({ text, anchor, x, y }) => [text, anchor, x, y]),
});

test('a map draws land, borders, places with their names, states and a scale', () => {
	expect(buildMap(towns, plainAtlas).map(plain)).toEqual([
		{
			width: 360,
			height: 259,
			land: 'M-4,-4L364,-4L364,263L-4,263Z',
			borders: 'M211.3,-4L228.2,130.4L210.8,263',
			lines: [],
			marks: [
				['Ash', 'spot', 46, 212.9],
				['Birch', 'spot', 153.2, 46.1],
				['Cedar', 'spot', 314, 130.4],
			],
			labels: [
				['Ash', 'start', 53, 217.2],
				['Birch', 'start', 160.2, 50.4],
				['Cedar', 'end', 307, 134.7],
			],
			states: [
				{ text: 'Westland', x: 104, y: 128 },
				{ text: 'Eastland', x: 288, y: 112 },
			],
			scale: { kilometres: 100, length: 75 },
			frames: [],
			named: ['Ash', 'Birch', 'Cedar'],
		},
	]);
});

describe('a border that the dossier is about', () => {
	test('is drawn as a line of its own, with its name where the line is nearest to the middle', () => {
		const [sheet] = buildMap([...towns, ridge], plainAtlas).map(plain);

		expect([sheet?.borders, sheet?.lines]).toEqual(['', ['M211.3,-4L228.2,130.4L210.8,263']]);
		expect(sheet?.labels.at(-1)).toEqual(['Ridge', 'end', 221.2, 134.7]);
	});

	test('has an overview of what lies near it, no farther than that to the east and north, wider than other sheets', () => {
		const far = place('Yew', 10, 62);
		const overview = buildOverview([...towns, far, ridge], plainAtlas);

		expect(overview && plain(overview)).toMatchObject({
			width: 460,
			height: 400,
			land: 'M464,353.1L396.6,352.3L263.3,354L263.3,354L130,352.3L-3.3,354L-3.3,-4L464,-4Z',
			lines: ['M270.5,-4L290,150.8L263.3,354'],
			marks: [
				['Ash', 'spot', 63.4, 253.4],
				['Birch', 'spot', 196.7, 46],
				['Cedar', 'spot', 396.6, 150.8],
			],
			states: [
				{ text: 'Westland', x: 136, y: 176 },
				{ text: 'Eastland', x: 368, y: 176 },
			],
		});
	});

	test('lies where both states have it', () => {
		const line = [
			[4, 52],
			[4.4, 50],
			[4, 48],
		];

		expect(traceBorder(plainAtlas, ['Westland', 'Eastland'])).toEqual(line);
		expect(traceBorder(plainAtlas, ['Eastland', 'Westland'])).toEqual(line);
		expect(traceBorder(plainAtlas, ['Westland', 'Farland'])).toEqual([]);
	});
});

test('a border that is left out is not drawn, nor are the names of its states, unless the dossier is about it', () => {
	expect(buildMap(towns, plainAtlas, shared).map(({ borders, states }) => [borders, states])).toEqual([
		['', []],
	]);
	expect(
		buildMap([...towns, ridge], plainAtlas, shared).map(({ lines, states }) => [
			lines.length,
			states.map(({ text }) => text),
		]),
	).toEqual([[1, ['Westland', 'Eastland']]]);
});

const namesOf = ({ objects }: Atlas) =>
	objects.countries.geometries.flatMap(({ properties }) =>
		properties && 'name' in properties ? [properties.name] : [],
	);

test('an atlas is cropped to states that overlap the region; lines keep their numbers', () => {
	const cropped = cropAtlas(plainAtlas, { west: 1, south: 49, east: 3, north: 51 });

	expect(namesOf(cropped)).toEqual(['Westland']);
	expect(cropped.arcs.map(({ length }) => length)).toEqual([3, 4, 2, 2]);
});

// prettier-ignore
test.each([
	['touches it at its west', { west: -3, south: 49, east: 0, north: 51 }, []],
	['touches it at its south', { west: 1, south: 40, east: 3, north: 48 }, []],
	['touches it at its north', { west: 1, south: 52, east: 3, north: 60 }, []],
	['touches it at its east', { west: 8, south: 49, east: 9, north: 51 }, []],
	['lies in both', { west: 4.1, south: 49, east: 4.2, north: 51 }, ['Westland', 'Eastland']],
	['lies elsewhere', { west: 61, south: 11, east: 62, north: 12 }, ['Farland']],
])('a region that %s', (_, region, names) => {
	expect(namesOf(cropAtlas(plainAtlas, region))).toEqual(names);
});

describe('the name of a state', () => {
	const frame = fitSheet([[0, 0]]);
	const state = (name: string, middle: [number, number], holds: StateOutline['holds'] = () => true) => ({
		name,
		middle,
		holds,
	});

	test('stands where its middle is, on the nearest spot of the grid', () => {
		expect(placeStates([state('Oat', [101, 99])], frame, 10, [])).toEqual([{ text: 'Oat', x: 104, y: 96 }]);
	});

	test('makes way for what is taken and for the names before it', () => {
		const taken = [{ x: 90, y: 80, width: 30, height: 30 }];

		expect(
			placeStates([state('Oat', [104, 96]), state('Rye', [104, 96])], frame, 10, taken).map(({ x, y }) => [
				x,
				y,
			]),
		).toEqual([
			[104, 72],
			[72, 96],
		]);
	});

	test('keeps inside the sheet and inside the state with all its corners', () => {
		expect(placeStates([state('Oat', [0, 0])], frame, 10, [])).toEqual([{ text: 'Oat', x: 16, y: 16 }]);
		expect(placeStates([state('Oat', [360, 220])], frame, 10, [])).toEqual([{ text: 'Oat', x: 344, y: 208 }]);
		expect(placeStates([state('Oat', [100, 100], (x) => x >= 200)], frame, 10, [])).toEqual([
			{ text: 'Oat', x: 216, y: 96 },
		]);
		expect(placeStates([state('Oat', [100, 100], (_, y) => y >= 120 && y <= 130)], frame, 10, [])).toEqual(
			[],
		);
	});
});
