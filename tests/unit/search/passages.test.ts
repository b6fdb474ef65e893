/** Which passages are shown of the texts that Pagefind gives. */

import { expect, test } from 'vitest';
import { toDictionary } from '../../../src/search/engine/dictionary.ts';
import { findLanguage } from '../../../src/search/engine/english.ts';
import { indexKeys, type Root } from '../../../src/search/engine/format.ts';
import type { Index } from '../../../src/search/engine/answer.ts';
import { findPassages, type Fragment, type Pagefind } from '../../../src/search/engine/passages.ts';
import type { Clause, Query } from '../../../src/search/engine/query.ts';

const index: Index = {
	root: {} as Root,
	language: findLanguage('en'),
	dictionary: toDictionary([[indexKeys.tag('actor', 'bakers'), { units: [], forms: ['the "bakers"'] }]]),
};

const word = (typed: string, same: string[] = []): Clause => ({
	kind: 'word',
	words: [typed],
	typed,
	small: false,
	same,
});
const name = {
	kind: 'name',
	words: ['guild'],
	typed: 'Guild',
	readings: [{ kind: 'actor', id: 'bakers', name: 'Guild' }],
} as unknown as Clause;
const ask = (...clauses: Clause[]): Query => ({ text: '', clauses, cut: false });

/** A text of two sections and paragraphs, each with its words. */
const fragment = (url: string, ...parts: readonly (readonly [id: string, text: string])[]): Fragment => {
	let location = 0;
	const anchors = parts.map(([id, text]) => {
		const anchor = { id, element: id.startsWith('s-') ? 'section' : 'p', location };
		location += text.split(' ').length;
		return anchor;
	});
	return {
		url,
		content: parts.map(([, text]) => text).join(' '),
		meta: { title: `Title of ${url}` },
		anchors,
	};
};

/** A Pagefind that has these texts for these words, and the words that it was asked for. */
function fake(found: Readonly<Record<string, readonly (readonly [score: number, text: Fragment])[]>>) {
	const asked: string[] = [];
	const pagefind: Pagefind = {
		search: async (term) => {
			asked.push(term);
			return {
				results: (found[term] ?? []).map(([score, text]) => ({
					id: text.url,
					score,
					data: async () => text,
				})),
			};
		},
	};
	return { pagefind, asked };
}

const a = fragment(
	'/a/',
	['p1', 'Rye is back.'],
	['p2', 'Bread of rye is dark.'],
	['s-x', 'Nothing here.'],
	['top', 'The end.'],
);
const b = fragment('/b/', ['s-one', 'Dark rye bread keeps.'], ['p12', 'Bread.']);

test('passages have everything asked for, from the text that fits best on', async () => {
	const { pagefind } = fake({
		rye: [
			[1, a],
			[5, b],
		],
		bread: [
			[2, a],
			[1, b],
		],
	});

	expect(await findPassages(ask(word('rye'), word('bread')), index, pagefind)).toEqual([
		{
			href: '/b/#s-one',
			title: 'Title of /b/',
			place: '',
			segments: [
				{ text: 'Dark ', marked: false },
				{ text: 'rye bread', marked: true },
				{ text: ' keeps.', marked: false },
			],
		},
		{
			href: '/a/#p2',
			title: 'Title of /a/',
			place: '¶2',
			segments: [
				{ text: 'Bread', marked: true },
				{ text: ' of ', marked: false },
				{ text: 'rye', marked: true },
				{ text: ' is dark.', marked: false },
			],
		},
	]);
});

test('a passage goes to where the next one begins', async () => {
	const { pagefind } = fake({ nothing: [[1, a]] });
	const [passage, ...others] = await findPassages(ask(word('nothing')), index, pagefind);

	expect(others).toEqual([]);
	expect(passage?.href).toBe('/a/#s-x');
	expect(passage?.segments.map(({ text }) => text).join('')).toBe('Nothing here. The end.');
});

test('a text must have each thing asked for', async () => {
	const { pagefind } = fake({
		rye: [
			[1, a],
			[1, b],
		],
		keeps: [[1, b]],
	});

	expect(
		(await findPassages(ask(word('rye'), word('keeps')), index, pagefind)).map(({ href }) => href),
	).toEqual(['/b/#s-one']);
});

test('what means the same, and every form of a name, is asked for as well, each once and without quotation marks', async () => {
	const { pagefind, asked } = fake({});
	await findPassages(ask(word('dear', ['expensive', 'dear']), name), index, pagefind);

	expect(asked).toEqual(['dear', 'expensive', 'the bakers', 'Guild']);
});

test('of two forms that find one text the better counts', async () => {
	const { pagefind } = fake({
		dear: [[1, a]],
		rye: [
			[9, a],
			[3, b],
		],
	});
	const found = await findPassages(ask(word('dear', ['rye'])), index, pagefind);

	expect(found.map(({ href }) => href)).toEqual(['/a/#p1', '/a/#p2', '/b/#s-one']);
});

test('small words, kinds and an empty query ask for nothing', async () => {
	const { pagefind, asked } = fake({ what: [[1, a]] });
	const small: Clause = { kind: 'word', words: ['what'], typed: 'what', small: true, same: [] };

	expect(await findPassages(ask(), index, pagefind)).toEqual([]);
	expect(await findPassages(ask(small), index, pagefind)).toEqual([]);
	expect(asked).toEqual([]);
});

test('of many texts eight are looked into, and six passages are shown', async () => {
	const texts = Array.from({ length: 12 }, (_, i) => fragment(`/${i}/`, ['p1', 'Rye.']));
	let read = 0;
	const pagefind: Pagefind = {
		search: async () => ({
			results: texts.map((text, i) => ({
				id: text.url,
				score: i,
				data: async () => {
					read++;
					return text;
				},
			})),
		}),
	};
	const found = await findPassages(ask(word('rye')), index, pagefind);

	expect(found.map(({ href }) => href)).toEqual([
		'/11/#p1',
		'/10/#p1',
		'/9/#p1',
		'/8/#p1',
		'/7/#p1',
		'/6/#p1',
	]);
	expect(read).toBe(8);
});
