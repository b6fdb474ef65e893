/**
 * Feeds of what is new: briefings, recommendations, both for each topic, recommendations for each actor. Dates are those of the
 * content, never of a build. Of a long feed, what is older stands in archives (RFC 5005): each full and never changed by what comes.
 */

import type { Briefing } from '../dossier/briefing.ts';
import { firstPublished, wordingSince } from '../dossier/recommendation.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { lookUp } from '../lists/index-by.ts';
import type { Recommendation } from '../dossier/recommendation.ts';
import { describeStrength } from '../dossier/strength.ts';
import { listOf } from '../text/grammar.ts';
import { once } from '../lists/once.ts';

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
	/** Newest first; made when first asked for. */
	readonly entries: readonly FeedEntry[];
	/** The name of the archive that holds what is older. */
	readonly previous?: string | undefined;
	/** Of an archive: the feed it belongs to, and the archive that is newer. */
	readonly archiveOf?: { readonly name: string; readonly next?: string | undefined };
}

export interface LongFeed extends Feed {
	/** What is older than the feed tells, oldest first. */
	readonly archives: readonly Feed[];
}

/** The name of the feed of what an actor is asked and what concerns it. */
export const actorFeed = (id: string) => `actors/${id}`;

export const titleFeed = (title: string, { site }: Pick<Dossier, 'site'>) => `${site.title}: ${title}`;

/** How many entries a feed has, and each of its archives. */
const usual = 100;

export function listFeeds(dossier: Dossier, longest = usual): LongFeed[] {
	const { routes, briefings, recommendations, topics, actors } = dossier;
	const findBriefing = lookUp(briefings);
	const ofBriefing = (briefing: Briefing) => toBriefingEntry(briefing, dossier);
	const ofRecommendation = (recommendation: Recommendation) =>
		toRecommendationEntry(recommendation, findBriefing(recommendation.briefing.id), dossier);
	const feed = (name: string, title: string, href: string, list: () => readonly FeedEntry[]): LongFeed => {
		const all = once(() => list().toSorted(newestFirst));
		const head = { name, title: titleFeed(title, dossier), address: routes.absolute(href) };
		return {
			...head,
			get entries() {
				return all().slice(0, longest);
			},
			get previous() {
				return this.archives.at(-1)?.name;
			},
			get archives() {
				return toArchives(head, all(), longest);
			},
		};
	};
	return [
		feed('corrections', 'corrections', routes.corrections, () =>
			dossier.corrections.map((correction, i, all) => ({
				id: `${routes.absolute(routes.corrections)}#${correction.date}-${numberOnItsDay(i, all)}`,
				address: routes.absolute(correction.href),
				title: correction.name,
				summary: `${correction.wrong} Now: ${correction.now}`,
				published: correction.date,
				updated: correction.date,
			})),
		),
		feed('briefings', 'briefings', routes.briefings, () => briefings.map(ofBriefing)),
		feed('recommendations', 'recommendations', routes.recommendations, () =>
			recommendations.map(ofRecommendation),
		),
		...topics.map((topic) =>
			feed(`topics/${topic.id}`, topic.name, topic.href, () => [
				...topic.naming.map(({ briefing }) => ofBriefing(briefing)),
				...topic.recommendations.map(ofRecommendation),
			]),
		),
		...actors.flatMap(({ id, name, href, asked, concerned }) => {
			const told = [...new Set([...asked, ...concerned])];
			return told.length > 0 ? [feed(actorFeed(id), name, href, () => told.map(ofRecommendation))] : [];
		}),
	];
}

/** As many full archives as hold all that the feed does not, counted from the oldest; the last and the feed may overlap. */
function toArchives(
	head: Pick<Feed, 'name' | 'title' | 'address'>,
	newest: readonly FeedEntry[],
	longest: number,
): Feed[] {
	const oldest = newest.toReversed();
	const number = Math.ceil(Math.max(0, oldest.length - longest) / longest);
	const nameOf = (n: number) => (n >= 1 && n <= number ? `${head.name}/archive-${n}` : undefined);
	return Array.from({ length: number }, (_, i) => ({
		...head,
		name: nameOf(i + 1) ?? '',
		entries: oldest.slice(i * longest, (i + 1) * longest).reverse(),
		previous: nameOf(i),
		archiveOf: { name: head.name, next: nameOf(i + 2) },
	}));
}

/** Made once: a collator made anew for each pair takes longer than the comparison. */
const byNumber = new Intl.Collator('en', { numeric: true });

const newestFirst = (a: FeedEntry, b: FeedEntry) =>
	compareDays(b.updated, a.updated) || byNumber.compare(a.address, b.address);

const compareDays = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

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
