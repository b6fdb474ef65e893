/** Words that touch only where elements meet are apart without the style, too: for readers who copy, listen or see no style. */

import { globSync, readFileSync } from 'node:fs';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';

type Node = DefaultTreeAdapterTypes.Node;

/** Elements that go on in the line. */
const inline = new Set('a abbr b bdi button cite code del em i mark q s small span strong time u'.split(' '));
const unseen = new Set(['head', 'script', 'style', 'svg', 'template']);

/** Each place where the last word of one element runs into the first of the next. */
function findJoined(page: Node): string[] {
	const joined: string[] = [];
	let before = '';
	let hasEdge = false;
	const visit = (node: Node): void => {
		if (tree.isTextNode(node)) {
			if (hasEdge && /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(node.value))
				joined.push(`${before.slice(-20)}|${node.value.slice(0, 20)}`);
			before = node.value;
			hasEdge = false;
			return;
		}
		if (unseen.has(node.nodeName)) return;
		const edge = () => {
			hasEdge = true;
			if (tree.isElementNode(node) && !inline.has(node.tagName)) before = '';
		};
		edge();
		if ('childNodes' in node) node.childNodes.forEach(visit);
		edge();
	};
	visit(page);
	return joined;
}

test('what stands side by side in two elements is found, and a block is not', () => {
	expect(findJoined(parse('<p><b>must</b><a>Act</a>, <i>now</i> <i>then</i></p><p>Rye</p>'))).toEqual([
		'must|Act',
	]);
});

test.each(['dist', '.build/fixture'])('no word of %s runs into the next', (site) => {
	const joined = globSync('**/*.html', { cwd: site }).flatMap((file) =>
		findJoined(parse(readFileSync(`${site}/${file}`, 'utf8'))).map((words) => `${file}: ${words}`),
	);

	expect(joined).toEqual([]);
});
