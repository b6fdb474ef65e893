/** Questions that sources answer differently: what each source answers, and which are silent. */

import { Question as QuestionData } from '../content/schema/question.ts';
import type { ContentFile } from '../content/content-files.ts';
import { firstDay, type Briefing } from './briefing.ts';
import { indexBy } from '../lists/index-by.ts';
import { type About, toAbout } from './claim.ts';
import type { Recommendation } from './recommendation.ts';
import type { BriefingRef, Citation, Ref } from './link.ts';
import type { Refs } from './references.ts';
import type { Routes } from '../addresses/routes.ts';

export type QuestionKind = QuestionData['kind'];

export const questionKinds: readonly QuestionKind[] = QuestionData.shape.kind.options;

/** A kind of question, as the heading of a list. */
export const questionKindNames: Readonly<Record<QuestionKind, string>> = {
	value: 'Numbers',
	fact: 'Facts',
	cause: 'Causes',
	characterisation: 'Descriptions',
	prescription: 'What to do',
};

export const timeNotes: Readonly<Record<QuestionData['time'], string>> = {
	'same-time': 'The answers speak of the same time.',
	'over-time': 'The answers speak of different times, so a difference may be a change.',
	unknown: 'Whether the answers speak of the same time is not known.',
};

export interface Position {
	/** One to four words. */
	readonly verdict: string;
	readonly answer: string;
	readonly source: Citation;
	/** Which of the marks for answers that several sources share it carries, 1 to 3; absent when this source alone gives it. */
	readonly shared: number | undefined;
}

/** What one source says to a question: an answer, nothing by an editor's decision, or not compared yet. */
export interface Answer {
	readonly briefing: BriefingRef;
	readonly state: 'answers' | 'silent' | 'not-compared';
	readonly positions: readonly Position[];
}

export interface Question extends Ref {
	/** The day its text last changed. */
	readonly changed: string;
	readonly kind: QuestionKind;
	readonly time: QuestionData['time'];
	readonly summary: string;
	readonly about: About;
	readonly settle: string;
	/** What a source says to it, whichever it is. */
	readonly answerOf: (briefing: string) => Answer;
	/** Oldest first. */
	readonly answering: readonly Answer[];
	/** Those that an editor has found to say nothing on it. */
	readonly silent: readonly BriefingRef[];
	/** Those that nobody has compared yet: nothing is known of what they say. Listed when asked for, as they are most. */
	readonly notCompared: () => readonly BriefingRef[];
	/** How many sources there are. */
	readonly sources: number;
	/** Recommendations that hang on the answer, strongest first. */
	readonly recommendations: readonly Recommendation[];
	/** Separate texts among those that answer. */
	readonly independentTexts: number;
	/** Different verdicts. */
	readonly verdicts: number;
	/** Sources that give more than one verdict themselves. */
	readonly divided: readonly BriefingRef[];
}

/** @param briefings oldest first */
export function toQuestion(
	{ id, data }: ContentFile<QuestionData>,
	briefings: readonly Briefing[],
	ranked: readonly Recommendation[],
	refs: Refs,
	routes: Routes,
	wordingOf: (briefing: string) => string = (id) => briefings.find((one) => one.id === id)?.wording ?? id,
): Question {
	const sharing = numberShared(data.positions);
	const given = indexBy(data.positions, ({ briefing }) => [briefing]);
	const silent = new Set(data.silent);
	const toAnswer = (id: string): Answer => ({
		briefing: refs.briefing(id),
		state: given.get(id).length > 0 ? 'answers' : silent.has(id) ? 'silent' : 'not-compared',
		positions: given.get(id).map(({ verdict, answer, paragraphs }) => ({
			verdict,
			answer,
			source: refs.cite({ briefing: id, paragraphs }),
			shared: sharing.get(fold(verdict)),
		})),
	});
	const inTime = (ids: Iterable<string>) => [...ids].map(refs.briefing).sort((a, b) => a.place - b.place);
	const answering = inTime(given.keys).map(({ id }) => toAnswer(id));
	const hanging = new Set(data.recommendations);
	return {
		id,
		changed: data.revised ?? firstDay(briefings),
		name: data.question,
		short: data.short,
		href: routes.question(id),
		kind: data.kind,
		time: data.time,
		summary: data.summary,
		about: toAbout(data.about, refs),
		settle: data.settle,
		answerOf: toAnswer,
		answering,
		silent: inTime(silent),
		notCompared: () =>
			briefings
				.filter((briefing) => given.get(briefing.id).length === 0 && !silent.has(briefing.id))
				.map((briefing) => refs.briefing(briefing.id)),
		sources: briefings.length,
		recommendations: hanging.size === 0 ? [] : ranked.filter(({ key }) => hanging.has(key)),
		independentTexts: new Set(answering.map(({ briefing }) => wordingOf(briefing.id))).size,
		verdicts: countVerdicts(data.positions),
		divided: answering
			.filter(({ positions }) => countVerdicts(positions) > 1)
			.map(({ briefing }) => briefing),
	};
}

const fold = (verdict: string) => verdict.toLowerCase();

const countVerdicts = (positions: readonly { readonly verdict: string }[]) =>
	new Set(positions.map(({ verdict }) => fold(verdict))).size;

/** There are three kinds of mark; a line with more than three shared answers uses one again. */
const marks = 3;

/** Verdicts that two or more briefings give, with marks in the order in which they first stand. */
function numberShared(positions: QuestionData['positions']): Map<string, number> {
	const givers = new Map<string, Set<string>>();
	for (const { verdict, briefing } of positions) {
		givers.set(fold(verdict), (givers.get(fold(verdict)) ?? new Set()).add(briefing));
	}
	const shared = [...givers].filter(([, briefings]) => briefings.size > 1);
	return new Map(shared.map(([verdict], i) => [verdict, (i % marks) + 1]));
}

/** By kind; of one kind, those that most sources answer first. */
export const inKinds = (a: Question, b: Question) =>
	questionKinds.indexOf(a.kind) - questionKinds.indexOf(b.kind) ||
	b.answering.length - a.answering.length ||
	a.short.localeCompare(b.short, 'en');

/** Most different verdicts first, then most sources. */
export const mostDisputed = (a: Question, b: Question) =>
	b.verdicts - a.verdicts || b.answering.length - a.answering.length || inKinds(a, b);
