/** The words that a built page shows in its main part, wherever they stand. */

import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { toWords } from '../../text/fold.ts';

export interface ShownPage {
	readonly title: string;
	readonly description: string;
	/** Folded, each once. */
	readonly words: readonly string[];
	/** Places that an address can lead to. */
	readonly ids: ReadonlySet<string>;
	/** Stretches of text, each with the nearest place before it. */
	readonly blocks: readonly { readonly id: string; readonly text: string }[];
}

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const unseen = new Set(['script', 'style', 'template', 'noscript']);
const inline = new Set(
	'a abbr b bdi bdo cite code em i kbd mark q s small span strong sub sup time u wbr'.split(' '),
);
const blocks = new Set('p li dd dt h1 h2 h3 h4 td th summary figcaption blockquote'.split(' '));

/** What opens on demand has its home on another page. */
const isHidden = (node: Element) =>
	attributeOf(node, 'hidden') !== undefined || attributeOf(node, 'popover') !== undefined;

const attributeOf = (node: Element, name: string) =>
	node.attrs.find((attribute) => attribute.name === name)?.value;

/** What is indexed of a page, as plain data that can be kept until the next build. */
export interface Shown {
	readonly title: string;
	readonly description: string;
	readonly words: readonly string[];
	readonly ids: readonly string[];
}

/** @param html a whole page */
export function readShown(html: string): Shown {
	const document = parse(html);
	const elements = [...walk(document.childNodes)].filter((node) => tree.isElementNode(node));
	const find = (name: string) => elements.find((node) => node.tagName === name);
	const main = find('main');
	const title = find('h1');
	const description = elements.find(
		(node) => node.tagName === 'meta' && attributeOf(node, 'name') === 'description',
	);
	return {
		title: title ? textOf(title, ' ').replace(/\s+/g, ' ').trim() : '',
		description: (description && attributeOf(description, 'content')) ?? '',
		// Boxes set words apart that stand together in the source, and letters may be marked within a word.
		words: [...new Set(main ? [...toWords(textOf(main, ' ')), ...toWords(textOf(main, ''))] : [])],
		ids: elements.flatMap((node) => attributeOf(node, 'id') ?? []),
	};
}

/** Few pages are indexed by their stretches of text. @param html a whole page */
export function readBlocks(html: string): ShownPage['blocks'] {
	const elements = (nodes: readonly Node[]) => [...walk(nodes)].filter((node) => tree.isElementNode(node));
	const main = elements(parse(html).childNodes).find((node) => node.tagName === 'main');
	return main ? toBlocks(elements([main])) : [];
}

function* walk(nodes: readonly Node[]): Iterable<Node> {
	const open = nodes.toReversed();
	for (let node = open.pop(); node; node = open.pop()) {
		yield node;
		if (tree.isElementNode(node) && !unseen.has(node.tagName) && !isHidden(node))
			open.push(...node.childNodes.toReversed());
	}
}

function textOf(root: Element, between: string): string {
	let text = '';
	const open: (Node | string)[] = [root];
	for (let node = open.pop(); node !== undefined; node = open.pop()) {
		if (typeof node === 'string') text += node;
		else if (tree.isTextNode(node)) text += node.value;
		else if (tree.isElementNode(node) && !unseen.has(node.tagName) && !isHidden(node)) {
			const gap = inline.has(node.tagName) ? between : ' ';
			open.push(gap, ...node.childNodes.toReversed(), gap);
		}
	}
	return text;
}

function toBlocks(elements: readonly Element[]): { id: string; text: string }[] {
	let place = '';
	const found: { id: string; text: string }[] = [];
	for (const node of elements) {
		place = attributeOf(node, 'id') ?? place;
		const isBlock =
			blocks.has(node.tagName) &&
			![...walk(node.childNodes)].some((inner) => tree.isElementNode(inner) && blocks.has(inner.tagName));
		const text = isBlock ? textOf(node, '').replace(/\s+/g, ' ').trim() : '';
		if (text) found.push({ id: place === 'main' ? '' : place, text });
	}
	return found;
}
