/** Who is asked for most, in a sentence, and whether one source stands behind it. */

import type { RecommendationList } from '../../dossier/recommendation-lists.ts';
import { indexBy } from '../../lists/index-by.ts';

/** "Bakers: 13 of its 24 asks stand in “Rye returns” (baker)."; undefined where nobody is asked. */
export function describeMostAsked(groups: readonly RecommendationList[]): string | undefined {
	const [first] = groups;
	if (!first) return undefined;
	const asks = first.recommendations.filter(({ modality }) => modality !== undefined);
	const bySource = indexBy(asks, ({ briefing }) => [briefing.id]);
	const largest = bySource.keys.map(bySource.get).sort((a, b) => b.length - a.length)[0];
	const source = largest?.[0]?.briefing;
	const outweighs = largest && source && bySource.keys.length > 1 && largest.length * 2 > asks.length;
	return outweighs
		? `${first.name}: ${largest.length} of its ${asks.length} asks stand in “${source.name}” (${source.who}).`
		: `${first.name}, with ${asks.length} asks.`;
}
