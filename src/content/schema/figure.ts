/** A number that an article gives. */

import * as z from 'zod';
import { countWords } from '../../text/words.ts';
import { Paragraphs } from './citing.ts';
import { Id } from './ids.ts';
import { Text } from './prose.ts';

export const Figure = z.strictObject({
	id: Id,
	quantity: Id.describe('What is measured; figures with the same word stand side by side.'),
	value: z
		.number()
		.optional()
		.describe('Absent, with the comparator, where the source gives a quantity in words only.'),
	comparator: z.enum(['exact', 'over', 'about', 'under']).optional(),
	printed: Text.refine((text) => countWords(text) <= 7, 'use at most seven words').describe(
		'As printed. Short, as the licence of the source seldom allows more.',
	),
	unit: Text,
	population: Text,
	period: Text,
	namedSource: Text.describe('Whom the source names for it, or "nobody".'),
	paragraphs: Paragraphs,
	note: Text.optional().describe('Problems of scope.'),
});

export type Figure = z.infer<typeof Figure>;
