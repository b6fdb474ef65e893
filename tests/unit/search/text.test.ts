import { describe, expect, test } from 'vitest';
import { readQuery } from '../../../src/search/query.ts';
import { searchText } from '../../../src/search/text.ts';
import type { PagefindResult } from '../../../src/search/text-index.ts';
import { names } from './bread.ts';

/** A page that fits at these positions of its content. */
const page = (id: string, score: number, words: number[], content: string): PagefindResult => ({
	id,
	score,
	words,
	data: async () => ({ content, anchors: [], meta: {} }),
});

/** Searches an index that answers these terms and no others. */
async function search(
	text: string,
	answers: Record<string, readonly PagefindResult[]>,
	alsoFits: ReadonlySet<string>[] = [],
) {
	const asked: string[] = [];
	const index = {
		hrefOf: new Map(['a', 'b', 'c'].map((id) => [id, `/${id}/`])),
		search: async (term: string | null) => {
			asked.push(term ?? '');
			return { results: answers[term ?? ''] ?? [] };
		},
	};
	const options = { language: names.reader.language, alsoFits };
	return { asked, ...(await searchText(readQuery(text, names.reader).clauses, index, options)) };
}

describe('searchText', () => {
	test('asks for every spelling that stands in our texts, exactly', async () => {
		expect((await search('G.O.B.', {})).asked).toEqual(['"guild of bakers"', '"guild"']);
	});

	test('shows a page once, with the words of all runs, whatever run found it', async () => {
		const { hits } = await search('guild', {
			'"guild of bakers"': [page('a', 2, [5, 6], '')],
			'"guild"': [page('b', 3, [1], ''), page('a', 1, [9], '')],
		});
		expect(hits.map(({ href, words }) => [href, words])).toEqual([
			['/a/', [[5, 6, 9]]],
			['/b/', [[1]]],
		]);
	});

	test('wants a page to have every word', async () => {
		const { hits } = await search('dark rye', {
			dark: [page('a', 1, [0], 'dark wheat'), page('b', 1, [0], 'dark rye')],
			rye: [page('b', 1, [1], 'dark rye')],
		});
		expect(hits).toMatchObject([{ href: '/b/', words: [[0], [1]] }]);
	});

	test('lets a tag stand for a name that the page does not spell out', async () => {
		const dark = [page('a', 1, [0], 'dark'), page('b', 1, [0], 'dark')];
		expect((await search('guild dark', { dark }, [new Set(['/b/']), new Set()])).hits).toMatchObject([
			{ href: '/b/' },
		]);
	});

	test('says which words it did not find, and looks for the others', async () => {
		expect(await search('dark unicorn', { dark: [page('a', 1, [0], 'darker')] })).toMatchObject({
			hits: [{ href: '/a/' }],
			found: [true, false],
			partial: true,
		});
	});

	test('does not take a word for a longer one that it begins', async () => {
		expect(await search('unicorn', { unicorn: [page('a', 1, [0], 'uni')] })).toMatchObject({
			hits: [],
			found: [false],
		});
	});

	test('looks for the word that was meant by a slip', async () => {
		expect((await search('sourdouhg', {})).asked).toEqual(['sourdough']);
	});

	test('compares quoted words with the text itself', async () => {
		const { hits } = await search('"two streets"', {
			'"two streets"': [page('a', 1, [0, 1], 'two street lamps')],
			'two streets': [page('b', 1, [0, 3], 'the two-streets oven')],
		});
		expect(hits).toMatchObject([{ href: '/b/', words: [[1]] }]);
	});
});
