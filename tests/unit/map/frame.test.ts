import { expect, test } from 'vitest';
import { fitSheet, measureScale, outlineOn, project, regionOf } from '../../../src/map/frame.ts';

const rounded = (region: ReturnType<typeof regionOf>) =>
	Object.values(region).map((degrees) => Math.round(degrees * 100) / 100);

// prettier-ignore
test.each([
	// One place alone stands in the middle, shown no larger than largest.
	{ points: [[0, 0]], height: 220, at: [[180, 110]], scale: [50, 62.8], region: [-1.35, -0.85, 1.35, 0.85] },
	{ points: [[0, 0], [10, 0]], height: 220, at: [[46, 110], [314, 110]], scale: [200, 48.2], region: [-2.01, -4.4, 12.01, 4.4] },
	{ points: [[0, 0], [0, 4]], height: 400, at: [[180, 354], [180, 46]], scale: [100, 69.2], region: [-2.44, -0.7, 2.44, 4.7] },
	{ points: [[-1, 50], [1, 52]], height: 400, at: [[83.1, 354], [276.9, 46]], scale: [50, 69.2], region: [-1.94, 49.64, 1.94, 52.34] },
	{ points: [[0, 60], [40, 61]], height: 220, at: [[46, 116.8], [314, 103.2]], scale: [500, 61.2], region: [-8.06, 50.61, 48.06, 68.09] },
	{ points: [[-100, -50], [100, 60]], height: 271, at: [[46, 224.9], [314, 46.1]], scale: [5000, 61], region: [-140.3, -69.61, 140.3, 74.92] },
] satisfies { points: [number, number][]; [other: string]: unknown }[])('a sheet for the points $points', ({ points, height, at, scale, region }) => {
	const frame = fitSheet(points);
	const { kilometres, length } = measureScale(frame);

	expect([frame.width, frame.height]).toEqual([360, height]);
	expect(points.map((point) => project(point, frame.projection))).toEqual(at.map(([x, y]) => ({ x, y })));
	expect([kilometres, length]).toEqual(scale);
	expect(rounded(regionOf(frame))).toEqual(region);
});

test('a part is outlined where it lies on the whole', () => {
	const whole = fitSheet([
		[0, 0],
		[10, 0],
	]);
	const part = fitSheet([
		[4, 0],
		[6, 0],
	]);

	expect(outlineOn(whole, part)).toEqual({ x: 144, y: 88, width: 72, height: 44 });
});
