/** Keeps the outline of a text whole: it hangs below the title of the page, and each heading has an anchor of its own. */

import { slug } from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { TextDiagnostic } from '../../diagnostics/diagnostic.ts';
import { quote } from '../../diagnostics/quote.ts';
import { endsAbbreviated } from '../../text/sentences.ts';
import { offsetOf } from '../../content/mdx/offset.ts';
import type { BodyName } from './allowed-components.ts';

/** Ids that the page around a text has of its own; a test compares them with the views. */
export const reserved: Readonly<Record<BodyName, readonly string[]>> = {
	briefings: [
		'main',
		'bibliography',
		'care',
		'claims',
		'digest',
		'figures',
		'key-points',
		'recommendations',
		'standing',
	],
	topics: ['main', 'short', 'more', 'questions'],
	pages: ['main'],
};

/** A heading as the words its anchor is made of: every blank parts them, the one that does not break as well. */
export const toAnchorWords = (heading: string) => heading.replace(/\s+/gu, ' ');

/** Given by GFM to what stands above the notes. */
const ofNotes = 'footnote-label';

/** Words that only a sentence has; a question has them too, and asks. */
const finite = /\b(?:is|are|was|were|has|have|had|does|did|will|would|can|could|must|should|shall)\b/i;
const asking = /\b(?:as|how|that|what|when|where|whether|which|who|whom|whose|why)\b|\?$/i;

/** "The ministry pays bribes", but neither "The talks of Geneva" nor "The two sides compared". */
const verb =
	/^(?:an?|all|each|every|its|no|some|the|their|this) (?!(?:few|two|three|four|five|many)\b)[\p{L}-]+ [\p{L}-]+(?:[^s]s|ed) (?!(?:about|after|against|and|as|at|before|between|but|by|for|from|in|into|of|on|or|over|since|to|under|with|without)\b)(?!\p{L}+ed\b)\p{L}/iu;

/** Who does something, and what nobody but a verb is: past tenses that are no participles, and what is denied. */
const subject =
	/^(?:I|he|she|it|they|we|you|nobody|no one|everybody|everyone|somebody|someone) (?!and\b|or\b)\p{L}/iu;
const past =
	/\p{L} (?:took|stole|gave|lied|broke|knew|went|came|began|ran|wrote|flew|forgot|froze|sank|spoke|swore|threw|drew|drove|ate|chose|grew|hid|became|do not|don[’']t|did not|didn[’']t) \p{L}/iu;

const urging = /\p{L} (?:must|should|shall|will|would|cannot|can|could) \p{L}/iu;

/** Whether a heading says what is so, not what its part is about: by its end, or, in English, by its verb. */
function isStatement(heading: string): boolean {
	if (/[.!\u06D4\u0964\u3002]$/.test(heading) && !endsAbbreviated(heading)) return true;
	if (asking.test(heading) || heading.includes('[')) return false;
	if (subject.test(heading) || past.test(heading) || urging.test(heading)) return true;
	return (heading.split(/\s+/).length > 3 && finite.test(heading)) || verb.test(heading);
}

/** @param anchors what else has an anchor on the page: paragraphs, claims, figures, recommendations */
export function checkHeadings(tree: Root, kind: BodyName, anchors: readonly string[]): TextDiagnostic[] {
	const diagnostics: TextDiagnostic[] = [];
	let above = 1;
	const taken = new Set([...reserved[kind], ...reserved[kind].map((id) => `h-${id}`), ofNotes, ...anchors]);
	const outermost = new Set<Nodes>(tree.children);
	visit(tree, 'heading', (node) => {
		const { depth } = node;
		const diagnostic = (message: string, fix: string) =>
			diagnostics.push({ offset: offsetOf(node), code: 'HEADING', message, fix });
		const text = toString(node);
		const id = slug(toAnchorWords(text));
		if (depth === 1)
			diagnostic('a heading of the first level', 'begin with ##; the first level is the title of the page');
		else if (depth > above + 1)
			diagnostic(`a heading of level ${depth} below one of level ${above}`, `write ${'#'.repeat(above + 1)}`);
		if (text.trim() === '') diagnostic('a heading without text', 'write it or take it away');
		else if (/^-*$/.test(id)) diagnostic(`${quote(text)} has no letter or digit`, 'write it in words');
		if (!outermost.has(node)) diagnostic('a heading inside a list or quotation', 'put it outside');
		if (taken.has(id) || (kind === 'briefings' && /^p\d+$/.test(id)))
			diagnostic(
				`${quote(text)} would take the anchor #${id}, which the page has already`,
				'choose other words',
			);
		if (kind === 'briefings' && isStatement(text.trim()))
			diagnostic(
				`${quote(text)} states something, and a heading cannot say where it stands`,
				'write what the part is about, or a paragraph that ends with [¶3]',
			);
		above = Math.max(depth, 2);
	});
	return diagnostics;
}
