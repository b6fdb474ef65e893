/** Refuses what Markdown and MDX can hold and content must not: programs, images, boxes to tick. */

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

function describe(node: Nodes): Omit<Flaw, 'offset'> | undefined {
	switch (node.type) {
		case 'mdxjsEsm':
			return program;
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			return braces;
		case 'html':
			return html;
		case 'image':
		case 'imageReference':
			return { code: 'IMAGE', message: 'an image', fix: 'take it away, and say in words what it shows' };
		case 'listItem':
			if (typeof node.checked !== 'boolean') return undefined;
			return { code: 'TASK-LIST', message: 'a box to tick', fix: 'take "[ ]" away' };
		default:
			return undefined;
	}
}
