/** A position rests on something that the briefing really says there. */

import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { broken } from './broken.ts';

export function checkSupport(content: Content): Problem[] {
	return content.questions.flatMap((entry) =>
		entry.data.positions.flatMap(({ briefing, paragraphs }, i) => {
			const data = content.findBriefing(briefing)?.data;
			if (!data) return [];
			const carrying = new Set(
				[...data.claims, ...data.figures, ...data.recommendations].flatMap((item) => item.paragraphs),
			);
			if (paragraphs.some((n) => carrying.has(n))) return [];
			const message = 'no claim, figure or recommendation stands on these paragraphs';
			return [
				broken(
					entry,
					['positions', i, 'paragraphs'],
					'UNSUPPORTED',
					message,
					'name the paragraph that holds the answer, or add the claim to the briefing',
				),
			];
		}),
	);
}
