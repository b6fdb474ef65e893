/** What is wrong with a content file, where, and how to mend it. */

import type { Code } from './codes.ts';
import { printable } from './quote.ts';

/** Line and column, both counted from 1. */
export interface TextPosition {
	readonly line: number;
	readonly column: number;
}

export interface Diagnostic extends TextPosition {
	/** Path from the content folder. */
	readonly file: string;
	/** Where in the front matter, such as `claims[2].paragraphs`, or else `body` or `file`. */
	readonly field: string;
	readonly code: Code;
	/** What is wrong. */
	readonly message: string;
	/** How to mend it. */
	readonly fix: string;
}

/** Names a value inside a file: keys and positions from the outside in. */
export type Path = readonly PropertyKey[];

/** One line for people and for editors that jump to `path:line:column`. */
export function formatDiagnostic(
	diagnostic: Omit<Diagnostic, 'code'> & { readonly code: string },
	folder = 'content',
): string {
	const { file, line, column, field, code, message, fix } = diagnostic;
	// People count from 1, as paragraphs are counted.
	const shown = field.replace(/\[(\d+)\]/g, (_, step) => `[${Number(step) + 1}]`);
	return `${folder}/${printable(file)}:${line}:${column} ${shown} ${code} ${message} → ${fix}`;
}

/** By file, then place, then code: the same content always gives the same list. */
export const byPosition = (a: Diagnostic, b: Diagnostic) =>
	compare(a.file, b.file) ||
	a.line - b.line ||
	a.column - b.column ||
	compare(a.code, b.code) ||
	compare(a.field, b.field) ||
	compare(a.message, b.message);

/** By code point, as no locale can change. */
export const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** `claims[2].paragraphs` for the third claim, or `file` for the file as a whole. */
export const formatPath = (path: Path) =>
	path.length === 0
		? 'file'
		: path
				.map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i > 0 ? '.' : ''}${String(step)}`))
				.join('');

export interface TextDiagnostic {
	/** Where in the text it begins. */
	readonly offset: number;
	readonly code: Code;
	readonly message: string;
	readonly fix: string;
}
