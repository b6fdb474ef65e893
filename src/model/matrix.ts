/** The matrix of question and source, cut into parts that fit a page. */

import { kindNames, kinds, type Answer, type Kind, type Question } from './questions.ts';
import type { BriefingRef } from './refs.ts';

export interface MatrixPart {
	readonly briefings: readonly BriefingRef[];
	readonly rows: readonly { readonly question: Question; readonly answers: readonly Answer[] }[];
}

export interface MatrixSection {
	readonly kind: Kind;
	readonly name: string;
	readonly questions: readonly Question[];
	readonly parts: readonly MatrixPart[];
}

/** More columns than these could not be read side by side. */
const widest = 6;

/** The questions of each kind that has any. */
export const buildMatrix = (questions: readonly Question[]): MatrixSection[] =>
	kinds
		.map((kind) => {
			const here = questions.filter((question) => question.kind === kind);
			return { kind, name: kindNames[kind], questions: here, parts: cut(here) };
		})
		.filter((section) => section.questions.length > 0);

/** Sources that answer none of the questions have no column. */
function cut(questions: readonly Question[]): MatrixPart[] {
	const briefings = (questions[0]?.answers ?? [])
		.map(({ briefing }) => briefing)
		.filter(({ id }) => questions.some(({ answering }) => answering.some(({ briefing }) => briefing.id === id)));
	return Array.from({ length: Math.ceil(briefings.length / widest) }, (_, i) => {
		const columns = briefings.slice(i * widest, (i + 1) * widest);
		const answersOf = ({ answers }: Question) => answers.filter(({ briefing }) => columns.some(({ id }) => id === briefing.id));
		return { briefings: columns, rows: questions.map((question) => ({ question, answers: answersOf(question) })) };
	});
}
