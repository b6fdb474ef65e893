/** Every footnote has its note, and every note is called for. */

import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { TextDiagnostic } from '../../diagnostics/diagnostic.ts';
import { quote } from '../../diagnostics/quote.ts';
import { offsetOf } from '../../content/mdx/offset.ts';

export function checkFootnotes(tree: Root, text: string): TextDiagnostic[] {
	const diagnostics: TextDiagnostic[] = [];
	const diagnostic = (offset: number, message: string, fix: string) =>
		diagnostics.push({ offset, code: 'FOOTNOTE', message, fix });
	const called = findCalled(tree);

	const defined = new Set<string>();
	visit(tree, 'footnoteDefinition', (node) => {
		const { identifier } = node;
		if (defined.has(identifier))
			diagnostic(offsetOf(node), `the note ${quote(identifier)} stands twice`, 'keep one of the two');
		else if (!called.has(identifier))
			diagnostic(
				offsetOf(node),
				`nothing calls for the note ${quote(identifier)}`,
				`write [^${identifier}] where it belongs, or take it away`,
			);
		defined.add(identifier);
	});
	// Without its note, what looks like a call is plain text to the parser.
	visit(tree, 'text', (node) => {
		let from = offsetOf(node);
		for (const [call] of node.value.matchAll(/\[\^[^\]\s]+\]/g)) {
			from = Math.max(text.indexOf(call, from), from);
			diagnostic(from++, `${quote(call)} has no note`, `add a line that begins with ${call}:`);
		}
	});
	return diagnostics;
}

/** The notes that the text calls for, or a note that it calls for. */
function findCalled(tree: Root): ReadonlySet<string> {
	const calls = new Map<string, string[]>();
	const called = new Set<string>();
	const open: string[] = [];
	visit(tree, (node) => {
		if (node.type === 'footnoteReference') open.push(node.identifier);
		if (node.type !== 'footnoteDefinition') return;
		const inside: string[] = [];
		visit(node, 'footnoteReference', ({ identifier }) => void inside.push(identifier));
		calls.set(node.identifier, inside);
		return SKIP;
	});
	for (let id = open.pop(); id !== undefined; id = open.pop()) {
		if (called.has(id)) continue;
		called.add(id);
		open.push(...(calls.get(id) ?? []));
	}
	return called;
}
