/** What the head of a page says to machines besides what every head says. */

import type { Briefing } from '../../dossier/briefing.ts';
import type { CslItem } from '../../citations/csl.ts';
import { toReference } from '../../citations/styles.ts';
import type { Work } from '../../citations/cited-article.ts';
import { briefingOf, toBriefingWork, toPageWork, toRecommendationWork } from '../../citations/cited-pages.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Actor } from '../../dossier/actor.ts';
import { actorFeed, titleFeed, type Feed } from '../../exports/feeds.ts';
import type { Recommendation } from '../../dossier/recommendation.ts';
import type { Question } from '../../dossier/question.ts';
import {
	describeBriefing,
	describeQuestion,
	describeRecommendation,
	describeTopic,
	type SchemaThing,
} from './structured-data.ts';
import type { Topic } from '../../dossier/topic.ts';

export interface Meta {
	/** The page as paper cites it: kind, wording, day, address. */
	readonly reference?: string;
	/** The page as a work that reference managers can take over. Only ever a page of ours, never the article it digests. */
	readonly work?: CslItem;
	/** Whether it is long enough to be offered to search engines of papers: a single sentence is none. */
	readonly isPaper?: boolean;
	readonly thing?: SchemaThing;
	/** Address of the picture for those who share the page. */
	readonly card?: string;
	/** Feeds that the page is the home of. */
	readonly feeds?: readonly Pick<Feed, 'name' | 'title'>[];
}

/** What is cited on paper is the page itself; the article behind it stands on the page. */
const toCited = (work: Work): Pick<Meta, 'work' | 'reference'> => ({
	work: work.csl,
	reference: toReference({ ...work, citing: undefined }),
});

export const metaOfBriefing = (briefing: Briefing, dossier: Dossier): Meta => ({
	...toCited(toBriefingWork(briefing, dossier)),
	isPaper: true,
	thing: describeBriefing(briefing, dossier),
	card: dossier.routes.card('briefings', briefing.id),
});

export const metaOfRecommendation = (recommendation: Recommendation, dossier: Dossier): Meta => ({
	...toCited(toRecommendationWork(recommendation, briefingOf(recommendation, dossier), dossier)),
	thing: describeRecommendation(recommendation, briefingOf(recommendation, dossier), dossier),
	card: dossier.routes.card('recommendations', recommendation.slug),
});

export const metaOfTopic = (topic: Topic, dossier: Dossier): Meta => ({
	...toCited(toPageWork('topic', topic, dossier)),
	isPaper: true,
	thing: describeTopic(topic, dossier),
	card: dossier.routes.card('topics', topic.id),
	feeds: [{ name: `topics/${topic.id}`, title: titleFeed(topic.name, dossier) }],
});

export const metaOfQuestion = (question: Question, dossier: Dossier): Meta => ({
	...toCited(toPageWork('question', question, dossier)),
	thing: describeQuestion(question, dossier),
	card: dossier.routes.card('questions', question.id),
});

/** Whoever nothing is asked of has no feed. */
export const metaOfActor = (actor: Actor, dossier: Dossier): Meta =>
	actor.asked.length + actor.concerned.length > 0
		? { feeds: [{ name: actorFeed(actor.id), title: titleFeed(actor.name, dossier) }] }
		: {};

/** A list of what is new in the whole dossier. */
export const metaOfLists = (
	names: readonly ('briefings' | 'recommendations' | 'corrections')[],
	dossier: Dossier,
): Meta => ({
	feeds: names.map((name) => ({ name, title: titleFeed(name, dossier) })),
});
