/** Anchors that pages once had for the claims of each source, when they held the claims themselves: what was cited still leads there. */

import type { Dossier } from '../dossier/dossier.ts';

/** How many sources there were at most at that time. */
const most = 12;

/** Ids for the sources that were added first. */
export const listFormerAnchors = ({ briefings }: Pick<Dossier, 'briefings'>): string[] =>
	briefings
		.toSorted((a, b) => a.added.localeCompare(b.added))
		.slice(0, most)
		.map(({ id }) => `from-${id}`);
