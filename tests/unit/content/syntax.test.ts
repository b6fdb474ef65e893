import { expect, test } from 'vitest';
import { explainSyntax } from '../../../src/content/mdx/syntax.ts';

const failure = (source: string, place?: object, reason = '') => ({ source, place, reason });
const outline = (error: unknown, text: string) => {
	const { code, offset } = explainSyntax(error, text);
	return `${offset} ${code}`;
};

test('an error of another kind names the text as a whole', () => {
	expect(explainSyntax(new Error('?'), 'rye')).toEqual({
		offset: 0,
		code: 'BODY',
		message: 'this text is no MDX that can be read',
		fix: 'take out what is not plain Markdown',
	});
	expect(outline(failure('micromark-extension-mdx-jsx', { offset: 2 }), 'rye')).toBe('0 BODY');
	expect(outline(failure('micromark-extension-mdxjs-esm', { offset: 2 }), 'rye imports')).toBe('0 BODY');
});

test('the sign is looked for from where the parser gave up, backwards', () => {
	const text = 'a < b { c < d {';

	expect(outline(failure('mdx-jsx', { offset: 9 }), text)).toBe('2 PROSE');
	expect(outline(failure('mdx-jsx', { start: { offset: 10 } }), text)).toBe('10 PROSE');
	expect(outline(failure('mdx-expression', { offset: 7 }), text)).toBe('6 EXPRESSION');
	expect(outline(failure('mdx-expression'), text)).toBe('14 EXPRESSION');
});

test('a sign that a backslash makes plain is passed over', () => {
	expect(outline(failure('mdx-expression'), '{ \\{ \\\\\\{')).toBe('0 EXPRESSION');
	expect(outline(failure('mdx-expression'), '{ \\\\{')).toBe('4 EXPRESSION');
	expect(outline(failure('mdx-expression'), '\\{')).toBe('0 BODY');
});

test('the tag that is not closed is the one to mend', () => {
	const reason = 'Expected a closing tag for `<b>` (2:12-2:15)';

	expect(
		outline(failure('mdast-util-mdx-jsx', { offset: 28 }, reason), 'a < b\nlong enough<b>and on</p>'),
	).toBe('17 HTML');
});

test('a program begins with the last line that could be one', () => {
	const text = 'import a\nan import b\nexport c\nimport d';

	expect(outline(failure('mdxjs-esm', { offset: 29 }), text)).toBe('21 IMPORT');
	expect(outline(failure('mdxjs-esm', { offset: 20 }), text)).toBe('0 IMPORT');
	expect(outline(failure('mdxjs-esm', { offset: 36 }), text)).toBe('30 IMPORT');
});
