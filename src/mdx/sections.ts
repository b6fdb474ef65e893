/** Sets a text as sections: each heading of the second level opens a region that it names. */

import Slugger from 'github-slugger';
import type { BlockContent, Blockquote, DefinitionContent, Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { visit } from 'unist-util-visit';
import { toAnchorWords } from '../checks/body/headings.ts';
import { toSectionId } from '../content/mdx/sections.ts';
import { placeAnchors } from './anchors.ts';
import { isDigest, isTopic } from './digests.ts';

type Block = BlockContent | DefinitionContent;

/** A remark plugin. Digests are one section of a larger page, so their headings only go down a level. */
export function remarkSections() {
	return (tree: Root, file: VFile) => {
		if (isDigest(file)) {
			for (const node of tree.children) if (node.type === 'heading') node.depth = lower(node.depth);
		} else {
			const blocks = tree.children.filter(isBlock);
			tree.children = toSections(blocks, isTopic(file));
		}
		// Named here, as what names them by default takes words with a blank that does not break for one word.
		const slugger = new Slugger();
		visit(tree, 'heading', (node) => {
			const id = slugger.slug(toAnchorWords(toString(node)));
			node.data = { ...node.data, hProperties: { id, ...node.data?.hProperties } };
		});
	};
}

/** What stands before the first heading makes a section without a name. */
function toSections(blocks: readonly Block[], isAnchored: boolean): Blockquote[] {
	const sections: Block[][] = [];
	for (const block of blocks) {
		const last = sections.at(-1);
		if (last && !(block.type === 'heading' && block.depth === 2)) last.push(block);
		else sections.push([block]);
	}
	const anchors = isAnchored
		? placeAnchors(sections.map(listComponents), new Set(sections.flatMap(idOf)))
		: [];
	return sections.map((children, i) => {
		const [first, ...rest] = children;
		const spans = (anchors[i] ?? []).map((id) => element({ id }, [], 'span'));
		const [id] = idOf(children);
		if (first?.type !== 'heading' || id === undefined)
			return element({ className: ['sec', 'prose'] }, [...spans, ...children]);
		first.data = { ...first.data, hProperties: { id: `h-${id}` } };
		return element({ className: ['sec', 'prose'], id, ariaLabelledBy: `h-${id}` }, [
			first,
			...spans,
			...rest,
		]);
	});
}

const idOf = ([first]: readonly Block[]) => (first?.type === 'heading' ? [toSectionId(toString(first))] : []);

/** The components that stand in a section; one that names a kind or a question shows only part of the topic. */
const listComponents = (blocks: readonly Block[]) =>
	new Set(
		blocks.flatMap((block) =>
			'name' in block && 'attributes' in block && block.attributes.every(isEntry) ? [String(block.name)] : [],
		),
	);

const isEntry = (attribute: object) => 'name' in attribute && attribute.name === 'entry';

const inline = new Set([
	'break',
	'delete',
	'emphasis',
	'footnoteReference',
	'image',
	'imageReference',
	'inlineCode',
	'link',
]);

const isBlock = (node: RootContent): node is Block => !inline.has(node.type) && node.type !== 'yaml';

const lower = (depth: Heading['depth']): Heading['depth'] =>
	(({ 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 }) as const)[depth];

/** remark-rehype prints a node as the element that its data names. */
const element = (
	hProperties: Record<string, string | string[]>,
	children: Block[],
	hName = 'section',
): Blockquote => ({
	type: 'blockquote',
	data: { hName, hProperties },
	children,
});
