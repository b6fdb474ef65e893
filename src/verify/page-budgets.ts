/** How many words each page may show before a reader opens a fold, each with its reason. */

import type { PageBudget } from './budget.ts';
import { toAddress } from '../permalinks/page-addresses.ts';
import type { Dossier } from '../dossier/dossier.ts';

/** Ninety seconds and three minutes at 238 words a minute, with room for the names in tables. */
const budgets = {
	/** What this is and where to start: a minute and a half. */
	home: 340,
	/** In short, asks, matrix, sources, background, silences: about four minutes. */
	topic: 1000,
	/** One printed page. */
	recommendation: 280,
	/** One printed page, with an answer from every source. */
	question: 350,
} as const;

/** The budgets fit a dossier of this many sources; where a page speaks of every source, each further one brings its line. */
const sources = 5;
const perSource = { home: 20, topic: 40, recommendation: 10, question: 40 } as const;

/** A briefing shows at most this many times the words of its original, the front and the lists included. */
const briefingShare = 1.2;

/** By path below the root of the site. */
export function listPageBudgets({
	routes,
	topics,
	briefings,
	recommendations,
	questions,
}: Pick<Dossier, 'routes' | 'topics' | 'briefings' | 'recommendations' | 'questions'>): ReadonlyMap<
	string,
	PageBudget
> {
	const at = (href: string, words: number, kind: string, source: string) =>
		[toAddress(href, routes), { words, kind, source }] as const;
	const further = Math.max(0, briefings.length - sources);
	const wordsOf = (kind: keyof typeof budgets) => budgets[kind] + further * perSource[kind];
	return new Map([
		at(routes.home, wordsOf('home'), 'the home page', 'site.yaml'),
		...topics.map(({ id, href }) => at(href, wordsOf('topic'), 'a topic', `topics/${id}.mdx`)),
		...recommendations.map(({ href, briefing }) =>
			at(href, wordsOf('recommendation'), 'a recommendation', `briefings/${briefing.id}.mdx`),
		),
		...questions.map(({ id, href }) => at(href, wordsOf('question'), 'a question', `questions/${id}.yaml`)),
		...briefings.map(({ id, href, original }) =>
			at(
				href,
				Math.max(Math.floor(original.words * briefingShare), 300),
				`a briefing of ${original.words} words`,
				`briefings/${id}.mdx`,
			),
		),
	]);
}
