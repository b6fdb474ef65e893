/** What an article asks for. */

import * as z from 'zod';
import { endsAbbreviated } from '../../text/sentences.ts';
import { Paragraphs } from './citing.ts';
import { OwnDay } from './dates.ts';
import { ActorId, InstrumentId, ThemeId, TopicId } from './ids.ts';
import { Text } from './prose.ts';

/** The parts of a statement that hold for different strengths; also what a recommendation is ordered by, strongest first. */
export const Modality = z.enum(['must', 'should', 'should-not', 'can']);

/** `inferred`: the source does not ask for it; its wording leads there. `reported-commitment`: it reports that it was agreed. */
export const Form = z.enum(['explicit', 'option', 'inferred', 'reported-commitment']);

/** In place of an actor where the source names nobody to act. */
export const nobodyNamed = 'nobody-named';

/** In place of an instrument where the source names no means. */
export const notStated = 'not-stated';

/** What an earlier version says of a strength or condition that it did not have. */
export const none = 'none';

/** The parts of a recommendation that may be our reading rather than stated. */
export const Ours = z.enum([
	'addressees',
	'about',
	'modality',
	'form',
	'instrument',
	'condition',
	'horizon',
	'text',
]);

/** What a recommendation means: whatever of it changes makes a new version. */
const meaning = {
	text: Text.regex(
		/[.\u06D4\u0964\u3002][”’"'»)]*$|[?!][”’"'»]+$/,
		'end the sentence with a full stop',
	).describe('Our words: imperative, complete when read alone.'),
	form: Form,
	modality: Modality.optional().describe(
		'Absent where the source reports what others agreed: then it asks for nothing itself.',
	),
	addressees: z.array(ActorId).min(1, `name whom it asks, or ${nobodyNamed}`),
	condition: Text.optional(),
	paragraphs: Paragraphs,
};

export const Recommendation = z.strictObject({
	id: z.int().min(1).describe('Unique in the briefing and never used again, even after withdrawal.'),
	added: OwnDay.optional().describe('The day it was first published, where that is later than the briefing.'),
	...meaning,
	short: Text.refine(
		(text) => !/[.!\u06D4]$/.test(text) || endsAbbreviated(text),
		'leave out the full stop',
	).describe('For lists: the same act, addressee and negation in at most twelve words, without a full stop.'),
	about: z.array(ActorId).describe('Actors it concerns besides those asked.'),
	concerns: z
		.array(TopicId)
		.optional()
		.describe('Topics that it concerns by our reading although it names none of what they gather.'),
	themes: z.array(ThemeId).min(1),
	instrument: InstrumentId.describe('One of the instruments in site.yaml, or not-stated.'),
	horizon: Text.optional().describe('By when.'),
	ours: z.array(Ours).optional(),
	version: z.int().min(1).describe('Counts versions, from 1.'),
	earlier: z
		.array(
			z.strictObject({
				version: z.int().min(1),
				was: z
					.strictObject({ ...meaning, modality: z.enum([...Modality.options, none]) })
					.partial()
					.refine((was) => Object.keys(was).length > 0, 'write what changed, as it was'),
				changed: OwnDay,
				reason: Text,
			}),
		)
		.optional()
		.describe(
			'Earlier versions, oldest first; one fewer than `version`. `was`: what the next version changed, as it stood until the day `changed`; `none` where a strength or condition was absent.',
		),
});

export const RecommendationKey = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*\/[1-9]\d*$/, 'write briefing/number, such as rye-2020/3');

export type Form = z.infer<typeof Form>;

export type Modality = z.infer<typeof Modality>;

export type Recommendation = z.infer<typeof Recommendation>;
