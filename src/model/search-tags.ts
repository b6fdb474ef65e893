/** What each kind of page says of itself to search. */

import type { Briefing } from './briefings.ts';
import type { Theme } from './subjects.ts';
import type { Actor } from './entities.ts';
import type { Claim, Recommendation } from './items.ts';
import type { Question } from './questions.ts';
import type { Ref } from './refs.ts';
import type { SearchTags } from './search-records.ts';
import type { Topic } from './topics.ts';

const ids = (refs: readonly Ref[]) => [...new Set(refs.map(({ id }) => id))];

const dated = (date: string | undefined) => (date === undefined ? {} : { date });

const asked = (recommendations: readonly Recommendation[]) => ({
	addressee: ids(recommendations.flatMap(({ addressees }) => addressees)),
	instrument: ids(recommendations.map(({ instrument }) => instrument)),
	modality: [...new Set(recommendations.flatMap(({ modality }) => modality ?? []))],
});

const sources = (items: readonly (Claim | Recommendation)[]) => ids(items.map(({ briefing }) => briefing));

export const tagsOfRecommendation = (recommendation: Recommendation, earliest?: string): SearchTags => ({
	kind: 'recommendation',
	filters: {
		actor: ids([...recommendation.addressees, ...recommendation.about]),
		theme: ids(recommendation.themes),
		...asked([recommendation]),
		briefing: [recommendation.briefing.id],
	},
	...dated(earliest),
});

export const tagsOfBriefing = (briefing: Briefing): SearchTags => ({
	kind: 'briefing',
	filters: {
		actor: [...new Set(briefing.mentions.flatMap((mention) => ('actor' in mention ? [mention.actor] : [])))],
		theme: ids(briefing.claims.flatMap(({ about }) => about.themes)),
		...asked(briefing.recommendations),
		briefing: [briefing.id],
	},
	...dated(briefing.earliest),
});

export const tagsOfTopic = (topic: Topic): SearchTags => ({
	kind: 'topic',
	filters: { actor: topic.about.actors, theme: topic.about.themes, briefing: sources(topic.claims) },
});

export const tagsOfActor = (actor: Actor): SearchTags => ({
	kind: 'actor',
	filters: { actor: [actor.id], briefing: ids(actor.namedIn) },
});

export const tagsOfTheme = (theme: Theme): SearchTags => ({
	kind: 'theme',
	filters: { theme: [theme.id], briefing: sources([...theme.claims, ...theme.recommendations]) },
});

export const tagsOfQuestion = ({ about, answering }: Question): SearchTags => ({
	kind: 'question',
	filters: {
		actor: ids(about.actors),
		theme: ids(about.themes),
		briefing: ids(answering.map(({ briefing }) => briefing)),
	},
});
