/** The text that was read. */

import * as z from 'zod';
import { longestRun } from '../../text/pinpoints.ts';
import { countWords } from '../../text/words.ts';
import { Paragraphs } from './citing.ts';
import { Text } from './prose.ts';

/** What a paragraph that carries no argument of its own is. */
export const Role = z.enum([
	'headline',
	'subtitle',
	'standfirst',
	'heading',
	'pull-quote',
	'byline',
	'biography',
	'boilerplate',
]);

/** The text that was read. Whoever holds it can verify; the site does not contain it. */
export const Original = z.strictObject({
	paragraphs: z
		.int()
		.min(1)
		.max(longestRun)
		.describe('Non-empty lines. Bounded, as a mark is: a slip such as 50000000 must not fill the memory.'),
	words: z.int().min(1),
	sha256: z.string().regex(/^[0-9a-f]{64}$/, 'write the 64 hexadecimal digits of the SHA-256'),
	leftOut: z
		.array(z.strictObject({ paragraphs: Paragraphs, role: Role, reason: Text.optional() }))
		.describe('Paragraphs the digest leaves out; all others are body paragraphs.'),
	finders: z
		.array(
			z.strictObject({
				paragraph: z.int().min(1),
				words: Text.refine((text) => countWords(text) === 3, 'use three words'),
			}),
		)
		.describe(
			'Three words of each body paragraph that occur once in the text: a link can lead a browser to them.',
		),
});

export type Role = z.infer<typeof Role>;
