/** What stands beside a recommendation: what pulls against it, what goes with it, the questions and topics it belongs to. */

import type { Dossier } from '../../dossier/dossier.ts';
import type { Recommendation } from '../../dossier/recommendation.ts';
import { indexBy } from '../../lists/index-by.ts';
import type { Question } from '../../dossier/question.ts';
import type { Related } from '../../dossier/relation.ts';
import type { Topic } from '../../dossier/topic.ts';

/** One thing related, with all that relates it: two relations of one pair stand together. */
export interface RelatedItem {
	readonly other: Related['other'];
	/** "needs it first"; empty where the heading says it all. */
	readonly words: string;
	readonly reasons: readonly string[];
}

/** Both lists in the order of the relations' kinds, the sharpest first. */
export function listRelated(
	recommendation: Recommendation,
	{ relations }: Pick<Dossier, 'relations'>,
): { against: RelatedItem[]; along: RelatedItem[] } {
	const groups = relations.of(recommendation);
	const pick = (isAgainst: boolean) =>
		join(
			groups
				.filter(({ id }) => (id === 'against' || id === 'evidence') === isAgainst)
				.flatMap(({ title, id, related }) =>
					related.map((one) => ({ ...one, words: one.words || (id === 'against' ? '' : title) })),
				),
		);
	return { against: pick(true), along: pick(false) };
}

function join(related: readonly Related[]): RelatedItem[] {
	const byOther = indexBy(related, ({ other }) => [other.href]);
	return byOther.keys.flatMap((href) => {
		const here = byOther.get(href);
		const [first] = here;
		return first
			? [{ other: first.other, words: first.words, reasons: here.map(({ reason }) => reason) }]
			: [];
	});
}

/** The questions whose answer it hangs on: first those of the home page, then those of its topics, then the others. */
export function findQuestions(
	{ key }: Pick<Recommendation, 'key'>,
	{ questions, topics, site }: Pick<Dossier, 'questions' | 'topics' | 'site'>,
): Question[] {
	const first = [
		...site.questions,
		...findTopics({ key }, { topics }).flatMap(({ matrix }) =>
			matrix.flatMap((part) => part.questions.map(({ id }) => id)),
		),
	];
	const rank = ({ id }: Question) => (first.includes(id) ? first.indexOf(id) : first.length);
	return questions
		.filter(({ recommendations }) => recommendations.some((one) => one.key === key))
		.sort((a, b) => rank(a) - rank(b));
}

/** The topics that list it. */
export const findTopics = (
	{ key }: Pick<Recommendation, 'key'>,
	{ topics }: Pick<Dossier, 'topics'>,
): Topic[] => topics.filter((topic) => keysOf(topic).has(key));

const listed = new WeakMap<Topic, ReadonlySet<string>>();

/** The keys of what a topic lists, gathered once. */
function keysOf(topic: Topic): ReadonlySet<string> {
	const keys = listed.get(topic) ?? new Set(topic.recommendations.map(({ key }) => key));
	listed.set(topic, keys);
	return keys;
}
