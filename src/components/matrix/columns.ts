/** The columns of a table with one for each source: few enough to be read side by side. */

import type { Question } from '../../dossier/question.ts';
import type { BriefingRef } from '../../dossier/link.ts';

/** More than these would be too narrow. */
const widest = 6;

/** Of more, those that stand beside a column that counts the others. */
const shown = 3;

/**
 * All sources where they fit; otherwise those that answer most of the questions, and among equals the newest.
 *
 * @param briefings in order of time, which the columns keep
 * @returns `isCut`: whether others answer too, so that the table needs a column that counts them
 */
export function chooseColumns(
	questions: readonly Pick<Question, 'answering'>[],
	briefings: readonly BriefingRef[],
): { readonly briefings: readonly BriefingRef[]; readonly isCut: boolean } {
	if (briefings.length <= widest) return { briefings, isCut: false };
	const counts = new Map<string, number>();
	for (const { briefing } of questions.flatMap(({ answering }) => answering))
		counts.set(briefing.id, (counts.get(briefing.id) ?? 0) + 1);
	const answering = briefings.filter(({ id }) => counts.has(id));
	if (answering.length <= widest) return { briefings: answering, isCut: false };
	const chosen = new Set(
		answering
			.toReversed()
			.sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
			.slice(0, shown),
	);
	return { briefings: answering.filter((briefing) => chosen.has(briefing)), isCut: true };
}
