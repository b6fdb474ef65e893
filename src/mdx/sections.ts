/** Sets a text as sections: the heading in the side column, what follows it in the body. */

import type { BlockContent, Blockquote, DefinitionContent, Heading, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
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
	};
}

/** What stands before the first heading makes a section without a name. */
function toSections(blocks: readonly Block[]): Blockquote[] {
	const sections: { side: Block[]; body: Block[] }[] = [];
	for (const block of blocks) {
		const last = sections.at(-1);
		if (block.type === 'heading' && block.depth === 2) sections.push({ side: [block], body: [] });
		else if (last) last.body.push(block);
		else sections.push({ side: [], body: [block] });
	}
	return sections.map(({ side, body }) =>
		element('section', 'sec', [element('div', 'side', side), element('div', 'body', body)]),
	);
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
const element = (hName: string, className: string, children: Block[]): Blockquote => ({
	type: 'blockquote',
	data: { hName, hProperties: { className: [className] } },
	children,
});
