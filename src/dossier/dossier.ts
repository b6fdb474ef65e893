/**
 * The dossier: all content joined into the objects that pages show.
 *
 * Whatever is derived is derived here, once. Views print it; they never sort, count or look up.
 */

import type * as schema from '../content/schema/schema.ts';
import type { Sources } from '../content/content-files.ts';
import { oldestFirst, toBriefing, type Briefing } from './briefing.ts';
import type { Actor, Place } from './named.ts';
import { toCorrection, type Correction } from './correction.ts';
import { newest } from '../text/dates.ts';
import { inOrder, toEvent, type Event } from './event.ts';
import { placeEvents } from '../site/cut-lists.ts';
import { buildGroups, type Groups } from './recommendation-lists.ts';
import type { Claim, Figure, Recommendation } from './items.ts';
import { listQuestions, type QuestionLists } from './question-lists.ts';
import { inKinds, toQuestion, type Question } from './question.ts';
import { buildRefs, type Ref, type Refs } from './link.ts';
import { buildRelations, type Relations } from './relation.ts';
import { buildRoutes, type Routes } from '../addresses/routes.ts';
import { listSections, type Section } from '../content/mdx/sections.ts';
import { strongestFirst } from './strength.ts';
import { buildActors, buildPlaces, buildThemes, type Theme } from './subjects.ts';
import { byName } from '../text/grammar.ts';
import { byOrder, toTopic, type Silence, type Topic } from './topic.ts';

export type Site = schema.Site;

export interface Page extends Ref {
	readonly lead: string;
	readonly sections: readonly Section[];
}

export interface Dossier extends Groups {
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
	readonly synonyms: schema.Synonyms;
	/** What search is held to. */
	readonly queries: schema.Queries['queries'];
	readonly nameOfAddressee: (id: string) => string;
	/** Turns a reference into links. */
	readonly cite: Refs['cite'];
	/** The day anything in the dossier was last added, revised or corrected. */
	readonly updated: string;
}

/** Joins sources that the gate has found sound. */
export function buildDossier(sources: Sources): Dossier {
	const site = sources.site[0]?.data;
	if (!site) throw new Error('The dossier has no site.yaml');
	const routes = buildRoutes(site.address);
	const refs = buildRefs(sources, site, routes);
	const inName = byName(site.language);

	const briefings = sources.briefings.map((source) => toBriefing(source, refs, routes)).sort(oldestFirst);
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
		...buildGroups(ranked, site.instruments, definitions, inName, refs, routes),
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
