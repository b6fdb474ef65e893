/** Finds the statements of a text with the marks that say where each stands. */

import type { Paragraph, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { TextDiagnostic } from '../../diagnostics/diagnostic.ts';
import { areAscending, splitPinpoints, type Pinpoint } from '../../text/pinpoints.ts';
import { quote } from '../../diagnostics/quote.ts';
import { endOf, offsetOf } from '../../content/mdx/offset.ts';

/** A paragraph, on its own or in a list or quotation. */
export interface BodyStatement {
	readonly marks: readonly Pinpoint[];
	readonly offset: number;
	/** Where the outermost block around it begins: a list, a quotation, or the paragraph itself. */
	readonly block: number;
	/** Where its marks begin, or would stand. */
	readonly end: number;
	/** Whether every mark in it is well-formed and in its place. */
	readonly isSound: boolean;
}

/** What looks like a mark. */
const markLike = /\[[^[\]]*¶[^[\]]*(?:\]|$)|\[ours\]/gi;
/** Runs of a mark. */
const runs = /(\d+)–(\d+)/g;

const form =
	'write [¶3], [¶3–5] or [¶3, 5–6] with an en dash, before ¶ the briefing where several are meant, on one line at the very end';

/** Every paragraph outside notes, and the marks that are malformed or out of place. */
export function findStatements(
	tree: Root,
	text: string,
): { statements: BodyStatement[]; diagnostics: TextDiagnostic[] } {
	const statements: { -readonly [Key in keyof BodyStatement]: BodyStatement[Key] }[] = [];
	const diagnostics: TextDiagnostic[] = [];
	const notes = new Set<unknown>();
	const blocks = tree.children.map(offsetOf);
	let stop = 0;
	let last: unknown;
	const diagnostic = (mark: string, from: number, message: string, fix = form): number => {
		const offset = Math.max(text.indexOf(mark, from), from);
		const current = statements.at(-1);
		if (current && offset <= stop) current.isSound = false;
		diagnostics.push({ offset, code: 'MARK', message: `${quote(mark)} ${message}`, fix });
		return offset;
	};
	visit(tree, (node) => {
		if (node.type === 'footnoteDefinition') for (const child of node.children) notes.add(child);
		if (node.type === 'paragraph' && !notes.has(node)) {
			const { marks, written } = readMarks(node);
			const offset = offsetOf(node);
			last = node.children.at(-1);
			stop = endOf(node) ?? offset;
			const [first] = /\[[^\]]*\]/.exec(written) ?? [];
			const end = first === undefined ? stop : Math.max(text.lastIndexOf(first, stop), offset);
			const block = Math.max(...blocks.filter((start) => start <= offset));
			statements.push({ marks, offset, block, end, isSound: true });
			// What only becomes a mark when it is read is none to whoever looks for it in the file.
			if (first !== undefined && (text.lastIndexOf(first, stop) < offset || text[end - 1] === '\\'))
				diagnostic(
					first,
					offset,
					'is written in another way than it reads',
					'write it plainly, without a backslash',
				);
			if (first !== undefined && !isAscending(marks, written))
				diagnostic(first, offset, 'does not go upwards');
		}
		if (node.type !== 'text') return;
		const plain = node === last ? splitPinpoints(node.value).text : node.value;
		let from = offsetOf(node);
		for (const [mark] of plain.matchAll(markLike)) from = diagnostic(mark, from, ...explainMark(mark)) + 1;
	});
	return { statements, diagnostics };
}

/** What keeps a text from being a mark. */
function explainMark(mark: string): [message: string, fix?: string] {
	if (splitPinpoints(mark).marks.length > 0)
		return [
			'does not stand at the very end of its paragraph',
			'put an empty line behind it, or move it to the end of the paragraph',
		];
	if (/¶[^\]]*[a-z][^\]]*¶/.test(mark))
		return ['names two briefings', 'give each a mark of its own: [some-id ¶3] [other-id ¶5]'];
	return [explainForm(mark)];
}

function explainForm(mark: string): string {
	if (!mark.endsWith(']')) return 'is not closed';
	if (/\d\s*(?:-|--|—|−|‐|‑)\s*\d/.test(mark))
		return 'joins its numbers with a hyphen; a run has an en dash: –';
	if (/\d\s+–|–\s+\d/.test(mark)) return 'has blanks around its dash';
	if (/¶\s+\d/.test(mark)) return 'has a blank after ¶';
	if (/¶[^\]]*¶/.test(mark)) return 'has a second ¶; one stands before all its numbers';
	if (/\d\s*(?:;|and|&|\/|\.)\s*\d/.test(mark)) return 'parts its numbers by something else than commas';
	if (!/\d/.test(mark)) return 'names no paragraph';
	if (/(?:¶|[\s,–])0\d/.test(mark)) return 'has a nought before a number';
	if (/[A-Z_]/.test(mark)) return 'names a briefing in other letters than its id has';
	return 'is no mark';
}

/** The marks of a paragraph, and the text in which they are written. */
function readMarks({ children }: Paragraph): { marks: Pinpoint[]; written: string } {
	const last: Paragraph['children'][number] | Text | undefined = children.at(-1);
	if (last?.type !== 'text') return { marks: [], written: '' };
	const { text, marks } = splitPinpoints(last.value);
	return { marks, written: last.value.slice(text.length) };
}

const isAscending = (marks: readonly Pinpoint[], written: string) =>
	[...written.matchAll(runs)].every(([, from, to]) => Number(from) < Number(to)) &&
	marks.every(({ paragraphs }) => areAscending(paragraphs));
