/** The outlines of states that maps are drawn from: Natural Earth, in the public domain. */

import { readFileSync } from 'node:fs';
import type { Arc, GeometryCollection, Topology } from 'topojson-specification';

export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** At a scale of 1 to 10 million. */
export function readAtlas(): Atlas {
	const atlas: Atlas = JSON.parse(readFileSync('node_modules/world-atlas/countries-10m.json', 'utf8'));
	return atlas;
}

/** Degrees. */
export interface Region {
	readonly west: number;
	readonly south: number;
	readonly east: number;
	readonly north: number;
}

/** The part of an atlas that a region needs: whole states, as a state may surround the region. Drawing the rest takes a second or two. */
export function cropAtlas(atlas: Atlas, region: Region): Atlas {
	const extents = atlas.arcs.map((arc) => measure(arc, atlas.transform));
	const used = new Set<number>();
	const geometries = atlas.objects.countries.geometries.filter((geometry) => {
		const arcs = 'arcs' in geometry ? listArcs(geometry.arcs) : [];
		const touches = overlaps(unite(arcs.flatMap((arc) => extents[arc] ?? [])), region);
		if (touches) for (const arc of arcs) used.add(arc);
		return touches;
	});
	return {
		...atlas,
		// Arcs keep their numbers; an arc without points would not be one.
		arcs: atlas.arcs.map((arc, i) => (used.has(i) ? arc : arc.slice(0, 2))),
		objects: { countries: { ...atlas.objects.countries, geometries } },
	};
}

type Nested = readonly (number | Nested)[];

/** An arc that is run backwards is named by the complement of its number. */
const listArcs = (nested: Nested): number[] =>
	nested.flatMap((arc) => (typeof arc === 'number' ? (arc < 0 ? ~arc : arc) : listArcs(arc)));

/** The first point of an arc is absolute and each other one relative to the one before, in steps of the atlas. */
function measure(arc: Arc, transform: Atlas['transform']): Region {
	const [kx, ky] = transform?.scale ?? [1, 1];
	const [dx, dy] = transform?.translate ?? [0, 0];
	let [x, y] = [0, 0];
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [stepX = 0, stepY = 0] of arc) {
		x += stepX;
		y += stepY;
		west = Math.min(west, x);
		east = Math.max(east, x);
		south = Math.min(south, y);
		north = Math.max(north, y);
	}
	return { west: west * kx + dx, south: south * ky + dy, east: east * kx + dx, north: north * ky + dy };
}

const unite = (regions: readonly Region[]): Region => ({
	west: Math.min(...regions.map(({ west }) => west)),
	south: Math.min(...regions.map(({ south }) => south)),
	east: Math.max(...regions.map(({ east }) => east)),
	north: Math.max(...regions.map(({ north }) => north)),
});

const overlaps = (a: Region, b: Region) =>
	a.west < b.east && b.west < a.east && a.south < b.north && b.south < a.north;
