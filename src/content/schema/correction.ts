/** What was wrong and is mended. */

import * as z from 'zod';
import { OwnDay } from './dates.ts';
import { Text } from './prose.ts';

/** What was wrong and is mended, besides what versions and the ledger tell by themselves. */
export const Corrections = z.strictObject({
	corrections: z.array(
		z.strictObject({
			date: OwnDay,
			at: Text.describe('Where it stood: an internal target, such as briefing:rye-2020#p5 or actor:bakers.'),
			wrong: Text.describe('What was wrong, said plainly.'),
			now: Text.describe('What stands there now.'),
		}),
	),
});

export type Corrections = z.infer<typeof Corrections>;
