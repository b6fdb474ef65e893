/** Parses the text of an MDX file, and goes on after what MDX cannot read, so that one run finds everything. */

import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { TextDiagnostic } from '../../diagnostics/diagnostic.ts';
import { rememberLast } from '../../lists/once.ts';
import { findLongBlocks } from './blocks.ts';
import { explainSyntax } from './syntax.ts';

/** Markdown with GFM and components, for the gate and for whoever reads what it has found sound. */
export const parser = unified()
	.use(remarkParse)
	.use(remarkGfm, { singleTilde: false })
	.use(remarkMdx)
	.freeze();

/** After so many obstacles a text is no prose, and each costs another pass. */
const most = 20;

/** What was parsed of a text. */
export interface Body {
	/** With its obstacles made harmless; absent when they are too many. Offsets are those of the text. */
	readonly tree?: Root;
	readonly diagnostics: readonly TextDiagnostic[];
}

/** Counts are filled into a text before it is checked: one that is asked for again soon is not parsed again. Nobody changes a tree. */
export const parseBody = rememberLast(parse, 32);

function parse(text: string): Body {
	const diagnostics = findLongBlocks(text);
	if (diagnostics.length > 0) return { diagnostics };
	let rest = text;
	while (diagnostics.length < most) {
		try {
			return { tree: parser.parse(rest), diagnostics };
		} catch (error) {
			const diagnostic = explainSyntax(error, rest);
			diagnostics.push(diagnostic);
			if (diagnostic.code === 'BODY') break;
			// One letter in place of the sign that MDX stumbles over: everything after it keeps its place.
			rest = `${rest.slice(0, diagnostic.offset)}x${rest.slice(diagnostic.offset + 1)}`;
		}
	}
	return { diagnostics };
}
