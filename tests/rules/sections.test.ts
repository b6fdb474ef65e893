/** A heading has something below it: a part that has nothing to say is not there. */

import { globSync, readFileSync } from 'node:fs';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';

type Node = DefaultTreeAdapterTypes.Node;

/** What fills a part without a word: pictures, fields, and what a script fills in. */
const filling = new Set(['svg', 'img', 'input', 'textarea', 'button', 'output']);

/** The headings of a page that another of their level or above, or the end, follows at once. */
function findEmpty(page: Node): string[] {
	const empty: string[] = [];
	let open: { level: number; text: string }[] = [];
	const close = (level: number) => {
		empty.push(...open.filter((one) => one.level >= level).map(({ text }) => text));
		open = open.filter((one) => one.level < level);
	};
	const visit = (node: Node): void => {
		if (['head', 'script', 'style', 'template', 'footer'].includes(node.nodeName)) return;
		const level = Number(/^h([2-6])$/.exec(node.nodeName)?.[1] ?? 0);
		if (level > 0) {
			close(level);
			open.push({ level, text: textOf(node) });
			return;
		}
		if (filling.has(node.nodeName) || (tree.isTextNode(node) && node.value.trim() !== '')) open = [];
		if ('childNodes' in node) node.childNodes.forEach(visit);
	};
	visit(page);
	close(0);
	return empty;
}

const textOf = (node: Node): string =>
	tree.isTextNode(node) ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

test('a heading above another is not empty, one before the next of its level is', () => {
	expect(findEmpty(parse('<h2>A</h2><h3>B</h3><p>Rye</p><h3>C</h3><h2>D</h2>'))).toEqual(['C', 'D']);
});

test.each(['dist', '.build/fixture'])('no heading of %s stands alone', (site) => {
	const empty = globSync('**/*.html', { cwd: site }).flatMap((file) =>
		findEmpty(parse(readFileSync(`${site}/${file}`, 'utf8'))).map((heading) => `${file}: ${heading}`),
	);

	expect(empty).toEqual([]);
});
