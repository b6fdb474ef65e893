/** The questions that belong on a page about something else, or about another question. */

import { indexBy } from '../lists/index-by.ts';
import { mostDisputed, type Question } from './question.ts';
import type { Ref } from './link.ts';

export interface QuestionLists {
	/** Most disputed first. */
	readonly disputed: readonly Question[];
	readonly onActor: (id: string) => readonly Question[];
	readonly onTheme: (id: string) => readonly Question[];
	/** Others about the same actors and themes, the closest first. */
	readonly near: (question: Question) => readonly Question[];
}

/** How many questions stand beside one as close to it. */
const nearest = 4;

export function listQuestions(questions: readonly Question[]): QuestionLists {
	const ids = (refs: readonly Ref[]) => refs.map(({ id }) => id);
	return {
		disputed: [...questions].sort(mostDisputed),
		onActor: indexBy(questions, ({ about }) => ids(about.actors)).get,
		onTheme: indexBy(questions, ({ about }) => ids(about.themes)).get,
		near: (question) =>
			questions
				.filter((other) => other !== question)
				.map((other) => ({ other, closeness: measureCloseness(question, other) }))
				.filter(({ closeness }) => closeness > 0)
				.sort((a, b) => b.closeness - a.closeness)
				.slice(0, nearest)
				.map(({ other }) => other),
	};
}

/** Shared actors and themes in parts of all that either has; 0 unless some of both kinds are shared. */
function measureCloseness({ about: a }: Question, { about: b }: Question): number {
	const shared = (ours: readonly Ref[], theirs: readonly Ref[]) =>
		ours.filter(({ id }) => theirs.some((other) => other.id === id)).length;
	const [actors, themes] = [shared(a.actors, b.actors), shared(a.themes, b.themes)];
	const all = a.actors.length + b.actors.length + a.themes.length + b.themes.length;
	return actors > 0 && themes > 0 ? (actors + themes) / all : 0;
}
