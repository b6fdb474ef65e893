/** What a topic gathers by component: known questions and kinds, each once. */

import type { TextDiagnostic } from '../../diagnostics/diagnostic.ts';
import type { Content } from '../../content/content.ts';
import { quote } from '../../diagnostics/quote.ts';
import { Claim } from '../../content/schema/claim.ts';
import type { Topic } from '../../content/schema/topic.ts';
import { didYouMean } from '../../diagnostics/suggestion.ts';
import type { Use } from './components.ts';

/** @param topic the front matter above, where it is sound */
export function checkTopicComponents(
	uses: readonly Use[],
	content: Content,
	topic?: Topic,
): TextDiagnostic[] {
	const questions = content.ids('questions');
	const kinds: readonly string[] = Claim.shape.kind.options;
	const seen = new Set<string>();
	return uses.flatMap(({ name, attributes, offset }): TextDiagnostic[] => {
		const { question, kind } = attributes;
		const key = JSON.stringify([name, question, kind]);
		const isRepeated = seen.has(key);
		seen.add(key);
		if (isRepeated)
			return [
				{
					offset,
					code: 'PLACED-TWICE',
					message: 'the same stands above already',
					fix: 'keep one of the two',
				},
			];
		if (topic && isEmpty(name, question, topic)) {
			const message = `there is nothing that ${quote(`<${name} />`)} could place`;
			return [{ offset, code: 'INCOMPLETE', message, fix: 'take it away, or write it in the front matter' }];
		}
		if (question !== undefined && !questions.has(question)) {
			const message = `there is no question ${quote(question)}${didYouMean(question, questions)}`;
			return [{ offset, code: 'UNKNOWN-ID', message, fix: 'name a file in questions/' }];
		}
		if (kind !== undefined && !kinds.includes(kind)) {
			const message = `${quote(kind)} is no kind of claim${didYouMean(kind, kinds)}`;
			return [{ offset, code: 'CHOICE', message, fix: `write one of: ${kinds.join(', ')}` }];
		}
		return [];
	});
}

/** Whether the front matter has nothing of what a component places. */
function isEmpty(
	name: string,
	question: string | undefined,
	{ background, silences, questions }: Topic,
): boolean {
	switch (name) {
		case 'Background':
			return background.length === 0;
		case 'Silences':
			return silences.length === 0;
		case 'Positions':
			return question === undefined && questions.length === 0;
		default:
			return false;
	}
}
