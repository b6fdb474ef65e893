/** Joins pages of the built site into one document, so that the whole dossier can be printed with one outline. */

import { defaultTreeAdapter as tree, parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { idAttributes } from '../../src/verify/allowed.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

export interface PdfPart {
	/** Path of the page. */
	readonly href: string;
	/** The page as it was built. */
	readonly html: string;
}

export interface Front {
	readonly title: string;
	readonly language: string;
	/** Canonical address of the site. */
	readonly address: string;
	readonly tagline: string;
	readonly description: string;
	/** Day of the newest thing in it, in words. */
	readonly updated: string;
	readonly licence: string;
	readonly notice: string;
	/** Headings of the contents, with the pages below them in order. */
	readonly chapters: readonly { readonly name: string; readonly parts: readonly PdfPart[] }[];
}

const isElement =
	(name: string) =>
	(node: Node): node is Element =>
		tree.isElementNode(node) && node.tagName === name;

function* walk(root: DefaultTreeAdapterTypes.ParentNode): Generator<Element> {
	for (const node of root.childNodes) {
		if (!tree.isElementNode(node)) continue;
		yield node;
		yield* walk(node);
	}
}

/** Sections that only lead to other parts, all of which are here. */
const signposts = new Set(['near', 'questions', 'narrow']);

/** A path as a prefix for ids: the same id may stand on many pages. */
const toPrefix = (href: string) => `${href.replace(/[^A-Za-z0-9]+/g, '-')}-`;

/** The main part of a page with its own ids, its links led to other parts where these are there and to the site where not. */
function readPart(
	{ href, html }: PdfPart,
	included: ReadonlySet<string>,
	address: string,
): { body: string; title: string } {
	const main = [...walk(parse(html))].find(isElement('main'));
	if (!main) throw new Error(`${href} has no main part`);
	for (const section of [...walk(main)].filter(isElement('section'))) {
		if (section.attrs.some(({ name, value }) => name === 'id' && signposts.has(value)))
			tree.detachNode(section);
	}
	const prefix = toPrefix(href);
	let title = '';
	for (const element of walk(main)) {
		if (element.tagName === 'h1') title = textOf(element);
		for (const attribute of element.attrs) {
			if (attribute.name === 'id') attribute.value = prefix + attribute.value;
			else if (idAttributes.has(attribute.name))
				attribute.value = attribute.value
					.split(/\s+/)
					.map((id) => prefix + id)
					.join(' ');
			else if (attribute.name === 'href') attribute.value = toLink(attribute.value, href, included, address);
		}
	}
	return { body: serialize(main), title };
}

function toLink(value: string, href: string, included: ReadonlySet<string>, address: string): string {
	const url = new URL(value, new URL(href, address));
	if (url.origin !== new URL(address).origin || !included.has(url.pathname)) return url.href;
	return `#${toPrefix(url.pathname)}${url.hash.slice(1) || 'part'}`;
}

const textOf = (element: Element): string =>
	element.childNodes
		.map((node) => (tree.isTextNode(node) ? node.value : tree.isElementNode(node) ? textOf(node) : ''))
		.join('');

const escape = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Stylesheets that the parts ask for, each once, in order. */
const listStyles = (parts: readonly PdfPart[]) => [
	...new Set(
		parts.flatMap(({ html }) =>
			[...walk(parse(html))].filter(isElement('link')).flatMap(({ attrs }) => {
				const get = (name: string) => attrs.find((attribute) => attribute.name === name)?.value;
				return get('rel') === 'stylesheet' ? (get('href') ?? []) : [];
			}),
		),
	),
];

/** Every page of the site begins a sheet; the contents stand in two columns. */
const partStyle = `
.part { break-before: page; }
.part:first-child { break-before: auto; }
.part nav ul { columns: 2; }
.part nav li { break-inside: avoid; padding-block: .0625rem; }
.part nav h2, header.part > p { margin-block-start: .75rem; }`;

/** The whole as one HTML document. */
export function buildWhole(front: Front): string {
	const parts = front.chapters.flatMap((chapter) => chapter.parts);
	const included = new Set(parts.map(({ href }) => href));
	const chapters = front.chapters.map(({ name, parts: list }) => ({
		name,
		parts: list.map((part) => ({
			id: `${toPrefix(part.href)}part`,
			...readPart(part, included, front.address),
		})),
	}));
	const contents = chapters.map(
		({ name, parts: list }) =>
			`<h2>${escape(name)}</h2><ul class="plain">${list.map(({ id, title }) => `<li><a href="#${id}">${escape(title)}</a></li>`).join('')}</ul>`,
	);
	const bodies = chapters.flatMap(({ parts: list }) =>
		list.map(({ id, body }) => `<article class="part" id="${id}">${body}</article>`),
	);
	const styles = listStyles(parts).map((href) => `<link rel="stylesheet" href="${escape(href)}">`);
	const e = (text: string) => escape(text);
	return [
		`<!doctype html><html lang="${e(front.language)}" data-title="${e(front.title)}"><head><meta charset="utf-8"><title>${e(`${front.title}: ${front.tagline}`)}</title>${styles.join('')}<style>${partStyle}</style></head>`,
		`<body class="whole"><main class="wrap"><header class="part"><h1>${e(front.title)}</h1><p class="lead">${e(front.tagline)}</p><p>${e(front.description)}</p>`,
		`<p>As of ${e(front.updated)}. ${e(front.address)}</p><p>${e(front.notice)} Our own texts: ${e(front.licence)}.</p>`,
		`<nav aria-label="Contents">${contents.join('')}</nav></header>${bodies.join('')}</main></body></html>`,
	].join('');
}
