/** Guesses what a writer meant. */

import { countEdits } from '../text/edit-distance.ts';

/** Of the known words the one nearest to what was written; undefined when none is near. */
export function findNearest(written: string, known: Iterable<string>): string | undefined {
	let nearest: string | undefined;
	let least = Math.min(3, Math.ceil(written.length / 2));
	for (const word of known) {
		const distance = countEdits(written.toLowerCase(), word.toLowerCase(), least - 1);
		if (distance >= least) continue;
		nearest = word;
		least = distance;
	}
	return nearest;
}

/** ` (did you mean "x"?)`, or nothing. */
export function didYouMean(written: string, known: Iterable<string>): string {
	const nearest = findNearest(written, known);
	return nearest === undefined ? '' : `; did you mean "${nearest}"?`;
}
