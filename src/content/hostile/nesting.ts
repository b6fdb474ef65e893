/** Finds what is nested or repeated so deeply that it could hang or crash a parser. */

import type { TextDiagnostic } from '../../diagnostics/diagnostic.ts';

const longestLine = 20_000;
const deepest = 32;
const longestRun = 200;
const mostColumns = 100;

/** The first such place of each line. Prose, tables and front matter stay far below these limits. */
export function findNesting(text: string): TextDiagnostic[] {
	const diagnostics: TextDiagnostic[] = [];
	let start = 0;
	let open = 0;
	for (const line of text.split('\n')) {
		if (line.trim() === '') open = 0;
		const before = open;
		open = countOpen(line, open);
		const diagnostic = describeLine(line, Math.max(open, before));
		if (diagnostic) diagnostics.push({ offset: start, ...diagnostic });
		if (open > deepest) open = 0;
		start += line.length + 1;
	}
	return diagnostics;
}

function describeLine(line: string, open: number): Omit<TextDiagnostic, 'offset'> | undefined {
	if (line.length > longestLine) {
		return {
			code: 'LONG-LINE',
			message: `a line of ${line.length} characters`,
			fix: `break it into lines of at most ${longestLine}`,
		};
	}
	const markers =
		/^(?:[ \t]*(?:[>*+?:-]|\d+[.)])(?=[ \t>]|$))+/.exec(line)?.[0].match(/[>*+?:-]|\d+/g)?.length ?? 0;
	const run = /([^\s\w-])\1+/g;
	const longest = Math.max(0, ...[...line.matchAll(run)].map(([all]) => all.length));
	const indentation = line.length - line.trimStart().length;
	const columns = line.split('|').length - 1;
	if (
		columns <= mostColumns &&
		Math.max(markers, open) <= deepest &&
		longest <= longestRun &&
		indentation <= 8 * deepest
	)
		return undefined;
	return {
		code: 'NESTING',
		message: 'brackets, quotations, lists, columns or signs are heaped up here',
		fix: 'write it with fewer of them',
	};
}

/** The deepest number of open brackets at any place of a line that begins with some open. */
function countOpen(line: string, before: number): number {
	let open = before;
	let most = before;
	for (const char of line) {
		if ('([{'.includes(char)) most = Math.max(most, ++open);
		else if (')]}'.includes(char)) open = Math.max(open - 1, 0);
	}
	return most > deepest ? most : open;
}
