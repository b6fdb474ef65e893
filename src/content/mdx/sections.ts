/** The sections of a text that is a page: each can be linked to by the words of its heading. */

import { toString } from 'mdast-util-to-string';
import { parser } from './parse.ts';

export interface Section {
	readonly id: string;
	readonly name: string;
}

/** The id of a section, from the words of its heading. */
export const toSectionId = (heading: string) =>
	heading
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');

/** In their order. A text that the gate has found sound can be parsed. */
export const listSections = (body: string): Section[] =>
	parser.parse(body).children.flatMap((node) => {
		if (node.type !== 'heading' || node.depth !== 2) return [];
		const name = toString(node);
		return { id: toSectionId(name), name };
	});
