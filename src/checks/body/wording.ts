/** A published text is written to the end, and counts no sources by hand. */

import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Flaw } from '../../diagnostics/diagnostic.ts';
import { findCounted } from '../../content/counts/hand-counts.ts';
import { findPlaceholders } from '../../content/placeholders.ts';
import { listProse, toProse, type Prose } from '../../content/mdx/prose.ts';

export function checkWording(tree: Root, language: string): Flaw[] {
	const headings: Prose[] = [];
	visit(tree, 'heading', (node) => void headings.push(toProse(node)));
	return [...headings, ...listProse(tree)].flatMap(({ text, toOffset }) =>
		[...findPlaceholders(text), ...findCounted(text, language)].map((flaw) => ({
			...flaw,
			offset: toOffset(flaw.offset),
		})),
	);
}
