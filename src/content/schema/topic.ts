/** The front matter of a topic. */

import * as z from 'zod';
import { OutsideList, Paragraphs, References } from './citing.ts';
import { draft, revised } from './dates.ts';
import { ActorId, BriefingId, Id, PlaceId, QuestionId, ThemeId } from './ids.ts';
import { Text, Title } from './prose.ts';

export const Topic = z.strictObject({
	title: Title,
	short: Title.describe('In the navigation.'),
	gloss: Text.describe('Under the title: other names, and what it is not.'),
	lead: Text.describe('For search engines and feeds.'),
	card: Text.describe('On the home page, at most twenty words: what the sources make of it.'),
	inShort: z
		.array(z.strictObject({ label: Text, text: Text, references: References.optional() }))
		.min(1)
		.describe('The box on the first screen: what is asked, who asks, where they split, what is missing.'),
	sources: z
		.array(z.strictObject({ briefing: BriefingId, text: Text, paragraphs: Paragraphs.optional() }))
		.min(1)
		.describe('What each source says on it.'),
	questions: z
		.array(z.strictObject({ heading: Text, questions: z.array(QuestionId).min(1) }))
		.describe('Its matrix: questions, under headings.'),
	background: z
		.array(z.strictObject({ text: Text, sources: OutsideList }))
		.describe(
			'What a newcomer must know and no source of the dossier says, each sentence with where it was found.',
		),
	order: z.int().min(1).describe('Position in the navigation, from 1.'),
	about: z
		.strictObject({ actors: z.array(ActorId), themes: z.array(ThemeId), places: z.array(PlaceId) })
		.refine(
			({ actors, themes, places }) => actors.length + themes.length + places.length > 0,
			'name at least one actor, theme or place',
		)
		.describe('What the topic gathers: whatever is about one of these.'),
	silences: z
		.array(z.strictObject({ id: Id, text: Text, expected: Text }))
		.describe('What a reader would expect and no source mentions; each with our reason for expecting it.'),
	compared: z
		.array(BriefingId)
		.optional()
		.describe(
			'The briefings that an editor has held against its silences; any other is named beside them as not compared yet.',
		),
	revised,
	draft,
});

export type Topic = z.infer<typeof Topic>;
