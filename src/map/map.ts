/** The map: the places that sources name, on a sheet for all and one for each crowd of them. */

import { geoDistance } from 'd3-geo';
import { cropAtlas, type Atlas } from './atlas.ts';
import type { Place } from '../dossier/place.ts';
import { far, near, overlap, placeLabels, type Box, type Label } from './label-placement.ts';
import {
	drawOutlines,
	placeStates,
	traceBorder,
	weigh,
	type StatePair,
	type Simplifiable,
	type StateName,
} from './outlines.ts';
import {
	earthRadius,
	fitSheet,
	measureScale,
	outlineOn,
	project,
	regionOf,
	type Coordinates,
	type Frame,
	type ScaleBar,
} from './frame.ts';

/** A spot, a capital, or an area that the spot stands for. */
export type Shape = 'spot' | 'capital' | 'area';

export interface PlaceMark {
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
	/** The borders that the dossier is about, each with its name and where that stands. */
	readonly lines: readonly string[];
	readonly marks: readonly PlaceMark[];
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

/** The borders that places of the dossier are, and those that are not drawn. */
interface Borders {
	readonly own: readonly { readonly place: Place; readonly pair: StatePair }[];
	readonly leaveOut: readonly StatePair[];
}

const listBorders = (places: readonly Place[], leaveOut: readonly StatePair[]): Borders => ({
	own: places.flatMap((place) => (place.between ? [{ place, pair: place.between }] : [])),
	leaveOut,
});

/** The sheets of the map; none where no place has coordinates. */
export function buildMap(
	places: readonly Place[],
	atlas: Atlas,
	leaveOut: readonly StatePair[] = [],
): Sheet[] {
	const located = locate(places);
	if (located.length === 0) return [];
	const borders = listBorders(places, leaveOut);
	const whole = fitSheet(located.map(({ at }) => at));
	const weighed = weigh(cropAtlas(atlas, regionOf(whole)));
	const details = findCrowds(located, whole).map((members) => fitSheet(members.map(({ at }) => at)));
	return [
		buildSheet(
			located,
			borders,
			whole,
			weighed,
			details.map((detail) => outlineOn(whole, detail)),
		),
		...details.map((detail) => buildSheet(located, borders, detail, weighed, [])),
	];
}

/** The overview has more room than a sheet that must fit a phone at full size. */
const overview = { width: 460, lowest: 300 };

/** Places farther from a border than this many kilometres are left out of the overview. */
const reach = 260;

/** One sheet with the border itself and what lies near it; undefined where the dossier has no border or nothing near one. */
export function buildOverview(
	places: readonly Place[],
	atlas: Atlas,
	leaveOut: readonly StatePair[] = [],
): Sheet | undefined {
	const borders = listBorders(places, leaveOut);
	const [first] = borders.own;
	if (!first) return undefined;
	const along = traceBorder(atlas, first.pair);
	const located = locate(places).filter(
		({ place, at }) =>
			shapeOf(place) !== 'area' &&
			along.some((point) => geoDistance([...at], [...point]) * earthRadius < reach),
	);
	if (located.length === 0) return undefined;
	const east = Math.max(...located.map(({ at: [longitude] }) => longitude));
	const north = Math.max(...located.map(({ at: [, latitude] }) => latitude));
	const line = along.filter(([longitude, latitude]) => longitude <= east && latitude <= north);
	const frame = fitSheet([...located.map(({ at }) => at), ...line], overview);
	return buildSheet(located, borders, frame, weigh(cropAtlas(atlas, regionOf(frame))), []);
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
	borders: Borders,
	frame: Frame,
	atlas: Simplifiable,
	frames: readonly Box[],
): Sheet {
	const { width, height, projection } = frame;
	const scale = measureScale(frame);
	const marks = located
		.map(({ place, at }) => ({ place, shape: shapeOf(place), ...project(at, projection) }))
		.filter(({ x, y }) => x > 0 && x < width && y > 0 && y < height);
	const within = (mark: PlaceMark) =>
		frames.some((box) => overlap(box, { x: mark.x, y: mark.y, width: 0, height: 0 }));
	const scaleBox = { x: 0, y: height - 26, width: scale.length + 16, height: 26 };
	const outlines = drawOutlines(
		atlas,
		frame,
		borders.own.map(({ pair }) => pair),
		borders.leaveOut,
	);
	const points = [
		...marks.filter((mark) => !within(mark)).map(({ place, x, y }) => ({ name: place.short, x, y })),
		...borders.own.flatMap(({ place }, i) => {
			const middle = middleOf(outlines.lines[i] ?? '', frame);
			return middle ? [{ name: place.short, ...middle }] : [];
		}),
	];
	const labels = placeLabels(points, {
		width,
		height,
		size: textSize,
		taken: [...frames, scaleBox],
		distances: far,
	});
	const set = labels.filter((label): label is Label => label !== undefined);
	const { states } = outlines;
	const dots = marks.map(({ x, y }) => ({ x: x - 6, y: y - 6, width: 12, height: 12 }));
	return {
		width,
		height,
		land: outlines.land,
		borders: outlines.borders,
		lines: outlines.lines,
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

function shapeOf({ kind, isCapital }: Pick<Place, 'kind' | 'isCapital'>): Shape {
	if (isCapital) return 'capital';
	return kind === 'town' || kind === 'crossing' || kind === 'port' ? 'spot' : 'area';
}

/** The point of a drawn line that is nearest to the middle of the sheet. */
function middleOf(line: string, { width, height }: Frame): { x: number; y: number } | undefined {
	const numbers = [...line.matchAll(/([ML])(-?[\d.]+),(-?[\d.]+)/g)].map(([, , x, y]) => ({
		x: Number(x),
		y: Number(y),
	}));
	const distance = ({ x, y }: { x: number; y: number }) => Math.hypot(x - width / 2, y - height / 2);
	return numbers.sort((a, b) => distance(a) - distance(b))[0];
}
