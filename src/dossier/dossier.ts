/**
 * The dossier: all content joined into the objects that pages show.
 *
 * Whatever is derived is derived here, once. Views print it; they never sort, count or look up.
 */

import { keepNothing, type Keep } from '../cache/keep.ts';
import { buildRoutes, type Routes } from '../addresses/routes.ts';
import type { ContentFiles } from '../content/content-files.ts';
import { listSections } from '../content/mdx/sections.ts';
import type { Queries, Synonyms } from '../content/schema/search.ts';
import type { Site as SiteData } from '../content/schema/site.ts';
import { newest } from '../text/dates.ts';
import { byName } from '../text/collation.ts';
import { type Actor, buildActors } from './actor.ts';
import { type Briefing, oldestFirst, toBriefing } from './briefing.ts';
import type { Claim } from './claim.ts';
import { type Correction, toCorrection } from './correction.ts';
import { type Event, inOrder, placeEvents, toEvent } from './event.ts';
import type { Figure } from './figure.ts';
import { buildRefs, type Refs } from './references.ts';
import type { Page } from './page.ts';
import { buildPlaces, type Place } from './place.ts';
import { listQuestions, type QuestionLists } from './question-lists.ts';
import { inKinds, type Question, toQuestion } from './question.ts';
import { buildRecommendationLists, type RecommendationLists } from './recommendation-lists.ts';
import type { Recommendation } from './recommendation.ts';
import { buildRelations, type Relations } from './relation.ts';
import { strongestFirst } from './strength.ts';
import { buildThemes, type Theme } from './theme.ts';
import type { Silence } from './silence.ts';
import { byOrder, type Topic, toTopic } from './topic.ts';

export type Site = SiteData;

export interface Dossier extends RecommendationLists {
	readonly site: Site;
	readonly routes: Routes;
	/** Oldest first, undated last. */
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
	/** What no source says, by topic. */
	readonly silences: readonly Silence[];
	/** By kind. */
	readonly questions: readonly Question[];
	readonly questionLists: QuestionLists;
	readonly relations: Relations;
	/** Newest first. */
	readonly corrections: readonly Correction[];
	readonly pages: readonly Page[];
	/** Groups of words that mean the same, and names that several things share for a reason. */
	readonly synonyms: Synonyms;
	/** What search is held to. */
	readonly queries: Queries['queries'];
	readonly nameOfAddressee: (id: string) => string;
	/** Turns a reference into links. */
	readonly cite: Refs['cite'];
	/** The day anything in the dossier was last added, revised or corrected. */
	readonly updated: string;
}

/**
 * Joins sources that the gate has found sound.
 *
 * @param keep what earlier runs parsed of digests
 */
export function buildDossier(sources: ContentFiles, keep: Keep = keepNothing): Dossier {
	const site = sources.site[0]?.data;
	if (!site) throw new Error('The dossier has no site.yaml');
	const routes = buildRoutes(site.address);
	const refs = buildRefs(sources, site, routes);
	const inName = byName(site.language);

	const briefings = sources.briefings
		.map((source) => toBriefing(source, refs, routes, keep))
		.sort(oldestFirst);
	const recommendations = briefings.flatMap((briefing) => briefing.recommendations);
	const claims = briefings.flatMap((briefing) => briefing.claims);
	const figures = briefings.flatMap((briefing) => briefing.figures);
	const events = placeEvents(
		sources.events.map((source) => toEvent(source, refs, routes)).sort(inOrder),
		routes,
	);

	const ranked = [...recommendations].sort(strongestFirst);
	const wordings = new Map(briefings.map(({ id, wording }) => [id, wording]));
	const questions = sources.questions
		.map((source) => toQuestion(source, briefings, ranked, refs, routes, (id) => wordings.get(id) ?? id))
		.sort(inKinds);

	const definitions = new Map(sources.themes.map(({ id, data }) => [id, data.definition]));

	const topics = sources.topics
		.map((source) =>
			toTopic(
				source,
				{ briefings, claims, figures, recommendations: ranked, events, questions },
				refs,
				routes,
			),
		)
		.sort(byOrder);

	return {
		site,
		routes,
		briefings,
		topics,
		actors: buildActors(sources, briefings, claims, ranked, refs).sort(inName),
		themes: buildThemes(sources, claims, ranked, refs).sort(inName),
		places: buildPlaces(sources, briefings, claims, refs).sort(inName),
		events,
		recommendations,
		claims,
		figures,
		...buildRecommendationLists(ranked, site.instruments, definitions, inName, refs, routes),
		questions,
		questionLists: listQuestions(questions),
		relations: buildRelations(
			sources.relations.flatMap(({ data }) => data.relations),
			recommendations,
			claims,
		),
		silences: topics.flatMap(({ silences }) => silences),
		corrections: sources.corrections
			.flatMap(({ data }) => data.corrections)
			.map((correction) => toCorrection(correction, refs, routes))
			.sort((a, b) => b.date.localeCompare(a.date)),
		pages: sources.pages.map(({ id, data, body }) => ({
			id,
			name: data.title,
			short: data.title,
			href: routes.page(id),
			lead: data.lead,
			sections: listSections(body),
		})),
		synonyms: sources.synonyms[0]?.data ?? { groups: [], sharedNames: [] },
		queries: sources.queries.flatMap(({ data }) => data.queries),
		nameOfAddressee: (id) => refs.addressee(id).name,
		cite: refs.cite,
		updated: newest([
			...briefings.flatMap(({ added, revised = added, withdrawnClaims }) => [
				revised,
				...withdrawnClaims.map(({ date }) => date),
			]),
			...[...topics, ...questions].map(({ changed }) => changed),
			...recommendations.flatMap(({ added = '', earlier = [] }) => [
				added,
				...earlier.map(({ changed }) => changed),
			]),
			...sources.corrections.flatMap(({ data }) => data.corrections.map(({ date }) => date)),
		]),
	};
}
