/** The shape of `dossier.json`: the content as editors write it, with an id and an address for everything. */

import * as z from 'zod';
import { Actor } from '../content/schema/actor.ts';
import { Briefing as BriefingData } from '../content/schema/briefing.ts';
import { Reference } from '../content/schema/citing.ts';
import { Claim } from '../content/schema/claim.ts';
import { Corrections } from '../content/schema/correction.ts';
import { Event } from '../content/schema/event.ts';
import { Figure } from '../content/schema/figure.ts';
import { Id } from '../content/schema/ids.ts';
import { Place } from '../content/schema/place.ts';
import { Question } from '../content/schema/question.ts';
import { Recommendation } from '../content/schema/recommendation.ts';
import { Relations } from '../content/schema/relation.ts';
import { Site } from '../content/schema/site.ts';
import { Theme } from '../content/schema/theme.ts';
import { Topic } from '../content/schema/topic.ts';

const Address = z.httpUrl();
const Paragraphs = Reference.shape.paragraphs;
const Day = BriefingData.shape.added;

const placed = { id: Id, address: Address };
const keyed = { key: z.string(), address: Address };

const Passage = z.strictObject({ heading: z.string(), text: z.string(), paragraphs: Paragraphs });

const Briefing = BriefingData.extend({
	...placed,
	digest: z.array(Passage),
	claims: z.array(Claim.extend(keyed)),
	figures: z.array(Figure.extend(keyed)),
	recommendations: z.array(Recommendation.extend({ ...keyed, slug: Id, since: Day })),
});

export const DossierFile = z.strictObject({
	$schema: Address,
	address: Address,
	updated: Day,
	citation: z.string(),
	...Site.omit({ address: true, heading: true, alsoSearch: true, searchableElsewhere: true }).shape,
	briefings: z.array(Briefing),
	topics: z.array(Topic.extend(placed)),
	actors: z.array(Actor.extend(placed)),
	themes: z.array(Theme.extend(placed)),
	places: z.array(Place.extend(placed)),
	events: z.array(Event.extend(placed)),
	questions: z.array(Question.extend(placed)),
	relations: Relations.shape.relations,
	corrections: Corrections.shape.corrections,
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
