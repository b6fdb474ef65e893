/** Briefings of one text point at one of them, so that they count once. */

import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import { broken } from './broken.ts';

export function checkWordings(content: Content): Problem[] {
	return content.briefings.flatMap((entry) => {
		const { sameTextAs } = entry.data.standing;
		const path = ['standing', 'sameTextAs'];
		if (sameTextAs === undefined) return [];
		if (sameTextAs === entry.id)
			return [
				broken(
					entry,
					path,
					'SELF',
					'the briefing names itself',
					'name the other briefing, or take this away',
				),
			];
		const next = content.findBriefing(sameTextAs)?.data.standing.sameTextAs;
		if (next === undefined) return [];
		const message = `${sameTextAs} points on to ${next}`;
		return [
			broken(
				entry,
				path,
				'LOOP',
				message,
				'let all briefings of one text point at the same one, which points at none',
			),
		];
	});
}
