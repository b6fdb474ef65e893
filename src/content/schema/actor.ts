/** An actor. */

import * as z from 'zod';
import { References } from './citing.ts';
import { ActorId } from './ids.ts';
import { Name } from './naming.ts';
import { Text, Title } from './prose.ts';
import { Url } from './web.ts';

export const Actor = z.strictObject({
	name: Title,
	short: Title.describe('Short form used in lists; the name itself when there is none.'),
	kind: z.enum([
		'state',
		'government',
		'authorities',
		'armed-group',
		'organisation',
		'office-holder',
		'collective',
	]),
	description: Text.describe('One attributed or plainly classifying sentence.'),
	references: References,
	names: z.array(Name).describe('Every other name, whether a source prints it or only readers type it.'),
	sameAs: z
		.array(Url)
		.optional()
		.describe('The same elsewhere: addresses in other registers, Wikidata for one.'),
	notToBeConfusedWith: z.array(z.strictObject({ actor: ActorId, because: Text })),
});

export type Actor = z.infer<typeof Actor>;
