import { expect, test } from 'vitest';
import { findNesting } from '../../../../src/content/hostile/nesting.ts';

const places = (text: string) => findNesting(text).map(({ offset, code }) => `${offset} ${code}`);

test.each([
	['characters in a line', (n: number) => 'ab '.repeat(n).slice(0, n), 20_000, 'LONG-LINE'],
	['brackets', (n: number) => '['.repeat(n), 32, 'NESTING'],
	['brackets of three kinds', (n: number) => '([{'.repeat(n).slice(0, n), 32, 'NESTING'],
	[
		'brackets of three kinds that close in part',
		(n: number) => `(${'[a] {b} (c) '.repeat(50)}${'{'.repeat(n - 1)}`,
		32,
		'NESTING',
	],
	['quotation marks', (n: number) => '> '.repeat(n), 32, 'NESTING'],
	['quotation marks without blanks', (n: number) => '>'.repeat(n), 32, 'NESTING'],
	['list signs', (n: number) => '- * + '.repeat(n).slice(0, 2 * n), 32, 'NESTING'],
	['numbers of lists', (n: number) => '1. 2) '.repeat(n).slice(0, 3 * n), 32, 'NESTING'],
	['numbers of two digits', (n: number) => '10. 12) '.repeat(n).slice(0, 4 * n), 32, 'NESTING'],
	['signs of one kind', (n: number) => `a ${'*'.repeat(n)}`, 200, 'NESTING'],
	['columns', (n: number) => '|a'.repeat(n), 100, 'NESTING'],
	['blanks at the start', (n: number) => `${' '.repeat(n)}a`, 256, 'NESTING'],
])('%s are many up to a limit and too many beyond', (_, write, limit, code) => {
	expect(places(write(limit))).toEqual([]);
	expect(places(write(limit + 1))).toEqual([`0 ${code}`]);
});

test('brackets add up over lines, and begin anew after a blank line', () => {
	const line = `${'('.repeat(20)}\n`;

	expect(places(`${line}a\n${line}`)).toEqual(['23 NESTING']);
	expect(places(`${line} \n${line}`)).toEqual([]);
	expect(places(`${line}${')'.repeat(20)}\n${line}`)).toEqual([]);
	expect(places(`${')'.repeat(50)}\n${line}${'('.repeat(13)}`)).toEqual(['72 NESTING']);
});

test('each heap is named once, and the text after it is read on', () => {
	const heap = '('.repeat(33);

	expect(places(`${heap}\na\n${heap}`)).toEqual(['0 NESTING', '36 NESTING']);
	expect(places(`a\n${'|'.repeat(101)}\nb`)).toEqual(['2 NESTING']);
});

test.each(['-'.repeat(300), 'word '.repeat(300), '10.000', 'a - b - c', '---'])('%j is prose', (text) => {
	expect(places(text)).toEqual([]);
});
