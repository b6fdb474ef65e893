/** The elements of a page in the order of its text, from a parser that has nothing to do with the one that made it. */

import { defaultTreeAdapter as tree, html, parse, type DefaultTreeAdapterTypes } from 'parse5';

export interface Element {
	readonly name: string;
	readonly namespace: 'html' | 'svg' | 'other';
	readonly attributes: ReadonlyMap<string, string>;
	readonly line: number;
	readonly column: number;
	/** The element around it; undefined for the root. */
	readonly parent: Element | undefined;
	/** All text in it that can be read, blanks folded. */
	readonly text: () => string;
	/** The text that a reader sees before opening a fold: no contents, no paragraph numbers, nothing hidden. */
	readonly visibleText: () => string;
}

export interface Tree {
	readonly elements: readonly Element[];
	/** Where comments stand. */
	readonly comments: readonly { readonly line: number; readonly column: number }[];
	readonly hasDoctype: boolean;
}

type Node = DefaultTreeAdapterTypes.ChildNode;

const namespaces = new Map<string, Element['namespace']>([
	[html.NS.HTML, 'html'],
	[html.NS.SVG, 'svg'],
]);

export function readTree(text: string): Tree {
	const document = parse(text, { sourceCodeLocationInfo: true });
	const elements: Element[] = [];
	const comments: { line: number; column: number }[] = [];
	// A stack of our own: nesting must not exhaust that of the machine.
	const open: { node: Node; parent: Element | undefined }[] = [];
	const push = (nodes: readonly Node[], parent: Element | undefined) => {
		for (const node of nodes.toReversed()) open.push({ node, parent });
	};
	push(document.childNodes, undefined);
	for (let next = open.pop(); next; next = open.pop()) {
		const { node, parent } = next;
		const { startLine: line = 1, startCol: column = 1 } = node.sourceCodeLocation ?? {};
		if (tree.isCommentNode(node)) comments.push({ line, column });
		if (!tree.isElementNode(node)) continue;
		const element: Element = {
			name: node.tagName,
			namespace: namespaces.get(node.namespaceURI) ?? 'other',
			attributes: new Map(
				node.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]),
			),
			line,
			column,
			parent,
			text: () => textOf(node).replace(/\s+/g, ' ').trim(),
			visibleText: () => textOf(node, isVisible).replace(/\s+/g, ' ').trim(),
		};
		elements.push(element);
		push(node.childNodes, element);
	}
	return { elements, comments, hasDoctype: document.mode === html.DOCUMENT_MODE.NO_QUIRKS };
}

const attributeOf = (node: DefaultTreeAdapterTypes.Element, name: string) =>
	node.attrs.find((attribute) => attribute.name === name)?.value;

/** Classes of what is there for listeners, for finding one's way, or to lead to a paragraph. */
const passedOver = new Set(['vh', 'toc', 'strip', 'ref', 'cuts']);

function isVisible(node: DefaultTreeAdapterTypes.Element): boolean {
	const classes = (attributeOf(node, 'class') ?? '').split(' ');
	if (
		attributeOf(node, 'hidden') !== undefined ||
		attributeOf(node, 'popover') !== undefined ||
		classes.some((one) => passedOver.has(one))
	)
		return false;
	const parent = node.parentNode;
	const inFold =
		parent &&
		'tagName' in parent &&
		parent.tagName === 'details' &&
		attributeOf(parent, 'open') === undefined;
	return !inFold || node.tagName === 'summary';
}

const all = () => true;

function textOf(root: Node, isCounted: (node: DefaultTreeAdapterTypes.Element) => boolean = all): string {
	const texts: string[] = [];
	const open = [root];
	for (let node = open.pop(); node; node = open.pop()) {
		if (tree.isTextNode(node)) texts.push(node.value);
		// Data for machines is not text, unless it is what was asked for.
		if (!tree.isElementNode(node) || (node !== root && (node.tagName === 'script' || !isCounted(node))))
			continue;
		// Words in neighbouring boxes are not one word.
		if (isCounted !== all) texts.push(' ');
		for (const child of node.childNodes.toReversed()) open.push(child);
	}
	return texts.join('');
}
