/** A question that sources answer differently. */

import * as z from 'zod';
import { Reference } from './citing.ts';
import { draft, revised } from './dates.ts';
import { ActorId, BriefingId, PlaceId, ThemeId } from './ids.ts';
import { Text, Title } from './prose.ts';
import { RecommendationKey } from './recommendation.ts';

/** A question that sources answer differently. */
export const Question = z.strictObject({
	question: Title,
	short: Text.describe('The question in a few words, for lists and matrices.'),
	kind: z.enum(['value', 'fact', 'cause', 'characterisation', 'prescription']),
	time: z.enum(['same-time', 'over-time', 'unknown']).describe('Whether the answers speak of the same time.'),
	summary: Text.describe('The answer: how the sources differ, in at most forty words.'),
	about: z.strictObject({ actors: z.array(ActorId), themes: z.array(ThemeId), places: z.array(PlaceId) }),
	positions: z
		.array(
			z.strictObject({
				...Reference.shape,
				verdict: Text.describe('One to four words.'),
				answer: Text,
			}),
		)
		.min(2, 'give at least two positions'),
	silent: z
		.array(BriefingId)
		.describe(
			'The briefings that an editor has found to say nothing on it; any other without a position is not compared yet.',
		),
	settle: Text.describe('What evidence would settle it.'),
	recommendations: z.array(RecommendationKey).describe('Recommendations that hang on the answer.'),
	revised,
	draft,
});

export type Question = z.infer<typeof Question>;
