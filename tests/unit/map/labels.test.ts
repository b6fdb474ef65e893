import { describe, expect, test } from 'vitest';
import { boxOf, far, near, overlap, placeLabels, type Box } from '../../../src/map/label-placement.ts';

const sheet = { width: 400, height: 300, size: 10, taken: [], distances: far };
const middle = { name: 'Bath', x: 200, y: 150 };

/** The places that a name is given one after another when all before are taken. */
function listChoices(distances: readonly number[]) {
	const taken: Box[] = [];
	for (;;) {
		const [label] = placeLabels([middle], { ...sheet, distances, taken });
		if (!label) return taken;
		taken.push(label.box);
	}
}

test('a name has the space of its letters around its base line', () => {
	expect(boxOf('Bath', 10, 20, 'start', 10)).toEqual({ x: 10, y: 11.5, width: 24, height: 11.5 });
	expect(boxOf('Bath', 10, 20, 'middle', 10)).toEqual({ x: -2, y: 11.5, width: 24, height: 11.5 });
	expect(boxOf('Bath', 10, 20, 'end', 10)).toEqual({ x: -14, y: 11.5, width: 24, height: 11.5 });
});

describe('a name', () => {
	test('stands to the right of its point, else to the left, beside which nothing else has room', () => {
		expect(listChoices(near).map(({ x, y }) => [x, y])).toEqual([
			[207, 144.8],
			[169, 144.8],
		]);
	});

	test('goes farther off, aslant, above or below, with a line from its point that ends before it', () => {
		const choices: unknown[] = [];
		const taken: Box[] = listChoices(near);
		for (let i = 0; i < 6; i++) {
			const [label] = placeLabels([middle], { ...sheet, taken });
			if (!label) throw new Error('No room is left');
			choices.push([label.anchor, label.x, label.y, label.leader?.from, label.leader?.to]);
			taken.push(label.box);
		}
		const from = { x: 200, y: 150 };

		expect(choices).toEqual([
			['start', 211.2, 138.2, from, { x: 209.8, y: 138.8 }],
			['start', 211.2, 168.8, from, { x: 209.8, y: 161.2 }],
			['end', 188.8, 138.2, from, { x: 190.2, y: 138.8 }],
			['end', 188.8, 168.8, from, { x: 190.2, y: 161.2 }],
			['middle', 200, 124, from, { x: 200, y: 126 }],
			['middle', 200, 183.5, from, { x: 200, y: 174 }],
		]);
	});

	test.each([
		['the left', { x: 2, y: 50 }, { anchor: 'start', x: 9, y: 53.3, leader: undefined }],
		['the right', { x: 396, y: 50 }, { anchor: 'end', x: 389, y: 53.3, leader: undefined }],
		['the head', { x: 200, y: 4 }, { anchor: 'middle', x: 200, y: 18.5, leader: undefined }],
		['the foot', { x: 200, y: 297 }, { anchor: 'start', x: 211.2, y: 285.2 }],
	])('keeps inside at %s', (_, at, label) => {
		expect(placeLabels([{ name: 'Bath', ...at }], sheet)).toMatchObject([label]);
	});

	test('fits where exactly its width is left, and no longer where less is', () => {
		const besideWall = (x: number) =>
			placeLabels([middle], {
				...sheet,
				taken: [{ x, y: 0, width: 10, height: 300 }],
				distances: near,
			})[0]?.anchor;

		expect([besideWall(231), besideWall(230.9)]).toEqual(['start', 'end']);
	});

	test('leaves two units to each edge', () => {
		const [fits, doesNot] = [367, 367.2].map(
			(x) => placeLabels([{ name: 'Bath', x, y: 150 }], { ...sheet, distances: near })[0]?.anchor,
		);

		expect([fits, doesNot]).toEqual(['start', 'end']);
	});
});

test('points in a crowd choose first; what they leave is for the others', () => {
	const row = [
		{ name: 'Alone', x: 60, y: 60 },
		{ name: 'One', x: 200, y: 150 },
		{ name: 'Two', x: 225, y: 150 },
		{ name: 'Three', x: 250, y: 150 },
	];

	expect(
		placeLabels(row, { ...sheet, distances: near }).map((label) => [
			label?.text,
			label?.anchor,
			label?.x,
			label?.y,
		]),
	).toEqual([
		['Alone', 'start', 67, 63.3],
		['One', 'end', 193, 153.3],
		['Two', 'middle', 225, 164.5],
		['Three', 'start', 257, 153.3],
	]);
});

test('a line from a point to its name crosses no name, no other point and nothing that is taken', () => {
	const walls = [
		{ x: 205, y: 120, width: 4, height: 60 },
		{ x: 191, y: 120, width: 4, height: 60 },
	];
	const [label] = placeLabels([middle], { ...sheet, taken: walls });

	expect(label).toMatchObject({ anchor: 'middle', y: 112, leader: { to: { x: 200, y: 114 } } });
});

test.each([
	[true, { x: 9, y: 0, width: 10, height: 10 }],
	[true, { x: -9, y: -9, width: 10, height: 10 }],
	[true, { x: 2, y: 2, width: 1, height: 1 }],
	[false, { x: 10, y: 0, width: 10, height: 10 }],
	[false, { x: -10, y: 0, width: 10, height: 10 }],
	[false, { x: 0, y: 10, width: 10, height: 10 }],
	[false, { x: 0, y: -10, width: 10, height: 10 }],
])('boxes that only touch do not overlap: %s', (overlaps, other) => {
	expect(overlap({ x: 0, y: 0, width: 10, height: 10 }, other)).toBe(overlaps);
});
