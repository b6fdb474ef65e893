import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { cropAtlas, readAtlas, type Atlas } from '../../../src/map/atlas.ts';
import { toPlaceRows } from '../../../src/views/map/gazetteer.ts';
import { far, near, overlap, placeLabels } from '../../../src/map/label-placement.ts';
import { buildMap, buildOverview } from '../../../src/map/map.ts';
import { fitSheet, measureScale, outlineOn, project } from '../../../src/map/frame.ts';
import { bread } from './fixture.ts';

// Coarser than the site's own, and quick to draw.
const atlas: Atlas = JSON.parse(readFileSync('node_modules/world-atlas/countries-110m.json', 'utf8'));
const { places } = bread();
const [sample] = places;

/** A place with a name and a point, and everything else from the dossier about bread. */
const place = (
	name: string,
	latitude?: number,
	longitude?: number,
	kind: 'town' | 'valley' | 'border' = 'town',
) => {
	if (!sample) throw new Error('no place');
	return { ...sample, id: name.toLowerCase(), name, short: name, kind, latitude, longitude };
};

const far1 = place('Westbury', 51.26, -2.19);
const crowd = [
	place('Abbotsham', 51, 0.1),
	place('Brayford', 51.03, 0.12),
	place('Chulmleigh', 51.05, 0.09),
	place('Dolton', 51.02, 0.15),
];

test('an atlas is cropped to the states that a region touches, one that surrounds it included', () => {
	const names = (west: number, south: number, east: number, north: number) =>
		cropAtlas(readAtlas(), { west, south, east, north }).objects.countries.geometries.map(({ properties }) =>
			properties && 'name' in properties ? properties.name : '',
		);

	expect(names(6.4, 46.2, 6.7, 46.6)).toEqual(expect.arrayContaining(['France', 'Switzerland']));
	expect(names(6.4, 46.2, 6.7, 46.6)).not.toContain('Austria');
	expect(names(22, -6, 22.5, -5.5)).toContain('Dem. Rep. Congo');
});

describe('the map', () => {
	test('shows the places that have coordinates and no others', () => {
		const [sheet, ...more] = buildMap([far1, place('Nowhere')], atlas);

		expect(sheet?.named).toEqual(['Westbury']);
		expect(sheet?.marks).toHaveLength(1);
		expect(more).toEqual([]);
	});

	test('is left out when no place has coordinates', () => {
		expect(buildMap([place('Nowhere')], atlas)).toEqual([]);
	});

	test('shows a crowd larger on a sheet of its own, framed on the first', () => {
		const [whole, detail, ...more] = buildMap([far1, place('Lydford', 50.6, -1.9), ...crowd], atlas);

		expect(whole?.frames).toHaveLength(1);
		expect([...(whole?.named ?? [])].sort()).toEqual(['Lydford', 'Westbury']);
		expect([...(detail?.named ?? [])].sort()).toEqual(['Abbotsham', 'Brayford', 'Chulmleigh', 'Dolton']);
		expect(more).toEqual([]);
	});

	test('tells a town from a capital and from an area', () => {
		const [sheet] = buildMap(
			[far1, place('Dale', 51.5, -2.5, 'valley'), { ...place('Seat', 51.8, -2), isCapital: true }],
			atlas,
		);

		expect(sheet?.marks.map(({ place: { name }, shape }) => [name, shape])).toEqual([
			['Westbury', 'spot'],
			['Dale', 'area'],
			['Seat', 'capital'],
		]);
	});

	describe('of a border', () => {
		const border = {
			...place('Ridge', undefined, undefined, 'border'),
			between: ['France', 'Spain'] as const,
		};
		const near = place('Jaca', 42.57, -0.55);
		const across = place('Pau', 43.3, -0.37);

		test('draws the line between the two states that it divides, with its name', () => {
			const [sheet] = buildMap([near, across, border], atlas);
			const [without] = buildMap([near, across], atlas);

			expect(sheet?.lines).toHaveLength(1);
			expect(sheet?.lines[0]).toMatch(/^M[-\d.]+,[-\d.]+L/);
			expect(sheet?.named).toContain('Ridge');
			expect(without?.lines).toEqual([]);
		});

		test('has an overview with what lies near it, and none where nothing does', () => {
			expect(
				buildOverview([near, across, far1, border], atlas)?.marks.map(({ place: { name } }) => name),
			).toEqual(['Jaca', 'Pau']);
			expect(buildOverview([far1, border], atlas)).toBeUndefined();
			expect(buildOverview([near, across], atlas)).toBeUndefined();
		});
	});

	test('draws land and the names of states on it', () => {
		const [sheet] = buildMap([place('North', 47.5, 7.2), place('South', 45.8, 9.4)], atlas);

		expect(sheet?.land).toMatch(/^M[-\d.]+,[-\d.]+L/);
		expect(sheet?.borders).toMatch(/^M/);
		expect(sheet?.states.map(({ text }) => text)).toContain('Switzerland');
	});

	test('is the same each time', () => {
		expect(buildMap([far1, ...crowd], atlas)).toEqual(buildMap([far1, ...crowd], atlas));
	});
});

