/** The map: the places that sources name, on a sheet for all and one for each crowd of them. */

import { cropAtlas, type Atlas } from './atlas.ts';
import type { Place } from './entities.ts';
import { far, near, overlap, placeLabels, type Box, type Label } from './labels.ts';
import { drawOutlines, placeStates, weigh, type Simplifiable, type StateName } from './outlines.ts';
import {
	fitSheet,
	measureScale,
	outlineOn,
	project,
	regionOf,
	type Coordinates,
	type Frame,
	type ScaleBar,
} from './sheet.ts';

/** A spot, an area that the spot stands for, or a line. */
export type Shape = 'spot' | 'area' | 'line';

export interface Mark {
	readonly place: Place;
	readonly shape: Shape;
	readonly x: number;
	readonly y: number;
}

export interface Sheet {
	readonly width: number;
	readonly height: number;
	readonly land: string;
	readonly borders: string;
	readonly marks: readonly Mark[];
	readonly labels: readonly Label[];
	readonly states: readonly StateName[];
	readonly scale: ScaleBar;
	/** What the sheets after this one show larger. */
	readonly frames: readonly Box[];
	/** Names of the places it labels. */
	readonly named: readonly string[];
}

/** Size of names and of the names of states, in units of a sheet. */
export const textSize = 13;
export const stateSize = 10;

/** Points nearer to one another than this many units are one crowd. */
const crowd = 36;

interface Located {
	readonly place: Place;
	readonly at: Coordinates;
}

/** The places that have coordinates. */
export const locate = (places: readonly Place[]): Located[] =>
	places.flatMap((place) =>
		place.latitude === undefined || place.longitude === undefined
			? []
			: [{ place, at: [place.longitude, place.latitude] }],
	);

/** The sheets of the map; none where no place has coordinates. */
export function buildMap(places: readonly Place[], atlas: Atlas): Sheet[] {
	const located = locate(places);
	if (located.length === 0) return [];
	const whole = fitSheet(located.map(({ at }) => at));
	const weighed = weigh(cropAtlas(atlas, regionOf(whole)));
	const details = findCrowds(located, whole).map((members) => fitSheet(members.map(({ at }) => at)));
	return [
		buildSheet(
			located,
			whole,
			weighed,
			details.map((detail) => outlineOn(whole, detail)),
		),
		...details.map((detail) => buildSheet(located, detail, weighed, [])),
	];
}

/** Groups of neighbours of which at least one finds no room for its name; not the whole, which is no crowd but the map. */
function findCrowds(located: readonly Located[], { projection, width, height }: Frame): Located[][] {
	const points = located.map(({ place, at }) => ({ name: place.name, ...project(at, projection) }));
	const labels = placeLabels(points, { width, height, size: textSize, taken: [], distances: near });
	const groups = points.map((_, i) => i);
	for (const [i, a] of points.entries()) {
		for (const [j, b] of points.entries()) {
			const [from, to] = [groups[j], groups[i]];
			if (from === undefined || to === undefined || Math.hypot(a.x - b.x, a.y - b.y) > crowd) continue;
			for (const [k, group] of groups.entries()) if (group === from) groups[k] = to;
		}
	}
	return [...new Set(groups)]
		.map((group) => located.filter((_, i) => groups[i] === group))
		.filter((members) => members.length < located.length)
		.filter((members) => members.some((member) => labels[located.indexOf(member)] === undefined));
}

function buildSheet(
	located: readonly Located[],
	frame: Frame,
	atlas: Simplifiable,
	frames: readonly Box[],
): Sheet {
	const { width, height, projection } = frame;
	const scale = measureScale(frame);
	const marks = located
		.map(({ place, at }) => ({ place, shape: shapeOf(place), ...project(at, projection) }))
		.filter(({ x, y }) => x > 0 && x < width && y > 0 && y < height);
	const within = (mark: Mark) =>
		frames.some((box) => overlap(box, { x: mark.x, y: mark.y, width: 0, height: 0 }));
	const scaleBox = { x: 0, y: height - 26, width: scale.length + 16, height: 26 };
	const points = marks.filter((mark) => !within(mark)).map(({ place, x, y }) => ({ name: place.name, x, y }));
	const labels = placeLabels(points, {
		width,
		height,
		size: textSize,
		taken: [...frames, scaleBox],
		distances: far,
	});
	const set = labels.filter((label): label is Label => label !== undefined);
	const { land, borders, states } = drawOutlines(atlas, frame);
	const dots = marks.map(({ x, y }) => ({ x: x - 6, y: y - 6, width: 12, height: 12 }));
	return {
		width,
		height,
		land,
		borders,
		marks,
		labels: set,
		states: placeStates(states, frame, stateSize, [
			...frames,
			scaleBox,
			...dots,
			...set.map(({ box }) => box),
		]),
		scale,
		frames,
		named: set.map(({ text }) => text),
	};
}

function shapeOf({ kind }: Pick<Place, 'kind'>): Shape {
	if (kind === 'border') return 'line';
	return kind === 'town' || kind === 'crossing' || kind === 'port' ? 'spot' : 'area';
}
