/** Sets a text as sections: the heading in the side column, what follows it in the body. */

import type { Heading, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';

/** A remark plugin. Digests are one section of a larger page, so their headings only go down a level. */
export function remarkSections() {
	return (tree: Root, file: VFile) => {
		if (/[\\/]briefings[\\/][^\\/]+$/.test(file.path)) {
			for (const node of tree.children) if (node.type === 'heading') node.depth = lower(node.depth);
			return;
		}
		const sections: Root['children'] = [];
		let body: RootContent[] = [];
		for (const node of tree.children) {
			if (node.type === 'heading' && node.depth === 2) {
				body = [];
				sections.push(element('section', 'sec', [element('div', 'side', [node]), element('div', 'body', body)]));
			} else if (sections.length === 0) {
				sections.push(element('section', 'sec', [element('div', 'body', (body = [node]))]));
			} else {
				body.push(node);
			}
		}
		tree.children = sections;
	};
}

const lower = (depth: Heading['depth']): Heading['depth'] => ({ 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 } as const)[depth];

/** remark-rehype prints any node as the element that its data names. */
const element = (hName: string, className: string, children: RootContent[]): RootContent => ({
	type: 'blockquote',
	data: { hName, hProperties: { className: [className] } },
	children: children.filter((child) => child.type !== 'yaml') as never,
});
