/**
 * The dossier: all content joined into the objects that pages show.
 *
 * Whatever is derived is derived here, once. Views print it; they never sort, count or look up.
 */

import type * as schema from '../gate/schema.ts';
import { nobodyNamed } from '../gate/schema.ts';
import type { Source, Sources } from '../gate/sources.ts';
import { newestFirst, toBriefing, type Briefing } from './briefings.ts';
import { toNamed, toPlaceRef, type Actor, type Place } from './entities.ts';
import { inOrder, toEvent, type Event } from './events.ts';
import { indexBy } from './index-by.ts';
import type { Claim, Figure, Recommendation } from './items.ts';
import { listQuestions, type QuestionLists } from './question-lists.ts';
import { inKinds, toQuestion, type Question } from './questions.ts';
import { buildRefs, type Ref, type Refs } from './refs.ts';
import { buildRelations, type Relations } from './relations.ts';
import { buildRoutes, type Routes } from './routes.ts';
import { strongestFirst } from './strength.ts';
import { byName } from './text.ts';
import { byOrder, toTopic, type Topic } from './topics.ts';

export interface Theme extends Ref {
	readonly definition: string;
	readonly words: readonly string[];
	readonly claims: readonly Claim[];
	readonly recommendations: readonly Recommendation[];
}

/** Recommendations that share an addressee, an instrument or a theme: one list page. */
export interface Group extends Ref {
	readonly description: string | undefined;
	/** Strongest first. */
	readonly recommendations: readonly Recommendation[];
}

export interface Page extends Ref {
	readonly lead: string;
}

export interface Dossier {
	readonly site: schema.Site;
	readonly routes: Routes;
	/** Newest first, undated last. */
	readonly briefings: readonly Briefing[];
	/** In navigation order. */
	readonly topics: readonly Topic[];
	/** By name. */
	readonly actors: readonly Actor[];
	readonly themes: readonly Theme[];
	readonly places: readonly Place[];
	/** In time, undated ones last. */
	readonly events: readonly Event[];
	/** By briefing, then number. */
	readonly recommendations: readonly Recommendation[];
	readonly claims: readonly Claim[];
	readonly figures: readonly Figure[];
	/** Most recommendations first; nobody named last. */
	readonly addressees: readonly Group[];
	readonly instruments: readonly Group[];
	/** Themes on which something is recommended. */
	readonly recommendedThemes: readonly Group[];
	/** By kind. */
	readonly questions: readonly Question[];
	readonly questionLists: QuestionLists;
	readonly relations: Relations;
	readonly pages: readonly Page[];
	/** Turns a reference into links. */
	readonly cite: Refs['cite'];
	/** The day the newest thing in the dossier was added or revised. */
	readonly updated: string;
}

/** Joins sources that the gate has found sound. */
export function buildDossier(sources: Sources): Dossier {
	const site = sources.site[0]?.data;
	if (!site) throw new Error('The dossier has no site.yaml');
	const routes = buildRoutes(site.address);
	const refs = buildRefs(sources, site, routes);
	const inName = byName(site.language);

	const briefings = sources.briefings.map((source) => toBriefing(source, refs, routes)).sort(newestFirst);
	const recommendations = briefings.flatMap((briefing) => briefing.recommendations);
	const claims = briefings.flatMap((briefing) => briefing.claims);
	const figures = briefings.flatMap((briefing) => briefing.figures);
	const events = sources.events.map((source) => toEvent(source, refs, routes)).sort(inOrder);

	const questions = sources.questions
		.map((source) => toQuestion(source, briefings, refs, routes))
		.sort(inKinds);

	const ranked = [...recommendations].sort(strongestFirst);
	const byAddressee = indexBy(ranked, ({ addressees }) => addressees.map(({ id }) => id));
	const byInstrument = indexBy(ranked, ({ instrument }) => [instrument.id]);
	const byTheme = indexBy(ranked, ({ themes }) => themes.map(({ id }) => id));
	const definitions = new Map(sources.themes.map(({ id, data }) => [id, data.definition]));

	return {
		site,
		routes,
		briefings,
		topics: sources.topics
			.map((source) =>
				toTopic(
					source,
					{ briefings, claims, figures, recommendations: ranked, events, questions },
					refs,
					routes,
				),
			)
			.sort(byOrder),
		actors: buildActors(sources, briefings, claims, ranked, refs).sort(inName),
		themes: buildThemes(sources, claims, byTheme.get, refs).sort(inName),
		places: buildPlaces(sources, briefings, claims, refs).sort(inName),
		events,
		recommendations,
		claims,
		figures,
		addressees: byAddressee.keys
			.map((id) => toGroup(refs.addressee(id), undefined, byAddressee.get(id)))
			.sort(
				(a, b) =>
					Number(a.id === nobodyNamed) - Number(b.id === nobodyNamed) || byCount(a, b) || inName(a, b),
			),
		instruments: site.instruments
			.map(({ id, definition }) => toGroup(refs.instrument(id), definition, byInstrument.get(id)))
			.filter(({ recommendations: { length } }) => length > 0)
			.sort(inName),
		recommendedThemes: byTheme.keys
			.map((id) =>
				toGroup({ ...refs.theme(id), href: routes.onTheme(id) }, definitions.get(id), byTheme.get(id)),
			)
			.sort(inName),
		questions,
		questionLists: listQuestions(questions),
		relations: buildRelations(
			sources.relations.flatMap(({ data }) => data.relations),
			recommendations,
			claims,
		),
		pages: sources.pages.map(({ id, data }) => ({
			id,
			name: data.title,
			short: data.title,
			href: routes.page(id),
			lead: data.lead,
		})),
		cite: refs.cite,
		updated:
			briefings
				.map(({ added, revised }) => revised ?? added)
				.sort()
				.at(-1) ?? '',
	};
}

