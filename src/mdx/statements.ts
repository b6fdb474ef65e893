/** Turns the marks at the end of a paragraph into the component that prints where the paragraph stands. */

import type { Paragraph, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { formatPinpoint } from '../text/pinpoints.ts';
import { statementComponents } from '../checks/body/allowed-components.ts';
import { takePinpoints } from '../dossier/digest.ts';
import { isDigest } from './digests.ts';

/**
 * A remark plugin. A paragraph of a digest becomes `<Passage entry marks>`, one of any other text `<Statement marks>`;
 * every component an editor placed learns in `entry` which file it stands in, and one that follows a passage of a digest
 * goes into the margin of that passage.
 */
export function remarkStatements() {
	return (tree: Root, file: VFile) => {
		const entry = file.stem ?? '';
		const digest = isDigest(file);
		visit(tree, (node, index, parent) => {
			if (node.type === 'mdxJsxFlowElement') node.attributes.push(attribute('entry', entry));
			if (node.type !== 'paragraph' || parent === undefined || index === undefined) return;
			const marks = takePinpoints(node).map(formatPinpoint).join(' ');
			if (marks === '') return;
			parent.children[index] = wrap(statementComponents[digest ? 'briefings' : 'topics'], node, {
				entry,
				marks,
			});
			return [SKIP, index + 1];
		});
		if (digest) moveToMargins(tree);
	};
}

/** What an editor placed after a passage becomes its child, in the slot for the margin. */
function moveToMargins(tree: Root): void {
	let passage: MdxJsxFlowElement | undefined;
	tree.children = tree.children.filter((node) => {
		if (node.type !== 'mdxJsxFlowElement') passage = undefined;
		else if (node.name === statementComponents.briefings) passage = node;
		else if (passage) {
			node.attributes.push(attribute('slot', 'margin'));
			passage.children.push(node);
			return false;
		}
		return true;
	});
}

const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute', name, value }) as const;

const wrap = (name: string, paragraph: Paragraph, attributes: Record<string, string>): MdxJsxFlowElement => ({
	type: 'mdxJsxFlowElement',
	name,
	attributes: Object.entries(attributes).map(([key, value]) => attribute(key, value)),
	children: [paragraph],
});
