/** Some recommendations under whom they ask, those who are asked most first. */

import type { DotsGroup } from '../../components/asks/dots.ts';
import { nobodyNamed } from '../../content/schema/recommendation.ts';
import { indexBy } from '../../lists/index-by.ts';
import type { Recommendation } from '../../dossier/recommendation.ts';

export function groupByAddressee(recommendations: readonly Recommendation[]): DotsGroup[] {
	const names = new Map(
		recommendations.flatMap(({ addressees }) => addressees.map((ref) => [ref.id, ref] as const)),
	);
	const byAddressee = indexBy(recommendations, ({ addressees }) => addressees.map(({ id }) => id));
	return byAddressee.keys
		.map((id) => ({ id, name: names.get(id)?.short ?? id, recommendations: byAddressee.get(id) }))
		.sort(
			(a, b) =>
				Number(a.id === nobodyNamed) - Number(b.id === nobodyNamed) ||
				b.recommendations.length - a.recommendations.length,
		);
}
