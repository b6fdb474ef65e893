import { describe, expect, test } from 'vitest';
import { readQuery } from '../../../src/search/query.ts';
import { searchText } from '../../../src/search/text.ts';
import type { PagefindResult } from '../../../src/search/text-index.ts';
import { names } from './bread.ts';

const page = (id: string, score: number, words: number[], content = ''): PagefindResult => ({
	id,
	score,
	words,
	data: async () => ({ content, anchors: [], meta: {} }),
});

/** An index that answers these terms and no others. */
const index = (answers: Record<string, readonly PagefindResult[]>) => {
	const asked: string[] = [];
	return {
		asked,
		hrefOf: new Map([
			['a', '/a/'],
			['b', '/b/'],
			['c', '/c/'],
		]),
		search: async (term: string | null) => {
			asked.push(term ?? '');
			return { results: answers[term ?? ''] ?? [] };
		},
	};
};
const clausesOf = (text: string) => readQuery(text, names.reader).clauses;

describe('searchText', () => {
	test('asks for every spelling that stands in our texts, exactly', async () => {
		const text = index({});
		await searchText(clausesOf('G.O.B.'), text, []);
		expect(text.asked).toEqual(['"guild of bakers"', '"guild"']);
	});

	test('shows a page once, with the words of all runs, whatever run found it', async () => {
		const text = index({ '"guild of bakers"': [page('a', 2, [5, 6])], '"guild"': [page('b', 3, [1]), page('a', 1, [9])] });
		const { hits } = await searchText(clausesOf('guild'), text, []);
		expect(hits.map(({ href, words }) => [href, words])).toEqual([
			['/a/', [5, 6, 9]],
			['/b/', [1]],
		]);
	});

	test('wants a page to have every word', async () => {
		const text = index({ dark: [page('a', 1, [1]), page('b', 1, [1])], rye: [page('b', 1, [4])] });
		expect((await searchText(clausesOf('dark rye'), text, [])).hits).toMatchObject([{ href: '/b/', words: [1, 4] }]);
	});

	test('lets a tag stand for a name that the page does not spell out', async () => {
		const text = index({ dark: [page('a', 1, [1]), page('b', 1, [1])] });
		const { hits } = await searchText(clausesOf('guild dark'), text, [new Set(['/b/']), new Set()]);
		expect(hits.map(({ href }) => href)).toEqual(['/b/']);
	});

	test('says which words it did not find, and looks for the others', async () => {
		const text = index({ dark: [page('a', 1, [1])] });
		expect(await searchText(clausesOf('dark unicorn'), text, [])).toMatchObject({
			hits: [{ href: '/a/' }],
			found: [true, false],
			partial: true,
		});
	});

	test('compares quoted words with the text itself', async () => {
		const text = index({
			'two streets': [page('a', 1, [0, 1], 'two street lamps'), page('b', 1, [0, 3], 'the two-streets oven')],
		});
		expect((await searchText(clausesOf('"two streets"'), text, [])).hits).toMatchObject([{ href: '/b/', words: [1] }]);
	});
});
