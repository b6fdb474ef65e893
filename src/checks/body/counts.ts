/** Every count mark in a text is one, and what it names exists. */

import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { TextDiagnostic } from '../../diagnostics/diagnostic.ts';
import { findCountMarks, type CheckValue } from '../../content/counts/count-marks.ts';
import { endOf, offsetOf } from '../../content/mdx/offset.ts';

export function checkCounts(tree: Root, text: string, checkValue: CheckValue): TextDiagnostic[] {
	const diagnostics: TextDiagnostic[] = [];
	if (!text.includes('[')) return diagnostics;
	visit(tree, 'text', (node) => {
		const start = offsetOf(node);
		const source = text.slice(start, endOf(node));
		for (const found of findCountMarks(source, checkValue)) {
			const offset = start + found.offset;
			if (text[offset - 1] === '\\') {
				const fix = 'take it away; a mark to be shown stands in back-ticks';
				diagnostics.push({ offset, code: 'COUNT-MARK', message: 'a backslash before a count mark', fix });
			}
			diagnostics.push(...found.diagnostics.map((diagnostic) => ({ offset, ...diagnostic })));
		}
	});
	return diagnostics;
}
