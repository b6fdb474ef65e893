/** What search is told, and what it is held to. */

import * as z from 'zod';
import { Text } from './prose.ts';

/** Words under which readers look for the same, and names that more than one thing rightly has. */
export const Synonyms = z.strictObject({
	groups: z
		.array(z.array(Text).min(2, 'give at least two words that mean the same'))
		.describe('Groups of words that mean the same in this field; a word stands in one of them.'),
	sharedNames: z
		.array(z.strictObject({ name: Text, because: Text }))
		.describe('Names that lead to several things, each with the reason why none of them may win.'),
});

/** A result by kind and id, such as `recommendation:rye-2020-3`. */
const ResultKey = z.string().regex(/^[a-z]+:\S+$/, 'write kind and id, such as recommendation:rye-2020-3');

/** What readers look for, and what they must find: the standard that search is held to. */
export const Queries = z.strictObject({
	queries: z.array(
		z.strictObject({
			query: Text,
			part: z
				.enum(['old', 'new', 'unseen'])
				.describe('Written before search was built, with it, or after it and before it was run.'),
			read: z
				.array(z.union([Text, z.array(Text)]))
				.optional()
				.describe('How names in it must be read: ids in order, those that share one name together.'),
			first: z
				.union([ResultKey, z.array(ResultKey)])
				.optional()
				.describe('What must come first; of several, one of them.'),
			found: z.array(ResultKey).optional().describe('What must be found.'),
			not: z.array(ResultKey).optional().describe('What must not be found.'),
			card: Text.optional().describe('The answer card must have this title.'),
			about: z.array(ResultKey).optional().describe('A result is right when it is about one of these …'),
			says: Text.optional().describe('… or when its text fits this.'),
			none: z.literal(true).optional().describe('Nothing may be found.'),
		}),
	),
});

export type Synonyms = z.infer<typeof Synonyms>;

export type Queries = z.infer<typeof Queries>;
