/** Every text of the front matter keeps its budget. */

import { findExcess, type BudgetName } from '../../content/budgets.ts';
import { keepFor, type Content } from '../../content/content.ts';
import { languageOf } from '../../content/language.ts';
import type { Entry } from '../../content/entry.ts';
import type { Path, Diagnostic } from '../../diagnostics/diagnostic.ts';
import { quote } from '../../diagnostics/quote.ts';
import type { Briefing } from '../../content/schema/briefing.ts';
import type { Question } from '../../content/schema/question.ts';
import type { Relations } from '../../content/schema/relation.ts';
import type { Topic } from '../../content/schema/topic.ts';
import { splitSentences } from '../../text/sentences.ts';
import { countWords } from '../../text/words.ts';
import { broken } from './broken.ts';

/** A text with its budgets; the sentences of those that are read as prose are measured too. */
interface Measured {
	readonly path: Path;
	/** Several texts share one budget. */
	readonly texts: readonly string[];
	readonly budget?: BudgetName;
	readonly isProse?: boolean;
}

export function checkBudgets(content: Content): Diagnostic[] {
	const { site, briefings, topics, questions, relations } = content;
	const language = languageOf(site);
	const measure = <Data>(entries: readonly Entry<Data>[], list: (data: Data) => readonly Measured[]) =>
		entries.flatMap((entry) =>
			keepFor(content, entry)(['budgets', entry.file, entry.digest, language], () =>
				list(entry.data).flatMap((measured) => check(entry, measured, language)),
			),
		);
	const published = <Data extends { readonly draft?: boolean | undefined }>(
		entries: readonly Entry<Data>[],
	) => entries.filter(({ data }) => data.draft !== true);
	return [
		...measure(published(briefings), listInBriefing),
		...measure(published(topics), listInTopic),
		...measure(published(questions), listInQuestion),
		...measure(relations, listInRelations),
	];
}

const one = (path: Path, text: string, budget?: BudgetName, isProse = true): Measured => ({
	path,
	texts: [text],
	...(budget ? { budget } : {}),
	isProse,
});

const listInBriefing = ({ lead, standing, keyPoints, claims, recommendations }: Briefing): Measured[] => [
	one(['lead'], lead, 'lead'),
	one(['standing', 'weight'], standing.weight, 'weight'),
	...keyPoints.map(({ text }, i) => one(['keyPoints', i, 'text'], text, 'keyPoint')),
	{ path: ['standing', 'care'], texts: standing.care.map(({ text }) => text), budget: 'care' },
	...standing.care.map(({ text }, i) => one(['standing', 'care', i, 'text'], text)),
	...standing.cautions.map(({ text }, i) => one(['standing', 'cautions', i, 'text'], text, 'caution')),
	...claims.map(({ text }, i) => one(['claims', i, 'text'], text, 'claim', false)),
	...recommendations.flatMap(({ text, short }, i) => [
		one(['recommendations', i, 'text'], text, 'recommendation', false),
		one(['recommendations', i, 'short'], short, 'short', false),
	]),
];

const listInTopic = ({ gloss, lead, card, inShort, sources, background, silences }: Topic): Measured[] => [
	one(['gloss'], gloss),
	one(['lead'], lead),
	one(['card'], card, 'card'),
	{ path: ['inShort'], texts: inShort.flatMap(({ label, text }) => [label, text]), budget: 'inShort' },
	...inShort.map(({ text }, i) => one(['inShort', i, 'text'], text)),
	...sources.map(({ text }, i) => one(['sources', i, 'text'], text, 'topicSource')),
	...(background.length === 0
		? []
		: [{ path: ['background'], texts: background.map(({ text }) => text), budget: 'background' } as const]),
	...background.map(({ text }, i) => one(['background', i, 'text'], text)),
	...silences.flatMap(({ text, expected }, i) => [
		one(['silences', i, 'text'], text),
		one(['silences', i, 'expected'], expected),
	]),
];

const listInQuestion = ({ short, summary, positions, settle }: Question): Measured[] => [
	one(['short'], short, 'questionShort', false),
	one(['summary'], summary, 'summary'),
	...positions.flatMap(({ verdict, answer }, i) => [
		one(['positions', i, 'verdict'], verdict, 'verdict', false),
		one(['positions', i, 'answer'], answer, 'answer'),
	]),
	one(['settle'], settle, 'settle'),
];

const listInRelations = ({ relations }: Relations): Measured[] =>
	relations.map(({ reason }, i) => one(['relations', i, 'reason'], reason, 'reason'));

function check(
	entry: Entry<unknown>,
	{ path, texts, budget, isProse = false }: Measured,
	language: string,
): Diagnostic[] {
	const words = texts.reduce((sum, text) => sum + countWords(text), 0);
	const excess = budget && findExcess(budget, words);
	return [
		...(excess ? [broken(entry, path, 'BUDGET', excess.message, excess.fix)] : []),
		// A text beyond a budget of one sentence is named once.
		...(isProse && !(excess && (budget === 'weight' || budget === 'keyPoint'))
			? texts.flatMap((text) => checkSentences(entry, path, text, language))
			: []),
		...(budget === 'weight' && texts.some((text) => splitSentences(text, language).length > 1)
			? [broken(entry, path, 'BUDGET', 'the weight has several sentences', 'write one')]
			: []),
	];
}

const checkSentences = (entry: Entry<unknown>, path: Path, text: string, language: string): Diagnostic[] =>
	splitSentences(text, language).flatMap((sentence) => {
		const excess = findExcess('sentence', countWords(sentence.text));
		if (!excess) return [];
		const message = `${excess.message}: ${quote(sentence.text)}`;
		return [broken(entry, path, 'BUDGET', message, excess.fix)];
	});
