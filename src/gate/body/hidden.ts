/** Finds in parsed text what findFlaws finds in plain text: `&#x202E;` is as deceptive as the character itself. */

import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { findFlaws, type Flaw } from '../characters.ts';
import { offsetOf } from './offset.ts';

export function findHidden(tree: Root, text: string): Flaw[] {
	const flaws: Flaw[] = [];
	// Only a character reference can hide a character.
	if (!text.includes('&')) return flaws;
	visit(tree, (node) => {
		const source = text.slice(offsetOf(node), node.position?.end.offset);
		if (findFlaws(source).length > 0) return;
		const [first] = listTexts(node).flatMap(findFlaws);
		if (first) flaws.push({ ...first, offset: offsetOf(node) });
	});
	return flaws;
}

/** What a node itself shows or leads to, its children apart. Attributes and images need no look: what they may say is listed. */
const listTexts = (node: Nodes): string[] => [
	...('value' in node ? [node.value] : []),
	...('url' in node ? [node.url] : []),
	...('title' in node && node.title ? [node.title] : []),
];
