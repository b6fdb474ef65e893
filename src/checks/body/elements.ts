/** Lets pass what plain Markdown is made of, and names the rest: programs, HTML, images, boxes to tick. */

import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { TextDiagnostic } from '../../diagnostics/diagnostic.ts';
import { quote } from '../../diagnostics/quote.ts';
import { offsetOf } from '../../content/mdx/offset.ts';
import { braces, html, program } from '../../content/mdx/syntax.ts';

export function checkElements(tree: Root): TextDiagnostic[] {
	const diagnostics = tree.children
		.filter(({ type }, i) => i === 0 && type === 'thematicBreak')
		.map((first): TextDiagnostic => ({
			offset: offsetOf(first),
			code: 'LEFTOVER',
			message: 'a line that parts begins the text, as a second front matter would',
			fix: 'take it away; there is one front matter, above the text',
		}));
	visit(tree, (node) => {
		const diagnostic = describe(node);
		if (diagnostic) diagnostics.push({ offset: offsetOf(node), ...diagnostic });
		if (node.type === 'table') diagnostics.push(...findSurplusCells(node.children));
	});
	return diagnostics;
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
	'break',
	'thematicBreak',
	'blockquote',
	'list',
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

function describe(node: Nodes): Omit<TextDiagnostic, 'offset'> | undefined {
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
		case 'code': {
			const info = [node.lang, node.meta].filter(Boolean).join(' ');
			if (/^[A-Za-z0-9+#.-]*$/.test(info)) return undefined;
			const message = `${quote(info)} stands behind the back-ticks that open a block`;
			return { code: 'CODE', message, fix: 'write at most the name of a language there, such as js' };
		}
		default:
			return allowed.has(node.type) ? undefined : html;
	}
}

/** A row longer than the first would lose what it has too much. */
function findSurplusCells([head, ...rows]: Extract<Nodes, { type: 'table' }>['children']): TextDiagnostic[] {
	const columns = head?.children.length ?? 0;
	return rows.flatMap(({ children }): TextDiagnostic[] => {
		const surplus = children[columns];
		if (!surplus) return [];
		return [
			{
				offset: offsetOf(surplus),
				code: 'TABLE',
				message: `cell ${columns + 1} of a row, and the table has ${columns} columns, so that nobody would see it`,
				fix: 'add a column to the first two lines, or take the cell away',
			},
		];
	});
}
