/** Names, and where sources use them. */

import * as z from 'zod';
import { Paragraphs } from './citing.ts';
import { PartialDate } from './dates.ts';
import { ActorId, PlaceId } from './ids.ts';
import { Text, Title } from './prose.ts';
import { Language } from './web.ts';

const where = { spelling: Text, paragraphs: Paragraphs, reading: Text.optional() };

/** A name as the original spells it. `reading`: for whom or what a stand-in word stands, as we read it. */
export const Mention = z.union(
	[z.strictObject({ actor: ActorId, ...where }), z.strictObject({ place: PlaceId, ...where })],
	'write either actor: or place:, then spelling, paragraphs and perhaps reading',
);

export const Name = z.strictObject({
	name: Title,
	note: Text.optional().describe('Why it is listed, where it comes from, how it differs.'),
	from: PartialDate.optional().describe(
		'When the name stands for this actor, where it has stood for another.',
	),
	until: PartialDate.optional(),
	language: Language.optional().describe(
		"When not that of the site; the script's direction follows from it.",
	),
});

export type Mention = z.infer<typeof Mention>;
