/** A topic: whatever the sources say about a few actors, themes or places, brought together. */

import type { Routes } from '../addresses/routes.ts';
import type { MdxFile } from '../content/content-files.ts';
import { listSections, type Section } from '../content/mdx/sections.ts';
import type { Topic as TopicData } from '../content/schema/topic.ts';
import { indexBy, lookUp } from '../lists/index-by.ts';
import { newest } from '../text/dates.ts';
import { type Briefing, countIndependentTexts, firstDay } from './briefing.ts';
import type { About, Claim } from './claim.ts';
import type { Event } from './event.ts';
import type { Figure } from './figure.ts';
import type { Citation, Ref } from './link.ts';
import type { Refs } from './references.ts';
import type { Question } from './question.ts';
import { type Recommendation, wordingSince } from './recommendation.ts';
import type { Silence } from './silence.ts';

/** A sentence of the box that answers first. */
export interface InShort {
	readonly label: string;
	readonly text: string;
	readonly sources: readonly Citation[];
}

/** One source on the topic. */
export interface TopicSource {
	readonly briefing: Briefing;
	/** What it says on the topic, in a sentence or two; undefined where nobody has written it yet. */
	readonly summary: { readonly text: string; readonly source: Citation | undefined } | undefined;
	/** Where it names what the topic is about; undefined when it never does. */
	readonly named: Citation | undefined;
	readonly claims: readonly Claim[];
}

export interface Topic extends Ref {
	/** The day its text, or a recommendation on it, last changed. */
	readonly changed: string;
	readonly lead: string;
	readonly gloss: string;
	readonly card: string;
	readonly inShort: readonly InShort[];
	readonly background: TopicData['background'];
	/** Its matrix, part by part. */
	readonly matrix: readonly { readonly heading: string; readonly questions: readonly Question[] }[];
	readonly order: number;
	readonly about: TopicData['about'];
	/** Every briefing, oldest first. */
	readonly sources: readonly TopicSource[];
	readonly naming: readonly TopicSource[];
	readonly silent: readonly TopicSource[];
	/** Separate texts among those that name it. */
	readonly independentTexts: number;
	readonly claims: readonly Claim[];
	readonly figures: readonly Figure[];
	readonly events: readonly Event[];
	/** Strongest first: those that name what it is about, then those that concern it by our reading. */
	readonly recommendations: readonly Recommendation[];
	readonly asked: readonly Recommendation[];
	readonly concerning: readonly Recommendation[];
	readonly questions: readonly Question[];
	readonly silences: readonly Silence[];
	/** Sources that nobody has held against its silences yet. */
	readonly notCompared: readonly Briefing[];
	readonly sections: readonly Section[];
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
	{ id, data, body }: MdxFile<TopicData>,
	all: Gathered,
	refs: Refs,
	routes: Routes,
): Topic {
	const concerns = buildConcerns(data.about);
	const claims = all.claims.filter(({ about }) => concerns(about));
	const claimsOf = indexBy(claims, ({ briefing }) => [briefing.id]);
	const summaries = new Map(data.sources.map((source) => [source.briefing, source]));
	const sources = all.briefings.map((briefing) => ({
		briefing,
		named: findNaming(briefing, data.about, refs),
		summary: toSummary(summaries.get(briefing.id), briefing.id, refs),
		claims: claimsOf.get(briefing.id),
	}));
	const asked = all.recommendations.filter(({ addressees, about, themes }) =>
		concerns({ actors: [...addressees, ...about], themes, places: [] }),
	);
	const isAsked = new Set(asked);
	const concerning = all.recommendations.filter((one) => one.concerns?.includes(id) && !isAsked.has(one));
	const question = lookUp(all.questions);
	const naming = sources.filter(({ named }) => named);
	const briefing = lookUp(all.briefings);
	return {
		changed: newest([
			data.revised ?? firstDay(all.briefings),
			...[...asked, ...concerning].map((one) => wordingSince(one, briefing(one.briefing.id))),
		]),
		id,
		name: data.title,
		short: data.short,
		href: routes.topic(id),
		lead: data.lead,
		gloss: data.gloss,
		card: data.card,
		inShort: data.inShort.map(({ label, text, references = [] }) => ({
			label,
			text,
			sources: references.map(refs.cite),
		})),
		background: data.background,
		matrix: data.questions.map(({ heading, questions }) => ({
			heading,
			questions: questions.map(question),
		})),
		order: data.order,
		about: data.about,
		sources,
		naming,
		silent: sources.filter(({ named }) => !named),
		independentTexts: countIndependentTexts(naming.map(({ briefing }) => briefing)),
		claims,
		figures: all.figures.filter((figure) =>
			claimsOf.get(figure.briefing.id).some((claim) => restOnSame(claim, figure)),
		),
		events: all.events.filter(concerns),
		recommendations: [...asked, ...concerning],
		asked,
		concerning,
		questions: all.questions.filter(({ about }) => concerns(about)),
		sections: listSections(body),
		notCompared:
			data.silences.length === 0
				? []
				: all.briefings.filter((one) => data.compared?.includes(one.id) !== true),
		silences: data.silences.map((silence) => ({
			...silence,
			href: routes.silence(id, silence.id),
			topic: { id, name: data.title, short: data.short, href: routes.topic(id) },
		})),
	};
}

function toSummary(
	own: TopicData['sources'][number] | undefined,
	briefing: string,
	refs: Refs,
): TopicSource['summary'] {
	return (
		own && {
			text: own.text,
			source: own.paragraphs && refs.cite({ briefing, paragraphs: own.paragraphs }),
		}
	);
}

/** Whether something is about one of the topic's actors, themes or places. */
export function buildConcerns({ actors, themes, places }: TopicData['about']) {
	const among = (ids: readonly string[], refs: readonly Ref[]) => refs.some(({ id }) => ids.includes(id));
	return (about: About) =>
		among(actors, about.actors) || among(themes, about.themes) || among(places, about.places);
}

/** A figure belongs to a topic when a claim of the topic, of the same source, stands on the same paragraph. */
const restOnSame = (claim: Claim, figure: Figure) =>
	figure.paragraphs.some((n) => claim.paragraphs.includes(n));

function findNaming(
	briefing: Briefing,
	{ actors, places }: TopicData['about'],
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
