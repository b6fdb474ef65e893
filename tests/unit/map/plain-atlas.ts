/** A small world of three states with straight sides, so that what is drawn of it can be told line by line. */

import type { Atlas } from '../../../src/map/atlas.ts';

/** In tenths of a degree, each point from the one before. The first line is the border that two states share; it has one bend. */
export const plainAtlas: Atlas = {
	type: 'Topology',
	transform: { scale: [0.1, 0.1], translate: [0, 0] },
	// prettier-ignore
	arcs: [
		[[40, 480], [4, 20], [-4, 20]],
		[[40, 480], [-40, 0], [0, 40], [40, 0]],
		[[40, 520], [40, 0], [0, -40], [-40, 0]],
		[[600, 100], [0, 40], [40, 0], [0, -40], [-40, 0]],
	],
	objects: {
		countries: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'Polygon', arcs: [[~0, 1]], properties: { name: 'Westland' } },
				{ type: 'MultiPolygon', arcs: [[[0, 2]]], properties: { name: 'Eastland' } },
				{ type: 'Polygon', arcs: [[3]], properties: { name: 'Farland' } },
			],
		},
	},
};
