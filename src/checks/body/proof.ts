/** The same proof for the texts of MDX files: a digest says nothing that its paragraphs do not hold, and no text takes wording over. */

import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { TextDiagnostic } from '../../diagnostics/diagnostic.ts';
import { findTaken, findUnproven, type Prover, type Provers } from '../proof/prove.ts';
import { listProse, toProse, type Prose } from '../../content/mdx/prose.ts';

/** Whether a mark is left inside a text: then those at its end are not all that it rests on, as is told already. */
const hasMark = (text: string) => /\[[^[\]]*¶/.test(text);

/**
 * @param own the source that the text digests; absent for texts that digest none
 * @param provers those of all sources
 */
export function checkBodyProof(tree: Root, own: Prover | undefined, provers: Provers): TextDiagnostic[] {
	const headings: Prose[] = [];
	visit(tree, 'heading', (node) => void headings.push(toProse(node)));
	return [...headings, ...listProse(tree)].flatMap(({ text, marks, toOffset }) => {
		const paragraphs = marks
			.filter(({ briefing }) => briefing === undefined)
			.flatMap((mark) => mark.paragraphs);
		return [
			...(own && !hasMark(text) ? findUnproven({ text, paragraphs, ours: [] }, own) : []),
			...findTaken(text, provers),
		].map((diagnostic) => ({ ...diagnostic, offset: toOffset(diagnostic.offset) }));
	});
}
