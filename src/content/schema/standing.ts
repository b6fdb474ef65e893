/** What a careful reader should know before trusting an article. */

import * as z from 'zod';
import { Basis, OutsideList, Paragraphs } from './citing.ts';
import { ActorId, BriefingId } from './ids.ts';
import { Text } from './prose.ts';
import { ArticleDate, ForeignUrl } from './schema.ts';

/** A caution; `basis: search` where it rests on something found outside the text. */
const Caution = z.strictObject({
	text: Text,
	paragraphs: Paragraphs,
	basis: z.literal('search').optional(),
	sources: OutsideList.optional(),
});

/** One statement of the article that was looked up elsewhere. */
const Check = z.strictObject({
	statement: Text.describe('What the article says, in our words.'),
	paragraphs: Paragraphs,
	outcome: z.enum(['agrees', 'differs', 'not-found', 'not-checked']),
	found: Text.describe('What was found, or what was looked for in vain.'),
	sources: OutsideList.optional(),
});

/** What a careful reader should know before trusting the article. */
export const Standing = z.strictObject({
	weight: Text.describe('One sentence that weighs the source as a whole.'),
	vantage: z
		.strictObject({ text: Text, paragraphs: Paragraphs, side: ActorId.optional() })
		.describe('From where and for whom it is written; `side`: the actor from whose side, where it has one.'),
	namedSources: z
		.array(z.strictObject({ name: Text, for: Text, paragraphs: Paragraphs }))
		.describe('Sources that the article itself names, and for what.'),
	care: z
		.array(Caution)
		.min(1)
		.max(2)
		.describe('The one or two cautions that change the reading, for the front of the page.'),
	cautions: z.array(Caution).min(1).describe('Undated claims, missing voices, tensions inside the text.'),
	checks: z.array(Check).describe('What was looked up elsewhere, and what came of it.'),
	unclear: z
		.array(
			z.strictObject({
				paragraph: z.int().min(1),
				problem: Text,
				readings: z.array(Text).min(2, 'give at least two readings'),
			}),
		)
		.describe('Sentences that can be read in more than one way: nothing is repaired silently.'),
	wordings: z
		.array(
			z.strictObject({
				title: Text.optional(),
				authors: z.array(Text),
				outlet: Text,
				published: ArticleDate.optional(),
				url: ForeignUrl.optional(),
				basis: Basis,
				likeness: z.enum(['same-text', 'shared-wording']),
				differences: Text,
			}),
		)
		.optional()
		.describe('The same text, or one that shares much of its wording, under other names elsewhere.'),
	sameTextAs: BriefingId.optional().describe(
		'The briefing of this dossier that digests another wording of the same text: the two count once.',
	),
});
