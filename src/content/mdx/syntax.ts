/** Says in plain words what MDX objects to, and finds the sign that caused it. */

import * as z from 'zod';
import type { TextDiagnostic } from '../../diagnostics/diagnostic.ts';
import { quote } from '../../diagnostics/quote.ts';

const Point = z.object({ offset: z.number() });

/** What the parser throws. */
const Failure = z.object({
	reason: z.string(),
	source: z.string(),
	place: z.union([Point, z.object({ start: Point })]).optional(),
});

type Explanation = Omit<TextDiagnostic, 'offset'>;

/** The flaw behind an error of the parser; with the code `BODY` when nothing more is known than that the text is unreadable. */
export function explainSyntax(error: unknown, text: string): TextDiagnostic {
	const failure = Failure.safeParse(error);
	if (failure.success) {
		const { source } = failure.data;
		const end = findPlace(failure.data, text);
		const [offset, explanation] = source.endsWith('esm')
			? [findLast(text, keyword, end), program]
			: source.endsWith('expression')
				? [findLast(text, brace, end), braces]
				: findTag(text, end);
		if (offset >= 0) return { offset, ...explanation };
	}
	return {
		offset: 0,
		code: 'BODY',
		message: 'this text is no MDX that can be read',
		fix: 'take out what is not plain Markdown',
	};
}

export const program: Explanation = {
	code: 'IMPORT',
	message: 'a line that begins with "import" or "export" is read as a program',
	fix: 'begin the line with another word',
};

export const braces: Explanation = {
	code: 'EXPRESSION',
	message: 'braces are read as a program',
	fix: 'use ( ), or write \\{ and \\}',
};

/** Where the parser gave up: at or after the sign that misled it. */
function findPlace({ reason, place }: z.infer<typeof Failure>, text: string): number {
	// "Expected a closing tag for `<b>` (1:3-1:6)": the opening tag is the one to mend.
	const named = /\((\d+):(\d+)-/.exec(reason);
	if (named) {
		const before = text.split('\n').slice(0, Number(named[1]) - 1);
		return before.reduce((sum, line) => sum + line.length + 1, 0) + Number(named[2]) - 1;
	}
	if (place === undefined) return text.length;
	return 'start' in place ? place.start.offset : place.offset;
}

const keyword = /^(?:import|export)\b/gm;
/** Signs that no backslash makes plain. */
const brace = /(?<=(?<!\\)(?:\\\\)*)\{/g;
const angle = /(?<=(?<!\\)(?:\\\\)*)</g;

/** The last place where a pattern is found, up to some other place. */
const findLast = (text: string, pattern: RegExp, end: number) =>
	[...text.slice(0, end + 1).matchAll(pattern)].at(-1)?.index ?? -1;

function findTag(text: string, end: number): [offset: number, Explanation] {
	const offset = findLast(text, angle, end);
	return [offset, describeTag(text.slice(Math.max(offset, 0), offset + 80))];
}

function describeTag(tag: string): Explanation {
	if (tag.startsWith('<!--'))
		return { code: 'HTML', message: 'a comment', fix: 'take it away; content has no hidden text' };
	if (/^<(?:[a-z]+:\/|mailto:|[^\s<>]+@)/.test(tag)) {
		return { code: 'LINK', message: 'an address between < and >', fix: 'write [the text](https://…)' };
	}
	const component = /^<\/?([A-Z]\w*)/.exec(tag)?.[1];
	if (component) {
		return {
			code: 'COMPONENT',
			message: `${quote(`<${component}`)} is not well-formed`,
			fix: `write <${component} name="value" /> on a line of its own`,
		};
	}
	if (/^<\/?(?:[a-z][a-z0-9-]*)?\s*\/?>/.test(tag)) return html;
	return { code: 'PROSE', message: '"<" begins a tag in MDX', fix: 'write the words ("less than"), or \\<' };
}

export const html: Explanation = {
	code: 'HTML',
	message: 'HTML stands in the text',
	fix: 'write Markdown instead, or \\< for the sign itself',
};