const toGroup = (
	ref: Ref,
	description: string | undefined,
	recommendations: readonly Recommendation[],
): Group => ({
	...ref,
	description,
	recommendations,
});

const byCount = (a: Group, b: Group) => b.recommendations.length - a.recommendations.length;

function buildActors(
	sources: Sources,
	briefings: readonly Briefing[],
	claims: readonly Claim[],
	ranked: readonly Recommendation[],
	refs: Refs,
): Actor[] {
	const claimsOn = indexBy(claims, ({ about }) => about.actors.map(({ id }) => id));
	const askedOf = indexBy(ranked, ({ addressees }) => addressees.map(({ id }) => id));
	const about = indexBy(ranked, (recommendation) => recommendation.about.map(({ id }) => id));
	return sources.actors.map(({ id, data }) => ({
		...refs.actor(id),
		...toNamed(data.names, [data.name, data.short], briefings, mentionsOf('actor', id), refs),
		kind: data.kind,
		description: data.description,
		references: data.references.map(refs.cite),
		notToBeConfusedWith: data.notToBeConfusedWith.map(({ actor, because }) => ({
			actor: refs.actor(actor),
			because,
		})),
		asked: askedOf.get(id),
		concerned: about.get(id),
		claims: claimsOn.get(id),
	}));
}

function buildPlaces(
	sources: Sources,
	briefings: readonly Briefing[],
	claims: readonly Claim[],
	refs: Refs,
): Place[] {
	const claimsOn = indexBy(claims, ({ about }) => about.places.map(({ id }) => id));
	return sources.places.map((source) => ({
		...refs.place(source.id),
		...toNamed(source.data.names, [source.data.name], briefings, mentionsOf('place', source.id), refs),
		kind: source.data.kind,
		latitude: source.data.latitude,
		longitude: source.data.longitude,
		partOf: toPlaceRef(source, refs),
		claims: claimsOn.get(source.id),
	}));
}

function buildThemes(
	{ themes }: { themes: readonly Source<schema.Theme>[] },
	claims: readonly Claim[],
	recommendationsOn: (id: string) => readonly Recommendation[],
	refs: Refs,
): Theme[] {
	const claimsOn = indexBy(claims, ({ about }) => about.themes.map(({ id }) => id));
	return themes.map(({ id, data }) => ({
		...refs.theme(id),
		definition: data.definition,
		words: data.words,
		claims: claimsOn.get(id),
		recommendations: recommendationsOn(id),
	}));
}

/** The mentions of one actor or place in a briefing. */
const mentionsOf = (kind: 'actor' | 'place', id: string) => (briefing: Briefing) =>
	briefing.mentions.filter((mention) =>
		kind === 'actor'
			? 'actor' in mention && mention.actor === id
			: 'place' in mention && mention.place === id,
	);
