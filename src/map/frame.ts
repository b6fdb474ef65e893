/** The frame of a map: how a part of the globe is laid on a sheet. */

import { geoMercator, type GeoProjection } from 'd3-geo';
import type { Region } from './atlas.ts';
import type { Box } from './label-placement.ts';

/** Degrees east and north. */
export type Coordinates = readonly [longitude: number, latitude: number];

export interface Frame {
	readonly projection: GeoProjection;
	readonly width: number;
	readonly height: number;
	/** Units of the sheet to a degree of longitude. */
	readonly unitsPerDegree: number;
}

/** Wide as a phone, so that type keeps its size there; the margin leaves room for names. */
const usual = { width: 360, lowest: 220 };
const margin = 46;
const highest = 400;

/** About 140 units to a degree: one place alone is shown with its surroundings. */
const largestScale = 8000;

/** The sheet on which all of some points stand inside the margin; Mercator's projection, so that north is up everywhere. */
export function fitSheet(points: readonly Coordinates[], { width, lowest } = usual): Frame {
	const longitudes = points.map(([longitude]) => longitude);
	const middle = (Math.min(...longitudes) + Math.max(...longitudes)) / 2;
	const projection = geoMercator().rotate([-middle, 0]).scale(1).translate([0, 0]);
	const flat = boundsOf(points, projection);
	const inner = { width: width - 2 * margin, height: highest - 2 * margin };
	const scale = Math.min(inner.width / flat.width, inner.height / flat.height, largestScale);
	const height = Math.round(Math.min(Math.max(flat.height * scale + 2 * margin, lowest), highest));
	projection
		.scale(scale)
		.translate([
			width / 2 - scale * (flat.x + flat.width / 2),
			height / 2 - scale * (flat.y + flat.height / 2),
		])
		// A little more than what is seen, so that the cut ends of lines are not.
		.clipExtent([
			[-4, -4],
			[width + 4, height + 4],
		]);
	return { projection, width, height, unitsPerDegree: (scale * Math.PI) / 180 };
}

/** Where a point stands on a sheet. */
export function project(
	[longitude, latitude]: Coordinates,
	projection: GeoProjection,
): { x: number; y: number } {
	const [x = 0, y = 0] = projection([longitude, latitude]) ?? [];
	return { x: round(x), y: round(y) };
}

function boundsOf(points: readonly Coordinates[], projection: GeoProjection): Box {
	const flat = points.map(([longitude, latitude]) => projection([longitude, latitude]) ?? [0, 0]);
	const [xs, ys] = [flat.map(([x = 0]) => x), flat.map(([, y = 0]) => y)];
	const [left, top] = [Math.min(...xs), Math.min(...ys)];
	return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

/** What a sheet shows of the globe; a little more at the sides, as nothing must end inside it. */
export function regionOf({ projection, width: right, height }: Frame): Region {
	const [west = 0, north = 0] = projection.invert?.([-8, -8]) ?? [];
	const [east = 0, south = 0] = projection.invert?.([right + 8, height + 8]) ?? [];
	return { west, south, east, north };
}

/** The part of one sheet that another shows. */
export function outlineOn(whole: Frame, part: Frame): Box {
	const corner = (x: number, y: number) => {
		const [longitude = 0, latitude = 0] = part.projection.invert?.([x, y]) ?? [];
		return project([longitude, latitude], whole.projection);
	};
	const from = corner(0, 0);
	const to = corner(part.width, part.height);
	return { ...from, width: round(to.x - from.x), height: round(to.y - from.y) };
}

export interface ScaleBar {
	readonly kilometres: number;
	/** In units of the sheet, true in its middle. */
	readonly length: number;
}

const lengths = [5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5];
/** Kilometres. */
export const earthRadius = 6371;

/** The longest round distance that takes up a quarter of the sheet or less. */
export function measureScale({ projection, width, height }: Frame): ScaleBar {
	const [, latitude = 0] = projection.invert?.([width / 2, height / 2]) ?? [];
	const unitsPerKilometre = projection.scale() / (earthRadius * Math.cos((latitude * Math.PI) / 180));
	const kilometres = lengths.find((one) => one * unitsPerKilometre <= width / 4) ?? 1;
	return { kilometres, length: round(kilometres * unitsPerKilometre) };
}

const round = (x: number) => Math.round(x * 10) / 10;
