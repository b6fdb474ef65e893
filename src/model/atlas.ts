/** The outlines of states that maps are drawn from: Natural Earth, in the public domain. */

import { readFileSync } from 'node:fs';
import type { GeometryCollection, Topology } from 'topojson-specification';

export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** At a scale of 1 to 10 million. */
export function readAtlas(): Atlas {
	const atlas: Atlas = JSON.parse(readFileSync('node_modules/world-atlas/countries-10m.json', 'utf8'));
	return atlas;
}
