/** The matrix of question and source, cut into parts that fit a page. */

import { cutColumns } from './columns.ts';
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

/** The questions of each kind that has any; the same sources in the same columns everywhere, without those that answer none. */
export function buildMatrix(questions: readonly Question[]): MatrixSection[] {
	const briefings = (questions[0]?.answers ?? [])
		.map(({ briefing }) => briefing)
		.filter(({ id }) =>
			questions.some(({ answering }) => answering.some(({ briefing }) => briefing.id === id)),
		);
	return kinds
		.map((kind) => {
			const here = questions.filter((question) => question.kind === kind);
			return {
				kind,
				name: kindNames[kind],
				questions: here,
				parts: cutColumns(briefings).map((columns) => toPart(here, columns)),
			};
		})
		.filter((section) => section.questions.length > 0);
}

const toPart = (questions: readonly Question[], briefings: readonly BriefingRef[]): MatrixPart => ({
	briefings,
	rows: questions.map((question) => ({
		question,
		answers: question.answers.filter(({ briefing }) => briefings.some(({ id }) => id === briefing.id)),
	})),
});
