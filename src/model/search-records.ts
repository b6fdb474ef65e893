/** One record for search from every page. */

import type { Briefing } from './briefings.ts';
import type { Dossier } from './dossier.ts';
import type { Theme } from './subjects.ts';
import type { Actor } from './entities.ts';
import type { Claim, Recommendation } from './items.ts';
import type { Question } from './questions.ts';
import type { Citation } from './refs.ts';
import type { RecordTags, SearchRecord, SearchStatement, SearchTags } from './search-data.ts';
import {
	tagsOfActor,
	tagsOfBriefing,
	tagsOfQuestion,
	tagsOfRecommendation,
	tagsOfTheme,
	tagsOfTopic,
} from './search-tags.ts';
import { describeStrength } from './strength.ts';
import { count, listOf } from './text.ts';
import type { Topic } from './topics.ts';

export type { SearchTags } from './search-data.ts';

/** A record for every page that search can find. */
export function buildSearchRecords({
	actors,
	themes,
	topics,
	briefings,
	questions,
}: Dossier): SearchRecord[] {
	return [
		...topics.map(toTopicRecord),
		...actors.map((actor) => toActorRecord(actor, briefings.length)),
		...themes.map(toThemeRecord),
		...briefings.flatMap((briefing) => [
			toBriefingRecord(briefing),
			...briefing.recommendations.map((recommendation) => toRecommendationRecord(recommendation, briefing)),
		]),
		...questions.map(toQuestionRecord),
	];
}

const toTopicRecord = (topic: Topic): SearchRecord => ({
	id: topic.id,
	href: topic.href,
	title: topic.name,
	text: topic.lead,
	hidden: topic.short,
	aside: `${topic.naming.length} of ${count(topic.sources.length, 'source')}`,
	...tagged(tagsOfTopic(topic), topic.about.places),
});

const toActorRecord = (actor: Actor, sources: number): SearchRecord => ({
	id: actor.id,
	href: actor.href,
	title: actor.name === actor.short ? actor.name : `${actor.name} (${actor.short})`,
	text: actor.description,
	aside: `named in ${actor.namedIn.length} of ${count(sources, 'source')}`,
	...tagged(tagsOfActor(actor)),
});

const toThemeRecord = (theme: Theme): SearchRecord => ({
	id: theme.id,
	href: theme.href,
	title: theme.name,
	text: theme.definition,
	aside: `${count(theme.claims.length, 'claim')}, ${count(theme.recommendations.length, 'recommendation')}`,
	...tagged(tagsOfTheme(theme)),
});

const toQuestionRecord = (question: Question): SearchRecord => ({
	id: question.id,
	href: question.href,
	title: question.name,
	text: question.summary,
	hidden: question.short,
	aside: `${question.answering.length} of ${count(question.sources, 'source')}`,
	statements: question.answering.flatMap(({ briefing, positions }) =>
		positions.map(({ verdict, answer, source }) => ({
			text: `${verdict}: ${answer}`,
			href: source.runs[0]?.href ?? briefing.href,
			at: `${briefing.name} ${labelOf(source)}`,
		})),
	),
	...tagged(
		tagsOfQuestion(question),
		question.about.places.map(({ id }) => id),
	),
});

const toBriefingRecord = (briefing: Briefing): SearchRecord => ({
	id: briefing.id,
	href: briefing.href,
	title: briefing.name,
	text: briefing.lead,
	hidden: [briefing.bibliography.title.text, briefing.by, briefing.outlet ?? ''].join(' '),
	aside: `${briefing.by}, ${briefing.published}`,
	statements: briefing.claims.map(toStatement),
	...tagged(tagsOfBriefing(briefing), placesOf(briefing)),
});

const toRecommendationRecord = (recommendation: Recommendation, briefing: Briefing): SearchRecord => {
	const { modality, form, addressees, condition, source } = recommendation;
	return {
		id: recommendation.slug,
		href: recommendation.href,
		title: recommendation.text,
		text: `asked of ${listOf(addressees.map(({ short }) => short))}`,
		...(condition === undefined ? {} : { hidden: condition }),
		strength: { modality: modality ?? '', form, words: describeStrength({ modality, form }) },
		source: { name: `${briefing.name} ${labelOf(source)}`, href: source.runs[0]?.href ?? briefing.href },
		...tagged(tagsOfRecommendation(recommendation, briefing.earliest)),
	};
};

const toStatement = ({ sentence, href, source }: Claim): SearchStatement => ({
	text: sentence,
	href,
	at: labelOf(source),
});

const labelOf = ({ runs }: Citation) => runs.map(({ label }) => label).join(' ');

const placesOf = ({ claims, mentions }: Briefing) => [
	...new Set([
		...mentions.flatMap((mention) => ('place' in mention ? mention.place : [])),
		...claims.flatMap(({ about }) => about.places.map(({ id }) => id)),
	]),
];

function tagged({ filters, ...rest }: SearchTags, place: readonly string[] = []) {
	const filled = Object.entries({ ...filters, place }).filter(([, values]) => values.length > 0);
	const tags: RecordTags = Object.fromEntries(filled);
	return { ...rest, tags };
}