describe('labels', () => {
	const sheet = {
		width: 360,
		height: 300,
		size: 13,
		taken: [{ x: 0, y: 274, width: 100, height: 26 }],
		distances: far,
	};
	const points = fc.uniqueArray(
		fc.record({
			name: fc.string({ minLength: 3, maxLength: 18, unit: fc.constantFrom(...'abcdefghij') }),
			x: fc.integer({ min: 40, max: 320 }),
			y: fc.integer({ min: 40, max: 260 }),
		}),
		{ minLength: 1, maxLength: 14, selector: ({ x, y }) => `${x} ${y}` },
	);

	test('never cover one another, what is taken, another point or the edge', () => {
		fc.assert(
			fc.property(points, (list) => {
				const boxes = placeLabels(list, sheet).flatMap((label) => (label ? [label.box] : []));
				for (const [i, box] of boxes.entries()) {
					expect(boxes.slice(i + 1).some((other) => overlap(box, other))).toBe(false);
					expect(sheet.taken.some((other) => overlap(box, other))).toBe(false);
					expect(list.some(({ x, y }) => overlap(box, { x: x - 1, y: y - 1, width: 2, height: 2 }))).toBe(
						false,
					);
					expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 360 && box.y + box.height <= 300).toBe(
						true,
					);
				}
			}),
		);
	});

	test('stand to the right of a point that is alone', () => {
		const [label] = placeLabels([{ name: 'Bath', x: 100, y: 100 }], sheet);

		expect(label).toMatchObject({ text: 'Bath', anchor: 'start', x: 107, leader: undefined });
	});

	test('stand to its left where the edge is near', () => {
		expect(placeLabels([{ name: 'Bath', x: 340, y: 100 }], sheet)[0]?.anchor).toBe('end');
	});

	test('are given up beside a crowd and led away from it with a line', () => {
		const tight = Array.from({ length: 9 }, (_, i) => ({
			name: `Longnamed ${i}`,
			x: 170 + (i % 3) * 12,
			y: 140 + Math.floor(i / 3) * 12,
		}));

		expect(placeLabels(tight, { ...sheet, distances: near })).toContain(undefined);
		expect(placeLabels(tight, sheet).some((label) => label?.leader)).toBe(true);
	});
});

describe('a sheet', () => {
	test('holds its points inside the margin', () => {
		const { projection, width, height } = fitSheet([
			[-2, 50],
			[1, 52],
			[3, 51],
		]);

		for (const { x, y } of [
			project([-2, 50], projection),
			project([1, 52], projection),
			project([3, 51], projection),
		]) {
			expect(x >= 45 && x <= width - 45 && y >= 45 && y <= height - 45).toBe(true);
		}
	});

	test('shows one place with its surroundings', () => {
		const { projection, unitsPerDegree, width, height } = fitSheet([[-1.5, 51.25]]);

		expect(project([-1.5, 51.25], projection)).toEqual({ x: width / 2, y: height / 2 });
		expect(unitsPerDegree).toBeLessThan(141);
	});

	test('says how long a distance is', () => {
		// At the equator a degree is 111.2 km: 100 km on a sheet with 100 units to a degree are 90 units.
		expect(
			measureScale({
				...fitSheet([
					[0, 0],
					[2.68, 0],
				]),
			}),
		).toEqual({ kilometres: 100, length: 89.9 });
	});

	test('is outlined on another where it lies', () => {
		const whole = fitSheet([
			[0, 0],
			[10, 0],
		]);
		const box = outlineOn(
			whole,
			fitSheet([
				[4, 0],
				[6, 0],
			]),
		);

		expect(box.x + box.width / 2).toBeCloseTo(180, 0);
		expect(box.width).toBeLessThan(whole.width / 3);
	});
});

test('the list has every place, with its point, the paragraphs that name it and what is said of it', () => {
	const { places, ...dossier } = bread();
	const rows = toPlaceRows(places, dossier);

	expect(
		rows.map(({ place: { id }, coordinates, paragraphs, claimed, events }) => [
			id,
			coordinates,
			paragraphs,
			claimed.map(({ briefing, count, href }) => `${briefing.id} ${count} ${href.replace(/.*#/, '')}`),
			events.map((one) => one.id),
		]),
	).toEqual([
		['dalby', '51.35° N, 1.25° E', 0, [], []],
		[
			'riverton',
			'51.25° N, 1.50° W',
			5,
			['rye-2020 2 c-rye-returns', 'bread-again 1 c-stores-are-empty', 'crust-2022 1 c-ovens-of-brick'],
			['mill-fire', 'empty-stores'],
		],
		[
			'rye-valley',
			undefined,
			2,
			['rye-2020 1 c-rye-will-stay', 'mill-2021 1 c-bakers-buy-early'],
			['price-peak', 'first-rye'],
		],
		['brook', undefined, 1, ['bread-again 1 c-sluices-waste'], []],
	]);
});
