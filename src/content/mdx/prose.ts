/** What a text says in words: its paragraphs, cells and blocks of code, without headings, components and marks. */

import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { splitPinpoints, type Pinpoint } from '../../text/pinpoints.ts';
import { offsetOf } from './offset.ts';

export interface Prose {
	readonly text: string;
	/** Those at its end. */
	readonly marks: readonly Pinpoint[];
	/** Where in the body a place of the text stands. */
	readonly toOffset: (index: number) => number;
}

export function listProse(tree: Root): Prose[] {
	const prose: Prose[] = [];
	visit(tree, (node) => {
		if (node.type === 'heading') return SKIP;
		if (node.type !== 'paragraph' && node.type !== 'tableCell' && node.type !== 'code') return;
		prose.push(toProse(node));
		return SKIP;
	});
	return prose;
}

/** What a node says. */
export function toProse(node: Nodes): Prose {
	const starts: { at: number; offset: number }[] = [];
	let text = '';
	visit(node, (leaf) => {
		if (leaf.type === 'break') text += ' ';
		if (!('value' in leaf)) return;
		starts.push({ at: text.length, offset: offsetOf(leaf) });
		text += leaf.value;
	});
	return {
		...splitPinpoints(text),
		toOffset: (index) => {
			const leaf = starts.findLast(({ at }) => at <= index);
			return leaf ? leaf.offset + index - leaf.at : offsetOf(node);
		},
	};
}
