/** Elements made by hand: strings of HTML are never parsed, so no text of a reader or an index can become markup. */

import type { Segment } from '../engine/marking.ts';

type Attributes = Readonly<Record<string, string | boolean | undefined>>;

export function make<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Attributes = {},
	...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
	}
	element.append(...children);
	return element;
}

export const link = (href: string, ...children: readonly (Node | string)[]) =>
	make('a', { href }, ...children);

export const toNodes = (segments: readonly Segment[]): (Node | string)[] =>
	segments.map(({ text, marked }) => (marked ? make('mark', {}, text) : text));

/** Nodes with a separator between them. */
export const separate = (nodes: readonly (Node | string)[], separator: string): (Node | string)[] =>
	nodes.flatMap((node, i) => (i === 0 ? [node] : [separator, node]));

/**
 * The element with this id.
 *
 * @throws {Error} when the page has none of this type: page and script do not belong together
 */
export function find<Type extends HTMLElement>(id: string, type: new () => Type): Type {
	const element = document.getElementById(id);
	if (!(element instanceof type)) throw new Error(`The search page has no #${id}`);
	return element;
}
