/** A published text is written to the end, ends what it quotes, and counts no sources by hand. */

import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { TextDiagnostic } from '../../diagnostics/diagnostic.ts';
import { findCounted } from '../../content/counts/hand-counts.ts';
import { findPlaceholders } from '../../content/placeholders.ts';
import { findOpenQuotes } from '../../content/open-quotes.ts';
import { listProse, toProse, type Prose } from '../../content/mdx/prose.ts';

export function checkBodyWording(tree: Root, language: string): TextDiagnostic[] {
	const headings: Prose[] = [];
	visit(tree, 'heading', (node) => void headings.push(toProse(node)));
	return [...headings, ...listProse(tree)].flatMap(({ text, toOffset }) =>
		[...findPlaceholders(text), ...findOpenQuotes(text, language), ...findCounted(text, language)].map(
			(diagnostic) => ({
				...diagnostic,
				offset: toOffset(diagnostic.offset),
			}),
		),
	);
}
