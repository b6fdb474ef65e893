/** Land, borders and the names of states on a sheet. */

import { geoContains, geoPath } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import type { Atlas } from './atlas.ts';
import { boxOf, overlap, type Box } from './label-placement.ts';
import type { Frame } from './frame.ts';

export interface Outlines {
	/** Path data. */
	readonly land: string;
	readonly borders: string;
	/** The borders that the dossier is about. */
	readonly lines: readonly string[];
	/** The states of which enough is seen to set their name, the largest first. */
	readonly states: readonly StateOutline[];
}

export interface StateOutline {
	readonly name: string;
	/** Where its middle lies, and whether a point lies in it. */
	readonly middle: readonly [number, number];
	readonly holds: (x: number, y: number) => boolean;
}

/** Detail that would be smaller than this many units of the sheet is left out. */
const finest = 0.7;

/** A name needs some room. */
const smallest = 2500;

/** A state whose part of the sheet is smaller has no borders drawn. */
const smallestShare = 0.08;

const nameOf = ({ properties }: { readonly properties?: { readonly name?: string } | undefined }) =>
	properties?.name ?? '';

/** Two states, as the atlas names them. */
export type StatePair = readonly [string, string];

const isBetween =
	(a: Parameters<typeof nameOf>[0], b: Parameters<typeof nameOf>[0]) =>
	([one, other]: StatePair) =>
		(nameOf(a) === one && nameOf(b) === other) || (nameOf(a) === other && nameOf(b) === one);

export type Simplifiable = ReturnType<typeof weigh>;

/** Readies an atlas for being drawn at several scales. */
export const weigh = (atlas: Atlas) => presimplify(atlas);

/**
 * A border is drawn only between states that the sheet shows at some size: of a line at its edge nobody could read whose it
 * is, and whether it is disputed.
 *
 * @param pairs of states whose common border is drawn as a line of its own
 * @param leaveOut pairs whose border is not drawn
 */
export function drawOutlines(
	atlas: Simplifiable,
	{ projection, unitsPerDegree, width, height }: Frame,
	pairs: readonly StatePair[],
	leaveOut: readonly StatePair[],
): Outlines {
	const simplified = simplify(atlas, (finest / unitsPerDegree) ** 2);
	const { countries } = simplified.objects;
	const path = geoPath(projection).digits(1);
	const areas = countries.geometries.filter(
		(geometry): geometry is Polygon<{ name: string }> | MultiPolygon<{ name: string }> =>
			geometry.type === 'Polygon' || geometry.type === 'MultiPolygon',
	);
	const shown = new Set(
		areas
			.filter(
				(area) =>
					path.area(area.type === 'Polygon' ? feature(simplified, area) : feature(simplified, area)) >
					smallestShare * width * height,
			)
			.map(nameOf),
	);
	const isLeftOut = (area: Parameters<typeof nameOf>[0]) =>
		leaveOut.flat().includes(nameOf(area)) && !pairs.flat().includes(nameOf(area));
	return {
		land: path(merge(simplified, areas)) ?? '',
		borders:
			path(
				mesh(
					simplified,
					countries,
					(a, b) =>
						a !== b &&
						shown.has(nameOf(a)) &&
						shown.has(nameOf(b)) &&
						![...pairs, ...leaveOut].some(isBetween(a, b)),
				),
			) ?? '',
		lines: pairs.map((pair) => path(mesh(simplified, countries, (a, b) => isBetween(a, b)(pair))) ?? ''),
		states: areas
			.map((area) => (area.type === 'Polygon' ? feature(simplified, area) : feature(simplified, area)))
			.map((area) => ({ area, size: path.area(area) }))
			// A name beside a border that is left out would have no border around it.
			.filter(({ area, size }) => size > smallest && !isLeftOut(area))
			.sort((a, b) => b.size - a.size)
			.map(({ area }) => ({
				name: area.properties.name,
				middle: path.centroid(area),
				holds: (x, y) => {
					const point = projection.invert?.([x, y]);
					return point ? geoContains(area, point) : false;
				},
			})),
	};
}

export interface StateName {
	readonly text: string;
	readonly x: number;
	readonly y: number;
}

/** Sets the names of states where nothing else stands, as near to their middles as may be; those without room have none. */
export function placeStates(
	states: readonly StateOutline[],
	{ width, height }: Frame,
	size: number,
	taken: readonly Box[],
): StateName[] {
	const placed: (StateName & { box: Box })[] = [];
	const grid = [...Array(Math.floor(width / 8)).keys()].flatMap((i) =>
		[...Array(Math.floor(height / 8)).keys()].map((j) => [i * 8, j * 8] as const),
	);
	for (const { name, middle, holds } of states) {
		const [mx, my] = middle;
		const nearest = grid.toSorted(
			(a, b) => Math.hypot(a[0] - mx, a[1] - my) - Math.hypot(b[0] - mx, b[1] - my),
		);
		for (const [x, y] of nearest) {
			// Capitals, set apart, are wider than text.
			const box = boxOf(name, x, y, 'middle', size * 1.35);
			const free =
				box.x > 2 &&
				box.x + box.width < width - 2 &&
				box.y > 2 &&
				box.y + box.height < height - 2 &&
				![...taken, ...placed.map((other) => other.box)].some((other) => overlap(box, other)) &&
				corners(box).every(([cx, cy]) => holds(cx, cy));
			if (!free) continue;
			placed.push({ text: name, x, y, box });
			break;
		}
	}
	return placed.map(({ text, x, y }) => ({ text, x, y }));
}

const corners = ({ x, y, width, height }: Box) =>
	[
		[x, y],
		[x + width, y],
		[x, y + height],
		[x + width, y + height],
		[x + width / 2, y + height / 2],
	] as const;

/** The points of a border between two states, as degrees east and north; none where they have no common border. */
export function traceBorder(atlas: Atlas, pair: StatePair): (readonly [number, number])[] {
	const { coordinates } = mesh(atlas, atlas.objects.countries, (a, b) => a !== b && isBetween(a, b)(pair));
	return coordinates.flatMap((line) => line.map(([x = 0, y = 0]) => [x, y] as const));
}
