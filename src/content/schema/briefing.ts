/** The front matter of a briefing. */

import * as z from 'zod';
import { Bibliography } from './bibliography.ts';
import { Note } from './citing.ts';
import { Claim } from './claim.ts';
import { draft, OwnDay } from './dates.ts';
import { Figure } from './figure.ts';
import { Id } from './ids.ts';
import { Mention } from './naming.ts';
import { Original } from './original.ts';
import { Text, Title } from './prose.ts';
import { Recommendation } from './recommendation.ts';
import { Standing } from './standing.ts';

export const Briefing = z.strictObject({
	name: Title.describe('Short name, used wherever the briefing is cited.'),
	lead: Text.describe('One or two attributed sentences under the title.'),
	added: OwnDay.describe('The day this digest was first published here, and the day its text last changed.'),
	revised: OwnDay.optional(),
	bibliography: Bibliography,
	original: Original,
	standing: Standing,
	keyPoints: z.array(Note).min(3).max(5),
	mentions: z.array(Mention).min(1),
	claims: z.array(Claim).min(1),
	withdrawnClaims: z
		.array(z.strictObject({ id: Id, text: Text, date: OwnDay, reason: Text }))
		.optional()
		.describe('Claims once published and taken out again: their addresses still lead to the reason.'),
	figures: z.array(Figure),
	recommendations: z.array(Recommendation),
	draft,
});

export type Briefing = z.infer<typeof Briefing>;
