/** Finds in parsed text what shows in no plain one: `&#x202E;` is as deceptive as the character itself. */

import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { TextDiagnostic } from '../../diagnostics/diagnostic.ts';
import { checkCharacters } from './characters.ts';
import { findLookAlikes } from './look-alikes.ts';
import { endOf, offsetOf } from '../mdx/offset.ts';
import { toProse } from '../mdx/prose.ts';

export function checkEscapes(tree: Root, text: string): TextDiagnostic[] {
	const diagnostics = findImitations(tree);
	// Only a character reference can hide a character.
	if (!text.includes('&')) return diagnostics;
	visit(tree, (node) => {
		const source = text.slice(offsetOf(node), endOf(node));
		if (checkCharacters(source).length > 0) return;
		const [first] = listTexts(node).flatMap(checkCharacters);
		if (first) diagnostics.push({ ...(first.code === 'ENCODING' ? lost : first), offset: offsetOf(node) });
	});
	return diagnostics;
}

/** The parser puts the sign of a lost character where a reference names none. */
const lost: Omit<TextDiagnostic, 'offset'> = {
	code: 'ENCODING',
	message: 'a character reference that stands for no character',
	fix: 'write the character itself',
};

const shown = new Set<Nodes['type']>(['paragraph', 'heading', 'tableCell', 'code']);

/** Words in letters that only look like those of the text, judged by the paragraph or heading around them. */
function findImitations(tree: Root): TextDiagnostic[] {
	const diagnostics: TextDiagnostic[] = [];
	visit(tree, (node) => {
		if ('title' in node && node.title)
			diagnostics.push(
				...findLookAlikes(node.title).map((diagnostic) => ({ ...diagnostic, offset: offsetOf(node) })),
			);
		if (!shown.has(node.type)) return;
		const { text, toOffset } = toProse(node);
		diagnostics.push(
			...findLookAlikes(text).map((diagnostic) => ({ ...diagnostic, offset: toOffset(diagnostic.offset) })),
		);
	});
	return diagnostics;
}

/** What a node itself shows or leads to, its children apart. Attributes and images need no look: what they may say is listed. */
const listTexts = (node: Nodes): string[] => [
	...('value' in node ? [node.value] : []),
	...('url' in node ? [node.url] : []),
	...('title' in node && node.title ? [node.title] : []),
];
