/** Keeps the outline of a text whole: it hangs below the title of the page, which is the first level. */

import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Flaw } from '../characters.ts';
import { quote } from '../quote.ts';
import { offsetOf } from './offset.ts';

export function checkHeadings(tree: Root): Flaw[] {
	const flaws: Flaw[] = [];
	let above = 1;
	visit(tree, 'heading', (node, _, parent) => {
		const { depth } = node;
		const flaw = (message: string, fix: string) =>
			flaws.push({ offset: offsetOf(node), code: 'HEADING', message, fix });
		const text = toString(node);
		if (depth === 1)
			flaw('a heading of the first level', 'begin with ##; the first level is the title of the page');
		else if (depth > above + 1)
			flaw(`a heading of level ${depth} below one of level ${above}`, `write ${'#'.repeat(above + 1)}`);
		if (text.trim() === '') flaw('a heading without text', 'write it or take it away');
		if (parent?.type !== 'root') flaw('a heading inside a list or quotation', 'put it outside');
		// Headings become anchors, and these names are taken by paragraphs, claims, figures and recommendations.
		if (/^(p\d+|[cfr]-.+)$/i.test(text))
			flaw(`${quote(text)} would take the anchor of another thing`, 'choose other words');
		above = Math.max(depth, 2);
	});
	return flaws;
}
