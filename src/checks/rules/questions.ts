/** A source answers a question or is silent on it, and no two answers are one. */

import type { Content } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Question } from '../../content/schema/question.ts';
import { toSaid } from '../../text/said.ts';
import { broken } from './broken.ts';

export const checkQuestions = ({ questions }: Content): Diagnostic[] =>
	questions.flatMap((entry) => [...checkSilent(entry), ...checkPositions(entry)]);

function checkSilent(entry: Entry<Question>): Diagnostic[] {
	const { silent, positions } = entry.data;
	const answering = new Set(positions.map(({ briefing }) => briefing));
	return silent.flatMap((id, i) => {
		if (!answering.has(id)) return [];
		const message = `${id} has a position, and is said to be silent`;
		return [broken(entry, ['silent', i], 'INCOMPLETE', message, 'keep one of the two')];
	});
}

function checkPositions(entry: Entry<Question>): Diagnostic[] {
	const { positions } = entry.data;
	const places = new Set<string>();
	const answers = new Set<string>();
	const isFirst = (seen: Set<string>, key: string) => seen.size < seen.add(key).size;
	return positions.flatMap(({ briefing, paragraphs, answer }, i) => {
		const isNewAnswer = isFirst(answers, toSaid(answer));
		if (!isFirst(places, `${briefing} ${paragraphs.join()}`)) {
			const message = `${briefing} answers from the same paragraphs above`;
			return [broken(entry, ['positions', i], 'TWICE', message, 'keep one of the two')];
		}
		if (!isNewAnswer) {
			const message = 'this answer stands above already';
			const fix = 'say how the sources differ, or leave one out';
			return [broken(entry, ['positions', i, 'answer'], 'TWICE', message, fix)];
		}
		return [];
	});
}
