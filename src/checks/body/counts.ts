/** Every count mark in a text is one, and what it names exists. */

import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Flaw } from '../../diagnostics/diagnostic.ts';
import { findCountMarks, type CheckValue } from '../../content/counts/count-marks.ts';
import { offsetOf } from '../../content/mdx/offset.ts';

export function checkCounts(tree: Root, text: string, checkValue: CheckValue): Flaw[] {
	const flaws: Flaw[] = [];
	if (!text.includes('[')) return flaws;
	visit(tree, 'text', (node) => {
		const start = offsetOf(node);
		const source = text.slice(start, node.position?.end.offset);
		for (const found of findCountMarks(source, checkValue)) {
			const offset = start + found.offset;
			if (text[offset - 1] === '\\') {
				const fix = 'take it away; a mark to be shown stands in back-ticks';
				flaws.push({ offset, code: 'COUNT-MARK', message: 'a backslash before a count mark', fix });
			}
			flaws.push(...found.flaws.map((flaw) => ({ offset, ...flaw })));
		}
	});
	return flaws;
}
