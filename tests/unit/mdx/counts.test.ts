import { toHast } from 'mdast-util-to-hast';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { parser } from '../../../src/content/mdx/parse.ts';
import { readPublished } from '../../../src/checks/gate.ts';
import { remarkCounts } from '../../../src/mdx/counts.ts';

const compile = (text: string) => {
	const tree = parser.parse(text);
	remarkCounts(() => readPublished('tests/fixtures/dossier').tally)(tree);
	return toHtml(toHast(tree));
};

test('a compiled text has its counts filled in, and shows those in code as they stand', () => {
	expect(
		compile('## [Count sources] articles\n\n*[Share sources naming=bakers]* name them: `[count sources]`.'),
	).toBe('<h2>Five articles</h2>\n<p><em>Four of five</em> name them: <code>[count sources]</code>.</p>');
});

test('a text without marks is not counted for', () => {
	const tree = parser.parse('Nothing.');
	remarkCounts(() => {
		throw new Error('asked in vain');
	})(tree);

	expect(toHtml(toHast(tree))).toBe('<p>Nothing.</p>');
});
