/** Gives table cells a class where MDX would give them a style, which the page policy forbids. */

import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** A rehype plugin. */
export function rehypeAlignClass() {
	return (tree: Root) =>
		visit(tree, 'element', ({ tagName, properties }) => {
			if ((tagName !== 'td' && tagName !== 'th') || typeof properties['align'] !== 'string') return;
			properties['className'] = [`align-${properties['align']}`];
			delete properties['align'];
		});
}
