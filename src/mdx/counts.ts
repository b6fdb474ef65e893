/** Fills count marks in where Astro compiles the text of a file that it has read itself. */

import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { fillCounts, type Tally } from '../content/counts/tally.ts';

/** A remark plugin; `readTally` is asked for each text, as what is counted may have changed since the last. */
export const remarkCounts = (readTally: () => Tally) => (tree: Root) =>
	visit(tree, 'text', (node) => {
		if (node.value.includes('[')) node.value = fillCounts(node.value, readTally());
	});
