/** What a page shows under "Cite": the page itself and, apart from it, the source article. */

import type { Briefing } from '../dossier/briefing.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Recommendation } from '../dossier/recommendation.ts';
import type { Link } from '../site/navigation.ts';
import type { Question } from '../dossier/question.ts';
import type { Topic } from '../dossier/topic.ts';
import { formats } from './files.ts';
import { toReferences, type StyledReference } from './styles.ts';
import {
	briefingOf,
	toBriefingWork,
	toDossierWork,
	toPageWork,
	toRecommendationWork,
} from './cited-pages.ts';
import { toSourceWork, type Work } from './cited-article.ts';

export interface CiteBlock {
	readonly name: string;
	readonly references: readonly StyledReference[];
	/** Downloads. */
	readonly files: readonly Link[];
}

const toBlock = (name: string, work: Work, { routes }: Dossier): CiteBlock => ({
	name,
	references: toReferences(work),
	files: formats.map((format) => ({
		name: format.name,
		href: routes.citation(work.csl.id, format.extension),
	})),
});

export function citeRecommendation(recommendation: Recommendation, dossier: Dossier): CiteBlock[] {
	const briefing = briefingOf(recommendation, dossier);
	return [
		toBlock('This recommendation', toRecommendationWork(recommendation, briefing, dossier), dossier),
		toBlock('The source article', toSourceWork(briefing, recommendation.paragraphs), dossier),
	];
}

export const citeBriefing = (briefing: Briefing, dossier: Dossier): CiteBlock[] => [
	toBlock('This briefing', toBriefingWork(briefing, dossier), dossier),
	toBlock('The source article', toSourceWork(briefing), dossier),
];

/** Sources of a page that joins several are cited one by one, in lists of their own. */
const toSourcesBlock = (name: string, briefings: readonly Briefing[], { routes }: Dossier): CiteBlock => ({
	name,
	references: briefings.flatMap((briefing) =>
		toReferences(toSourceWork(briefing))
			.slice(0, 1)
			.map((reference) => ({ ...reference, style: `${briefing.name}, article` })),
	),
	files: formats.map(({ name: format, extension }) => ({
		name: `${format}, all sources`,
		href: routes.citation('sources', extension),
	})),
});

export const citeTopic = (topic: Topic, dossier: Dossier): CiteBlock[] => [
	toBlock('This topic', toPageWork('topic', topic, dossier), dossier),
	toSourcesBlock(
		'Its source articles, in Chicago style',
		topic.naming.map(({ briefing }) => briefing),
		dossier,
	),
];

export function citeQuestion(question: Question, dossier: Dossier): CiteBlock[] {
	const ids = new Set(question.answering.map(({ briefing }) => briefing.id));
	return [
		toBlock('This question', toPageWork('question', question, dossier), dossier),
		toSourcesBlock(
			'Its source articles, in Chicago style',
			dossier.briefings.filter(({ id }) => ids.has(id)),
			dossier,
		),
	];
}

export const citeDossier = (dossier: Dossier): CiteBlock[] => [
	toBlock('The dossier', toDossierWork(dossier), dossier),
];
