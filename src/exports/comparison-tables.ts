/** Tables of what no single source has: where they differ, how recommendations stand to one another, what nobody says. */

import type { Dossier } from '../dossier/dossier.ts';
import { isRecommendation, type Relation } from '../dossier/relation.ts';
import type { BriefingRef } from '../dossier/link.ts';
import type { Answer, Position, Question } from '../dossier/question.ts';
import type { Silence } from '../dossier/silence.ts';
import type { Topic } from '../dossier/topic.ts';
import { column, type Column } from './csv.ts';
import { ids } from './tables.ts';

export const buildQuestionColumns = ({ routes }: Dossier): Column<Question>[] => [
	column('id', 'never changes and is never used again', ({ id }) => id),
	column('address', 'its lasting address', ({ href }) => routes.absolute(href)),
	column('question', 'in full', ({ name }) => name),
	column('short', 'in a few words', ({ short }) => short),
	column('kind', 'value, fact, cause, characterisation or prescription', ({ kind }) => kind),
	column(
		'time',
		'same-time, over-time or unknown: whether the answers speak of the same time',
		({ time }) => time,
	),
	column('summary', 'how the answers differ', ({ summary }) => summary),
	column('settle', 'what evidence would settle it', ({ settle }) => settle),
	column('verdicts', 'how many different answers there are', ({ verdicts }) => verdicts, 'integer'),
	column('texts', 'how many separate texts answer', ({ independentTexts }) => independentTexts, 'integer'),
	column('answering', 'ids of briefings that answer', ({ answering }) => briefingIds(answering), 'list'),
	column(
		'silent',
		'ids of briefings found to say nothing on it',
		({ silent }) => silent.map(({ id }) => id),
		'list',
	),
	column(
		'not_compared',
		'how many briefings nobody has compared yet',
		({ sources, answering, silent }) => sources - answering.length - silent.length,
		'integer',
	),
	column('actors', 'ids of whom it is about', ({ about }) => ids(about.actors), 'list'),
	column('themes', 'ids', ({ about }) => ids(about.themes), 'list'),
	column('places', 'ids', ({ about }) => ids(about.places), 'list'),
	column(
		'recommendations',
		'ids of recommendations that hang on the answer',
		({ recommendations }) => recommendations.map(({ slug }) => slug),
		'list',
	),
	column('changed', 'day its text last changed', ({ changed }) => changed),
];

const briefingIds = (answers: readonly { readonly briefing: BriefingRef }[]) =>
	answers.map(({ briefing }) => briefing.id);

/** What one source answers to a question; without a position where it is silent. */
export interface PositionRow {
	readonly question: Question;
	readonly briefing: BriefingRef;
	readonly state: Answer['state'];
	readonly position: Position | undefined;
}

/** Whatever has no row is not compared yet: a row for it would be one for every source and every question. */
export const listPositionRows = ({ questions }: Pick<Dossier, 'questions'>): PositionRow[] =>
	questions.flatMap((question) =>
		[...question.answering, ...question.silent.map(({ id }) => question.answerOf(id))].flatMap(
			({ briefing, state, positions }) =>
				(positions.length > 0 ? positions : [undefined]).map((position) => ({
					question,
					briefing,
					state,
					position,
				})),
		),
	);

export const buildPositionColumns = ({ routes }: Dossier): Column<PositionRow>[] => [
	column('question', 'id of the question', ({ question }) => question.id),
	column('question_address', 'its page', ({ question }) => routes.absolute(question.href)),
	column('briefing', 'id of the briefing', ({ briefing }) => briefing.id),
	column(
		'state',
		'answers, or silent (an editor’s finding); a source without a row is not compared yet',
		({ state }) => state,
	),
	column('verdict', 'the answer in one to four words', ({ position }) => position?.verdict),
	column('answer', 'the answer, in our words', ({ position }) => position?.answer),
	column('paragraphs', 'of the source article', ({ position }) => position?.source.paragraphs ?? [], 'list'),
	column('paragraph_address', 'our digest of the first of them', ({ position }) => {
		const href = position?.source.runs[0]?.href;
		return href && routes.absolute(href);
	}),
];

export const buildRelationColumns = ({ routes }: Dossier): Column<Relation>[] => [
	column('from', 'briefing and item at which it begins', ({ from }) => from.key),
	column('from_kind', 'recommendation or claim', ({ from }) =>
		isRecommendation(from) ? 'recommendation' : 'claim',
	),
	column('from_address', 'its address', ({ from }) => routes.absolute(from.href)),
	column(
		'kind',
		'supports, specifies, overlaps, precondition, tension, conflicts, different-party, speaks-for or speaks-against: our reading',
		({ kind }) => kind,
	),
	column('to', 'briefing and recommendation at which it ends', ({ to }) => to.key),
	column('to_address', 'its address', ({ to }) => routes.absolute(to.href)),
	column('reason', 'why', ({ reason }) => reason),
	column('same_source', 'whether both are of one source', ({ inside }) => inside, 'boolean'),
];

export const buildSilenceColumns = ({ routes }: Dossier): Column<Silence>[] => [
	column('topic', 'id of the topic', ({ topic }) => topic.id),
	column('id', 'unique in the topic', ({ id }) => id),
	column('address', 'its place', ({ href }) => routes.absolute(href)),
	column('text', 'what no source mentions', ({ text }) => text),
	column('expected', 'why one would expect it', ({ expected }) => expected),
];

export interface BackgroundRow {
	readonly topic: Topic;
	readonly statement: Topic['background'][number];
}

export const listBackgroundRows = ({ topics }: Pick<Dossier, 'topics'>): BackgroundRow[] =>
	topics.flatMap((topic) => topic.background.map((statement) => ({ topic, statement })));

export const buildBackgroundColumns = (): Column<BackgroundRow>[] => [
	column('topic', 'id of the topic', ({ topic }) => topic.id),
	column('text', 'what no source of the dossier says, in our words', ({ statement }) => statement.text),
	column('found_at', 'who says it', ({ statement }) => statement.sources.map(({ name }) => name), 'list'),
	column(
		'found_at_addresses',
		'they lead to other sites',
		({ statement }) => statement.sources.map(({ url }) => url),
		'list',
	),
	column(
		'read',
		'days on which they were looked up',
		({ statement }) => statement.sources.map(({ read }) => read),
		'list',
	),
];
