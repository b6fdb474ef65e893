/** What the original of each briefing has, as far as statements about it need to know. */

import type { Briefing } from './schema/briefing.ts';

/** The paragraphs of an original that the digest leaves out. */
export const findLeftOut = ({ original }: Briefing) =>
	new Set(original.leftOut.flatMap(({ paragraphs }) => paragraphs));

/** The paragraphs of an original that the digest covers, ascending. */
export function listBodyParagraphs(briefing: Briefing): number[] {
	const leftOut = findLeftOut(briefing);
	return Array.from({ length: briefing.original.paragraphs }, (_, i) => i + 1).filter((n) => !leftOut.has(n));
}
