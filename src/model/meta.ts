/** What the head of a page says to machines besides what every head says. */

import type { Briefing } from './briefings.ts';
import type { CslItem } from './citations/csl.ts';
import { briefingOf, toBriefingWork, toPageWork, toRecommendationWork } from './citations/works.ts';
import type { Dossier } from './dossier.ts';
import type { Recommendation } from './items.ts';
import type { Question } from './questions.ts';
import {
	describeBriefing,
	describeQuestion,
	describeRecommendation,
	describeTopic,
	type Thing,
} from './structured-data.ts';
import type { Topic } from './topics.ts';

export interface Meta {
	/** The page as a work that reference managers can take over. Only ever a page of ours, never the article it digests. */
	readonly work?: CslItem;
	readonly thing?: Thing;
	/** Address of the picture for those who share the page. */
	readonly card?: string;
	/** Names of feeds that the page is the home of. */
	readonly feeds?: readonly string[];
}

export const metaOfBriefing = (briefing: Briefing, dossier: Dossier): Meta => ({
	work: toBriefingWork(briefing, dossier).csl,
	thing: describeBriefing(briefing, dossier),
	card: dossier.routes.card('briefings', briefing.id),
});

export const metaOfRecommendation = (recommendation: Recommendation, dossier: Dossier): Meta => ({
	work: toRecommendationWork(recommendation, briefingOf(recommendation, dossier), dossier).csl,
	thing: describeRecommendation(recommendation, briefingOf(recommendation, dossier), dossier),
	card: dossier.routes.card('recommendations', recommendation.slug),
});

export const metaOfTopic = (topic: Topic, dossier: Dossier): Meta => ({
	work: toPageWork('topic', topic, dossier).csl,
	thing: describeTopic(topic, dossier),
	card: dossier.routes.card('topics', topic.id),
	feeds: [`topics/${topic.id}`],
});

export const metaOfQuestion = (question: Question, dossier: Dossier): Meta => ({
	work: toPageWork('question', question, dossier).csl,
	thing: describeQuestion(question, dossier),
});
