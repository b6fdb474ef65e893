/** Finds signs of Markdown that the parser did not take for any, so that readers would see them as they stand. */

import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { TextDiagnostic } from '../../diagnostics/diagnostic.ts';
import { quote } from '../../diagnostics/quote.ts';
import { endOf, offsetOf } from '../../content/mdx/offset.ts';

type Leftover = readonly [pattern: RegExp, message: string, fix: string];

const leftovers: readonly Leftover[] = [
	[/\]\([^\s)]*[^)]*\)?/, 'is no link', 'write [text](https://…) without blanks in the address'],
	[/\[\[(?:[^\]]*\]\])?/, 'is no link', 'write [text](topic:some-id)'],
	[
		/\]\[[^\]]*\]/,
		'is a link whose address is missing',
		'write [text](https://…), or add the line that begins with "[…]:"',
	],
	[/^:{3,}.*/m, 'is no box', 'write it as a paragraph or quotation'],
	[/\[@[\w-]+[^\]]*\]/, 'is no reference', 'write [text](briefing:some-id)'],
	[/\[![A-Z]+\]|^!!! ?\w.*/m, 'is no box', 'write it as a paragraph or quotation'],
	[/==[^=\s](?:[^=]*[^=\s])?==/, 'is no highlighting', 'write **text**'],
	[/\*\*|(?<![\p{L}\p{N}_])__(?=[\p{L}\p{N}])/u, 'emphasises nothing', 'write **text**, or \\* for the sign'],
	[/`/, 'opens no code', 'write a second back-tick, or \\` for the sign'],
	[/^#{2,6}[\p{L}\p{N}].*/mu, 'is no heading', 'write a blank after ##'],
	[/\)\[(?:$|[a-z]+:)/, 'is no link', 'write [text](https://…), in this order'],
	[/(?<!\\)\\[a-zA-Z]{3,}/, 'is no command', 'write it in words'],
	[/%%[^%]+%%/, 'is no comment', 'take it away; content has no hidden text'],
	[/\$\$/, 'is no formula', 'write it in words or plain signs'],
	[
		/(?<![\p{L}\p{N}:]):[a-z][a-z_]+:(?![\p{L}\p{N}])/u,
		'is no picture',
		'write the character itself, or a word',
	],
	[/^: +\S.*/m, 'explains no word', 'write "word: what it means"'],
	[/(?<=[\p{L}\p{N}])\^[\p{L}\p{N}]+\^/u, 'raises nothing', 'write the raised character itself, such as ²'],
	[/^\|.*\|.*\|[ \t]*$/m, 'is no table', 'add a second line: | --- | --- |'],
];

export function findLeftovers(tree: Root, text: string): TextDiagnostic[] {
	const diagnostics: TextDiagnostic[] = [];
	// Beside an address that is a link by itself the parser knows no places, and the whole text is looked at.
	const seen = new Set<number>();
	visit(tree, 'text', (node) => {
		const start = offsetOf(node);
		const source = text.slice(start, endOf(node));
		for (const [pattern, message, fix] of leftovers) {
			const found = pattern.exec(source);
			// A backslash says that the sign is meant.
			if (!found || source[found.index - 1] === '\\') continue;
			// After emphasis or a link a text goes on in the middle of a line.
			const isInLine = found.index === 0 && start > 0 && text[start - 1] !== '\n';
			if (isInLine && pattern.source.startsWith('^')) continue;
			if (seen.has(start + found.index)) break;
			seen.add(start + found.index);
			diagnostics.push({
				offset: start + found.index,
				code: 'LEFTOVER',
				message: `${quote(found[0])} ${message}, and would be printed as it stands`,
				fix,
			});
			break;
		}
	});
	return diagnostics;
}
