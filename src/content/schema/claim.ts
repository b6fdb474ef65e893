/** A claim of an article. */

import * as z from 'zod';
import { endsAbbreviated } from '../../text/sentences.ts';
import { Paragraphs } from './citing.ts';
import { ActorId, Id, PlaceId, ThemeId } from './ids.ts';
import { Text } from './prose.ts';

export const Claim = z.strictObject({
	id: Id,
	text: Text.refine(
		(text) => !/[.!?]$/.test(text) || endsAbbreviated(text),
		'write a clause that follows "says that", without a full stop',
	).describe('Our words: a clause that completes "The author says that …", without a full stop.'),
	kind: z
		.enum(['checkable', 'cause', 'assessment', 'allegation', 'forecast'])
		.describe('`checkable`: it could be checked; that does not make it true.'),
	voice: Text.describe('"author", or whom the author says it after, such as "reports of an agency".'),
	ours: z
		.array(z.enum(['kind', 'voice', 'actors', 'places']))
		.optional()
		.describe('The parts that are our reading; `actors` where one of them is not named in the paragraphs.'),
	about: z.strictObject({
		actors: z.array(ActorId),
		themes: z.array(ThemeId).min(1),
		places: z.array(PlaceId),
	}),
	paragraphs: Paragraphs,
	unclear: z.array(Text).min(2).optional().describe('Possible readings of an unclear sentence.'),
});

export type Claim = z.infer<typeof Claim>;
