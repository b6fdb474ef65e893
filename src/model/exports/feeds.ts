/** Feeds of what is new: briefings, recommendations, both for each topic, recommendations for each actor. Dates are those of the content, never of a build. */

import type { Briefing } from '../briefings.ts';
import { firstPublished, wordingSince } from '../citations/works.ts';
import type { Dossier } from '../dossier.ts';
import { lookUp } from '../index-by.ts';
import type { Recommendation } from '../items.ts';
import { describeStrength } from '../strength.ts';
import { listOf } from '../text.ts';

export interface FeedEntry {
	/** Of this entry alone: a feed reader shows what it has not seen by its id. */
	readonly id: string;
	readonly address: string;
	readonly title: string;
	readonly summary: string;
	/** The day it was first published, and the day it last changed. */
	readonly published: string;
	readonly updated: string;
}

export interface Feed {
	/** As `routes.feed` takes it. */
	readonly name: string;
	readonly title: string;
	/** The page it belongs to. */
	readonly address: string;
	/** Newest first. */
	readonly entries: readonly FeedEntry[];
}

/** The name of the feed of what an actor is asked and what concerns it. */
export const actorFeed = (id: string) => `actors/${id}`;

export const titleFeed = (title: string, { site }: Pick<Dossier, 'site'>) => `${site.title}: ${title}`;

/** A feed tells what is new; all there is stands in the data files. */
const longest = 100;

export function listFeeds(dossier: Dossier): Feed[] {
	const { routes, briefings, recommendations, topics, actors } = dossier;
	const findBriefing = lookUp(briefings);
	const ofBriefing = (briefing: Briefing) => toBriefingEntry(briefing, dossier);
	const ofRecommendation = (recommendation: Recommendation) =>
		toRecommendationEntry(recommendation, findBriefing(recommendation.briefing.id), dossier);
	const feed = (name: string, title: string, href: string, entries: readonly FeedEntry[]): Feed => ({
		name,
		title: titleFeed(title, dossier),
		address: routes.absolute(href),
		entries: [...entries].sort(newestFirst).slice(0, longest),
	});
	return [
		feed(
			'corrections',
			'corrections',
			routes.corrections,
			dossier.corrections.map((correction, i, all) => ({
				id: `${routes.absolute(routes.corrections)}#${correction.date}-${numberOnItsDay(i, all)}`,
				address: routes.absolute(correction.href),
				title: correction.name,
				summary: `${correction.wrong} Now: ${correction.now}`,
				published: correction.date,
				updated: correction.date,
			})),
		),
		feed('briefings', 'briefings', routes.briefings, briefings.map(ofBriefing)),
		feed('recommendations', 'recommendations', routes.recommendations, recommendations.map(ofRecommendation)),
		...topics.map((topic) =>
			feed(`topics/${topic.id}`, topic.name, topic.href, [
				...topic.naming.map(({ briefing }) => ofBriefing(briefing)),
				...topic.recommendations.map(ofRecommendation),
			]),
		),
		...actors.flatMap(({ id, name, href, asked, concerned }) => {
			const entries = [...new Set([...asked, ...concerned])].map(ofRecommendation);
			return entries.length > 0 ? [feed(actorFeed(id), name, href, entries)] : [];
		}),
	];
}

const newestFirst = (a: FeedEntry, b: FeedEntry) =>
	b.updated.localeCompare(a.updated) || a.address.localeCompare(b.address, 'en', { numeric: true });

/** Corrections of one day are numbered in their order, as several may stand in one page. */
const numberOnItsDay = (i: number, all: Dossier['corrections']) =>
	all.slice(0, i + 1).filter(({ date }) => date === all[i]?.date).length;

const toBriefingEntry = (briefing: Briefing, { routes }: Dossier): FeedEntry => ({
	id: routes.absolute(briefing.href),
	address: routes.absolute(briefing.href),
	title: `${briefing.name}: briefing`,
	summary: briefing.lead,
	published: briefing.added,
	updated: briefing.revised ?? briefing.added,
});

function toRecommendationEntry(
	recommendation: Recommendation,
	briefing: Briefing,
	{ routes }: Dossier,
): FeedEntry {
	const { text, addressees, modality, form, source, href } = recommendation;
	const where = `${briefing.name} ${source.runs.map(({ label }) => label).join(' ')}`;
	const names = listOf(addressees.map(({ name }) => name));
	const strength = describeStrength({ modality, form });
	return {
		id: routes.absolute(href),
		address: routes.absolute(href),
		title: text,
		summary: modality
			? `Asked of ${names} (${strength}) by ${briefing.by}. Source: ${where}.`
			: `Reported as agreed by ${names}. Source: ${where}.`,
		published: firstPublished(recommendation, briefing),
		updated: wordingSince(recommendation, briefing),
	};
}
