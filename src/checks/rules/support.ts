/** A position rests on something that the briefing really says there. */

import type { Content } from '../../content/content.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { broken } from './broken.ts';

export function checkSupport(content: Content): Diagnostic[] {
	return content.questions.flatMap((entry) =>
		entry.data.positions.flatMap(({ briefing, paragraphs }, i) => {
			const data = content.findBriefing(briefing)?.data;
			if (!data) return [];
			const carries = (item: { readonly paragraphs: readonly number[] }) =>
				item.paragraphs.some((n) => paragraphs.includes(n));
			if (data.claims.some(carries) || data.figures.some(carries) || data.recommendations.some(carries))
				return [];
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
