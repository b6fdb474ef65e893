/** A digest is shorter than what it digests, and no sentence is long. */

import type { Root } from 'mdast';
import { budgets, findExcess } from '../../content/budgets.ts';
import type { TextDiagnostic } from '../../diagnostics/diagnostic.ts';
import { quote } from '../../diagnostics/quote.ts';
import type { Briefing } from '../../content/schema/briefing.ts';
import { splitSentences } from '../../text/sentences.ts';
import { fillCounts, type Tally } from '../../content/counts/tally.ts';
import { countWords } from '../../text/words.ts';
import { listProse } from '../../content/mdx/prose.ts';

/** The long sentences of a text. */
export const checkSentences = (tree: Root, tally: Tally): TextDiagnostic[] =>
	listProse(tree).flatMap(({ text, toOffset }) =>
		splitSentences(text, tally.language).flatMap((sentence): TextDiagnostic[] => {
			const said = fillCounts(sentence.text, tally);
			const excess = findExcess('sentence', countWords(said));
			if (!excess) return [];
			return [
				{
					offset: toOffset(sentence.offset),
					code: 'BUDGET',
					message: `${excess.message}: ${quote(said)}`,
					fix: excess.fix,
				},
			];
		}),
	);

/** Whether a digest is too long for its original. */
export function checkDigestLength(tree: Root, { original }: Briefing, tally: Tally): TextDiagnostic[] {
	const prose = listProse(tree);
	const words = prose.reduce((sum, { text }) => sum + countWords(fillCounts(text, tally)), 0);
	const excess = findExcess('digest', words, Math.floor(original.words * budgets.digest.most));
	if (!excess) return [];
	return prose.slice(0, 1).map(({ toOffset }) => ({
		offset: toOffset(0),
		code: 'BUDGET',
		message: `${excess.message}, ${budgets.digest.most * 100} % of the ${original.words} of the original`,
		fix: excess.fix,
	}));
}
