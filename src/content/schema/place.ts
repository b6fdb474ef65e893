/** A place. */

import * as z from 'zod';
import { PlaceId } from './ids.ts';
import { Name } from './naming.ts';
import { Text, Title } from './prose.ts';
import { Url } from './web.ts';

export const Place = z.strictObject({
	name: Title,
	names: z.array(Name),
	sameAs: z.array(Url).optional().describe('The same in other registers.'),
	kind: z.enum(['country', 'region', 'province', 'district', 'town', 'valley', 'crossing', 'port', 'border']),
	/** No map that can be read reaches the poles. */
	latitude: z
		.number()
		.min(-85)
		.max(85)
		.optional()
		.describe('Degrees north and east of a representative point; absent for what has none.'),
	longitude: z.number().min(-180).max(180).optional(),
	short: Text.optional().describe('Its name on the map, where that is shorter.'),
	capital: z.boolean().optional().describe('Whether it is the capital of a state.'),
	between: z
		.tuple([Text, Text])
		.optional()
		.describe(
			'Of a border: the two states between which the map draws it, under the names that Natural Earth gives them.',
		),
	partOf: PlaceId.optional(),
});

export type Place = z.infer<typeof Place>;
