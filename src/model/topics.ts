/** A topic: whatever the sources say about a few actors, themes or places, brought together. */

import type * as schema from '../gate/schema.ts';
import type { Source } from '../gate/sources.ts';
import { countWordings, type Briefing } from './briefings.ts';
import type { Event } from './events.ts';
import type { About, Claim, Figure, Recommendation } from './items.ts';
import type { Question } from './questions.ts';
import type { Citation, Ref, Refs } from './refs.ts';
import type { Routes } from './routes.ts';

/** One source on the topic. */
export interface TopicSource {
	readonly briefing: Briefing;
	/** Where it names what the topic is about; undefined when it never does. */
	readonly named: Citation | undefined;
	readonly claims: readonly Claim[];
}

export interface Topic extends Ref {
	readonly lead: string;
	readonly order: number;
	readonly about: schema.Topic['about'];
	/** Every briefing, newest first. */
	readonly sources: readonly TopicSource[];
	readonly naming: readonly TopicSource[];
	readonly silent: readonly TopicSource[];
	/** Separate texts among those that name it. */
	readonly wordings: number;
	readonly claims: readonly Claim[];
	readonly figures: readonly Figure[];
	readonly events: readonly Event[];
	/** Strongest first. */
	readonly recommendations: readonly Recommendation[];
	readonly questions: readonly Question[];
	readonly silences: schema.Topic['silences'];
}

interface Gathered {
	readonly briefings: readonly Briefing[];
	readonly claims: readonly Claim[];
	readonly figures: readonly Figure[];
	readonly recommendations: readonly Recommendation[];
	readonly events: readonly Event[];
	readonly questions: readonly Question[];
}

export function toTopic(
	{ id, data }: Source<schema.Topic>,
	all: Gathered,
	refs: Refs,
	routes: Routes,
): Topic {
	const concerns = buildConcerns(data.about);
	const claims = all.claims.filter(({ about }) => concerns(about));
	const sources = all.briefings.map((briefing) => ({
		briefing,
		named: findNaming(briefing, data.about, refs),
		claims: claims.filter((claim) => claim.briefing.id === briefing.id),
	}));
	const naming = sources.filter(({ named }) => named);
	return {
		id,
		name: data.title,
		short: data.short,
		href: routes.topic(id),
		lead: data.lead,
		order: data.order,
		about: data.about,
		sources,
		naming,
		silent: sources.filter(({ named }) => !named),
		wordings: countWordings(naming.map(({ briefing }) => briefing)),
		claims,
		figures: all.figures.filter((figure) => claims.some((claim) => restOnSame(claim, figure))),
		events: all.events.filter(concerns),
		recommendations: all.recommendations.filter(({ addressees, about, themes }) =>
			concerns({ actors: [...addressees, ...about], themes, places: [] }),
		),
		questions: all.questions.filter(({ about }) => concerns(about)),
		silences: data.silences,
	};
}

/** Whether something is about one of the topic's actors, themes or places. */
export function buildConcerns({ actors, themes, places }: schema.Topic['about']) {
	const among = (ids: readonly string[], refs: readonly Ref[]) => refs.some(({ id }) => ids.includes(id));
	return (about: About) =>
		among(actors, about.actors) || among(themes, about.themes) || among(places, about.places);
}

/** A figure belongs to a topic when a claim of the topic stands on the same paragraph. */
const restOnSame = (claim: Claim, figure: Figure) =>
	claim.briefing.id === figure.briefing.id && figure.paragraphs.some((n) => claim.paragraphs.includes(n));

function findNaming(
	briefing: Briefing,
	{ actors, places }: schema.Topic['about'],
	refs: Refs,
): Citation | undefined {
	const paragraphs = briefing.mentions
		.filter((mention) =>
			'actor' in mention ? actors.includes(mention.actor) : places.includes(mention.place),
		)
		.flatMap((mention) => mention.paragraphs);
	return paragraphs.length > 0
		? refs.cite({ briefing: briefing.id, paragraphs: [...new Set(paragraphs)].sort((a, b) => a - b) })
		: undefined;
}

export const byOrder = (a: Topic, b: Topic) => a.order - b.order || a.id.localeCompare(b.id, 'en');
