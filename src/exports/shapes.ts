/** The shape of `dossier.json`: the content as editors write it, with an id and an address for everything. */

import * as z from 'zod';
import * as schema from '../content/schema/schema.ts';

const Id = schema.Id;
const Address = z.httpUrl();
const Paragraphs = schema.Reference.shape.paragraphs;
const Day = schema.Briefing.shape.added;

const placed = { id: Id, address: Address };
const keyed = { key: z.string(), address: Address };

const Passage = z.strictObject({ heading: z.string(), text: z.string(), paragraphs: Paragraphs });

const Briefing = schema.Briefing.extend({
	...placed,
	digest: z.array(Passage),
	claims: z.array(schema.Claim.extend(keyed)),
	figures: z.array(schema.Figure.extend(keyed)),
	recommendations: z.array(schema.Recommendation.extend({ ...keyed, slug: Id, since: Day })),
});

export const DossierFile = z.strictObject({
	$schema: Address,
	address: Address,
	updated: Day,
	citation: z.string(),
	...schema.Site.omit({ address: true, heading: true }).shape,
	briefings: z.array(Briefing),
	topics: z.array(schema.Topic.extend(placed)),
	actors: z.array(schema.Actor.extend(placed)),
	themes: z.array(schema.Theme.extend(placed)),
	places: z.array(schema.Place.extend(placed)),
	events: z.array(schema.Event.extend(placed)),
	questions: z.array(schema.Question.extend(placed)),
	relations: schema.Relations.shape.relations,
	corrections: schema.Corrections.shape.corrections,
});

export type DossierFile = z.infer<typeof DossierFile>;

/**
 * The shape as a JSON Schema, each property explained.
 *
 * @param descriptions by the name of the property
 */
export function buildJsonSchema(
	id: string,
	descriptions: Readonly<Record<string, string>>,
): Record<string, unknown> {
	const describe = (properties: Record<string, object>) =>
		Object.fromEntries(
			Object.entries(properties).map(([name, property]) => [
				name,
				{ description: descriptions[name], ...property },
			]),
		);
	// `register` serves editors of the content; to other validators it is no keyword.
	const shape = z.toJSONSchema(DossierFile, {
		override: ({ jsonSchema }) => void delete jsonSchema['register'],
	});
	const text = JSON.stringify({ $id: id, ...shape });
	return JSON.parse(text, (key, value) => (key === 'properties' ? describe(value) : value));
}
