/** Anchors that pages once had for the claims of each source, when they held the claims themselves: what was cited still leads there. */

import type { Dossier } from '../../model/dossier.ts';
import type { Claim } from '../../model/items.ts';
import { lookUp } from '../../model/index-by.ts';

/** How many sources there were at most at that time. */
const most = 12;

/** Ids for the sources of some claims, those first that were added first. */
export function listFormerAnchors(
	claims: readonly Claim[],
	{ briefings }: Pick<Dossier, 'briefings'>,
): string[] {
	const briefing = lookUp(briefings);
	return [...new Set(claims.map((claim) => claim.briefing.id))]
		.map(briefing)
		.sort((a, b) => a.added.localeCompare(b.added))
		.slice(0, most)
		.map(({ id }) => `from-${id}`);
}
