/** How recommendations, and claims, stand to recommendations. */

import * as z from 'zod';
import { Text } from './prose.ts';
import { RecommendationKey } from './recommendation.ts';

export const Relation = z
	.strictObject({
		from: RecommendationKey,
		kind: z.enum([
			'supports',
			'specifies',
			'overlaps',
			'precondition',
			'tension',
			'conflicts',
			'different-party',
		]),
		to: RecommendationKey,
		reason: Text,
	})
	.or(
		z.strictObject({
			from: z
				.string()
				.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'write briefing/claim, such as rye-2020/rye-returns')
				.describe('A claim, `briefing/claim`, that speaks for or against a recommendation.'),
			kind: z.enum(['speaks-for', 'speaks-against']),
			to: RecommendationKey,
			reason: Text,
		}),
	);

/** Links between recommendations: our reading, with the reason. */
export const Relations = z.strictObject({ relations: z.array(Relation) });

export type Relation = z.infer<typeof Relation>;

export type Relations = z.infer<typeof Relations>;
