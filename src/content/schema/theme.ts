/** A theme. */

import * as z from 'zod';
import { Text, Title } from './prose.ts';

export const Theme = z.strictObject({
	name: Title,
	definition: Text,
	words: z.array(Text).describe('Words people search for.'),
});

export type Theme = z.infer<typeof Theme>;
