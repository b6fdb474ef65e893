/** The passages of a digest: each paragraph of ours with the paragraphs of the original that it covers. */

import { toHtml } from 'hast-util-to-html';
import type { Definition, Link, Paragraph, Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { resolveInternalLink, type Routes } from '../addresses/routes.ts';
import { parser } from '../content/mdx/parse.ts';
import { parseInternalLink } from '../text/internal-links.ts';
import { type Pinpoint, splitPinpoints } from '../text/pinpoints.ts';
import type { Citation } from './link.ts';

export interface Passage {
	readonly paragraphs: readonly number[];
	/** Plain text, for search and data. */
	readonly text: string;
	/** Phrasing content, links resolved. */
	readonly html: string;
	/** Our heading above it. */
	readonly heading: string;
}

/** The passages of a briefing's body, in order, wherever a paragraph ends with its marks: alone, in a list or in a quotation. */
export function toPassages(body: string, routes: Routes): Passage[] {
	const passages: Passage[] = [];
	let heading = '';
	const tree = parser.parse(body);
	resolveLinks(tree, routes);
	visit(tree, (node, _, parent) => {
		if (node.type === 'heading') heading = toString(node);
		if (node.type !== 'paragraph') return;
		const marks = takePinpoints(node);
		if (marks.length === 0) return;
		const [text, html] = [toString(node), toPhrasing(node)];
		const isQuoted = parent?.type === 'blockquote';
		passages.push({
			paragraphs: marks.flatMap((mark) => mark.paragraphs),
			text: isQuoted ? `“${text}”` : text,
			html: isQuoted ? `<q>${html}</q>` : html,
			heading,
		});
	});
	return passages;
}

/** The content of a paragraph as HTML. Converted as a paragraph: as a root, its parts would be set apart by line breaks. */
function toPhrasing(paragraph: Paragraph): string {
	const element = toHast(paragraph);
	return 'children' in element ? toHtml(element.children) : '';
}

/** Removes the marks from the end of a paragraph and returns them. */
export function takePinpoints(paragraph: Paragraph): Pinpoint[] {
	const last = paragraph.children.at(-1);
	if (last?.type !== 'text') return [];
	const { text, marks } = splitPinpoints(last.value);
	if (marks.length > 0) last.value = text;
	return marks;
}

/** Turns the targets of internal links into addresses; tells no other site where the reader comes from. */
export function resolveLinks(tree: Root, routes: Routes): void {
	inlineReferences(tree);
	visit(tree, 'link', (node) => {
		const target = parseInternalLink(node.url);
		if (target) node.url = resolveInternalLink(routes, target);
		else if (/^https:/i.test(node.url))
			node.data = { ...node.data, hProperties: { rel: ['noreferrer', 'external'] } };
	});
}

/** Gives each link by reference the address that stands below, so that it is a link like any other, wherever it is shown. */
function inlineReferences(tree: Root): void {
	const definitions = new Map<string, Definition>();
	visit(tree, 'definition', (node) => {
		if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
	});
	visit(tree, 'linkReference', (node, index, parent) => {
		const definition = definitions.get(node.identifier);
		if (!definition || !parent || index === undefined) return;
		const { url, title = null } = definition;
		const link: Link = { type: 'link', url, title, children: node.children };
		parent.children[index] = node.position ? { ...link, position: node.position } : link;
	});
}

/** A passage of a digest with the paragraphs it covers as links. */
export interface CitedPassage extends Passage {
	readonly source: Citation;
}
