/** An event. */

import * as z from 'zod';
import { OutsideList, References } from './citing.ts';
import { isInOrder, PartialDate } from './dates.ts';
import { ActorId, PlaceId, ThemeId } from './ids.ts';
import { Text, Title } from './prose.ts';

const found = { basis: z.literal('search').optional(), sources: OutsideList.optional() };

export const Event = z.strictObject({
	title: Title,
	when: z
		.union(
			[
				z.strictObject({ date: PartialDate, ...found }),
				z
					.strictObject({ from: PartialDate, to: PartialDate, ...found })
					.refine(({ from, to }) => isInOrder(from, to), 'from must not be after to'),
				z.strictObject({ undated: Text }),
			],
			'write date:, or from: and to:, or undated: with the words of the sources',
		)
		.describe(
			'In any exactness; `undated` says in which words the sources place it. `basis: search` where no source gives the date and it was found elsewhere.',
		),
	text: Text.describe('Attributed: who says so stands in the sentence.'),
	places: z.array(PlaceId),
	actors: z.array(ActorId),
	themes: z.array(ThemeId),
	reportedBy: References,
});

export type Event = z.infer<typeof Event>;
