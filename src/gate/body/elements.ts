/** Lets pass what plain Markdown is made of, and names the rest: programs, HTML, images, boxes to tick. */

import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Flaw } from '../characters.ts';
import { offsetOf } from './offset.ts';
import { braces, html, program } from './syntax.ts';

export function checkElements(tree: Root): Flaw[] {
	const flaws: Flaw[] = [];
	visit(tree, (node) => {
		const flaw = describe(node);
		if (flaw) flaws.push({ offset: offsetOf(node), ...flaw });
	});
	return flaws;
}

const allowed = new Set<Nodes['type']>([
	'root',
	'paragraph',
	'heading',
	'text',
	'emphasis',
	'strong',
	'delete',
	'inlineCode',
	'code',
	'break',
	'thematicBreak',
	'blockquote',
	'list',
	'listItem',
	'link',
	'linkReference',
	'definition',
	'table',
	'tableRow',
	'tableCell',
	'footnoteReference',
	'footnoteDefinition',
	// Looked at by components.ts.
	'mdxJsxFlowElement',
	'mdxJsxTextElement',
]);

function describe(node: Nodes): Omit<Flaw, 'offset'> | undefined {
	switch (node.type) {
		case 'mdxjsEsm':
			return program;
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			return braces;
		case 'image':
		case 'imageReference':
			return { code: 'IMAGE', message: 'an image', fix: 'take it away, and say in words what it shows' };
		case 'listItem':
			if (typeof node.checked !== 'boolean') return undefined;
			return { code: 'TASK-LIST', message: 'a box to tick', fix: 'take "[ ]" away' };
		default:
			return allowed.has(node.type) ? undefined : html;
	}
}
