/** Turns the marks at the end of a paragraph into the component that prints where the paragraph stands. */

import type { Paragraph, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { formatMark } from '../gate/marks.ts';
import { takeMarks } from '../model/digest.ts';
import { isDigest } from './digests.ts';

/**
 * A remark plugin. A paragraph of a digest becomes `<Passage entry marks>`, one of any other text `<Statement marks>`;
 * every component an editor placed learns in `entry` which file it stands in.
 */
export function remarkStatements() {
	return (tree: Root, file: VFile) => {
		const entry = file.stem ?? '';
		const component = isDigest(file) ? 'Passage' : 'Statement';
		visit(tree, (node, index, parent) => {
			if (node.type === 'mdxJsxFlowElement') node.attributes.push(attribute('entry', entry));
			if (node.type !== 'paragraph' || parent === undefined || index === undefined) return;
			const marks = takeMarks(node).map(formatMark).join(' ');
			if (marks === '') return;
			parent.children[index] = wrap(component, node, { entry, marks });
			return [SKIP, index + 1];
		});
	};
}

const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute', name, value }) as const;

const wrap = (name: string, paragraph: Paragraph, attributes: Record<string, string>): MdxJsxFlowElement => ({
	type: 'mdxJsxFlowElement',
	name,
	attributes: Object.entries(attributes).map(([key, value]) => attribute(key, value)),
	children: [paragraph],
});
