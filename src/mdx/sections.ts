/** Sets a text as sections: each heading of the second level opens a region that it names. */

import Slugger from 'github-slugger';
import type { BlockContent, Blockquote, DefinitionContent, Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { visit } from 'unist-util-visit';
import { toWords } from '../gate/body/headings.ts';
import { isDigest } from './digests.ts';

type Block = BlockContent | DefinitionContent;

/** A remark plugin. Digests are one section of a larger page, so their headings only go down a level. */
export function remarkSections() {
	return (tree: Root, file: VFile) => {
		if (isDigest(file)) {
			for (const node of tree.children) if (node.type === 'heading') node.depth = lower(node.depth);
		} else {
			tree.children = toSections(tree.children.filter(isBlock));
		}
		// Named here, as what names them by default takes words with a blank that does not break for one word.
		const slugger = new Slugger();
		visit(tree, 'heading', (node) => {
			const id = slugger.slug(toWords(toString(node)));
			node.data = { ...node.data, hProperties: { id, ...node.data?.hProperties } };
		});
	};
}

/** The id of a section, from the words of its heading. */
export const toSectionId = (heading: string) =>
	heading
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');

/** What stands before the first heading makes a section without a name. */
function toSections(blocks: readonly Block[]): Blockquote[] {
	const sections: Block[][] = [];
	for (const block of blocks) {
		const last = sections.at(-1);
		if (last && !(block.type === 'heading' && block.depth === 2)) last.push(block);
		else sections.push([block]);
	}
	return sections.map((children) => {
		const [first] = children;
		if (first?.type !== 'heading') return element({ className: ['sec', 'prose'] }, children);
		const id = toSectionId(toString(first));
		first.data = { ...first.data, hProperties: { id: `h-${id}` } };
		return element({ className: ['sec', 'prose'], id, ariaLabelledBy: `h-${id}` }, children);
	});
}

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
const element = (hProperties: Record<string, string | string[]>, children: Block[]): Blockquote => ({
	type: 'blockquote',
	data: { hName: 'section', hProperties },
	children,
});
