/** Sets names beside points on a map so that none covers another, a point or the edge. */

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface At {
	readonly x: number;
	readonly y: number;
}

export interface Label {
	readonly text: string;
	/** Where the text starts, or ends when `anchor` says so, on its base line. */
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	/** A line from the point to a label that found no place beside it. */
	readonly leader: { readonly from: At; readonly to: At } | undefined;
	readonly box: Box;
}

export interface Point extends At {
	readonly name: string;
}

/** Height of a line, and how wide a letter may be, in parts of the size of the type. Wide on purpose: readers have different faces. */
const lineHeight = 1.15;
const letterWidth = 0.6;

/** Half of the space that a point takes up. */
const reach = 5;

const directions = [
	{ dx: 1, dy: 0, anchor: 'start' },
	{ dx: -1, dy: 0, anchor: 'end' },
	{ dx: 0.7, dy: -0.8, anchor: 'start' },
	{ dx: 0.7, dy: 0.8, anchor: 'start' },
	{ dx: -0.7, dy: -0.8, anchor: 'end' },
	{ dx: -0.7, dy: 0.8, anchor: 'end' },
	{ dx: 0, dy: -1, anchor: 'middle' },
	{ dx: 0, dy: 1, anchor: 'middle' },
] as const;

/** Beside the point. */
export const near: readonly number[] = [7];
/** And farther off, with a line. */
export const far: readonly number[] = [7, 16, 26, 38, 52, 68, 86];

interface Sheet {
	readonly width: number;
	readonly height: number;
	/** Of the type. */
	readonly size: number;
	/** What no name may cover, the points apart. */
	readonly taken: readonly Box[];
	readonly distances: readonly number[];
}

/**
 * One label for each point that finds a place, `undefined` for each that does not, in the order of the points.
 *
 * Points in a crowd choose first, as they have the fewest places to choose from.
 */
export function placeLabels(points: readonly Point[], sheet: Sheet): (Label | undefined)[] {
	const dots = points.map(({ x, y }) => ({
		x: x - reach,
		y: y - reach,
		width: 2 * reach,
		height: 2 * reach,
	}));
	const taken = [...sheet.taken];
	const labels = new Map<Point, Label>();
	for (const point of [...points].sort((a, b) => crowding(b, points) - crowding(a, points))) {
		const label = candidates(point, sheet).find(
			({ box, leader }) =>
				isInside(box, sheet) &&
				!taken.some((other) => overlap(box, other)) &&
				!dots.some((dot) => overlap(box, dot)) &&
				(leader === undefined ||
					![...taken, ...dots.filter((dot) => !holds(dot, point))].some((other) => crosses(leader, other))),
		);
		if (!label) continue;
		labels.set(point, label);
		taken.push(label.box);
		if (label.leader) taken.push(...alongLine(label.leader));
	}
	return points.map((point) => labels.get(point));
}

/** The space a text takes up when it is set at a place. */
export function boxOf(text: string, x: number, y: number, anchor: Label['anchor'], size: number): Box {
	const width = text.length * size * letterWidth;
	const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
	return { x: left, y: y - size * 0.85, width, height: size * lineHeight };
}

function* candidates({ name, x, y }: Point, { size, distances }: Sheet): Generator<Label> {
	const from = { x, y };
	for (const distance of distances) {
		for (const { dx, dy, anchor } of directions) {
			const at = { x: round(x + dx * distance), y: round(y + dy * distance + baseline(dy) * size) };
			const to = { x: round(x + dx * (distance - 2)), y: round(y + dy * (distance - 2)) };
			const leader = distance > reach * 2 ? { from, to } : undefined;
			yield { text: name, ...at, anchor, leader, box: boxOf(name, at.x, at.y, anchor, size) };
		}
	}
}

/** How far below its point a label's base line lies: it hangs from the point, stands on it, or is level with it. */
const baseline = (dy: number) => (dy > 0.9 ? 0.75 : dy > 0 ? 0.6 : dy < -0.9 ? 0 : dy < 0 ? 0.1 : 0.33);

/** How many others are near. */
const crowding = (point: Point, points: readonly Point[]) =>
	points.filter((other) => Math.hypot(other.x - point.x, other.y - point.y) < 40).length;

export const overlap = (a: Box, b: Box) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const holds = (box: Box, { x, y }: At) =>
	x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

const isInside = (box: Box, { width, height }: { width: number; height: number }) =>
	box.x >= 2 && box.y >= 2 && box.x + box.width <= width - 2 && box.y + box.height <= height - 2;

/** Small squares along a line, close enough that no label slips between them. */
function alongLine({ from, to }: { from: At; to: At }): Box[] {
	const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4));
	return Array.from({ length: steps + 1 }, (_, i) => ({
		x: from.x + ((to.x - from.x) * i) / steps - 1,
		y: from.y + ((to.y - from.y) * i) / steps - 1,
		width: 2,
		height: 2,
	}));
}

const crosses = (line: { from: At; to: At }, box: Box) => alongLine(line).some((step) => overlap(step, box));

const round = (x: number) => Math.round(x * 10) / 10;
