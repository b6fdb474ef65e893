import { describe, expect, test } from 'vitest';
import { readQuery } from '../../../src/search/query.ts';
import { answer, inOrder } from '../../../src/search/ranking.ts';
import { names } from './bread.ts';

const ask = (text: string) => answer(readQuery(text, names.reader), names.index);
const found = (text: string) => ask(text).hits.map(({ record }) => record.id);

describe('answer', () => {
	test('puts the page of a name first, then topics, recommendations and briefings about it', () => {
		expect(found('bakers guild')).toEqual(['guild', 'rye', 'rye-2020-1', 'rye-2020']);
	});

	test('finds under every spelling the same', () => {
		expect(found('G.O.B.')).toEqual(found('Guild of Bakers'));
	});

	test('finds nothing about one thing under the name of another', () => {
		expect(found('Guild of Millers')).toEqual(['millers']);
	});

	test('offers the pages of both readings of a name', () => {
		expect(found('council').slice(0, 2).sort()).toEqual(['guild', 'town']);
	});

	test('takes a place for what it is about', () => {
		expect(found('long mill')).toEqual(['rye-2020']);
	});

	test('joins names and words', () => {
		expect(found('guild sourdough')).toEqual(['rye-2020-1']);
	});

	test('finds words with other endings and by their beginning', () => {
		expect(found('sharing')).toEqual(['rye-2020-2', 'rye-2020']);
		expect(found('oven')).toContain('rye-2020');
		expect(found('sour')).toEqual(['rye-2020-1']);
	});

	test('finds quoted words only as they stand', () => {
		expect(found('"one oven"')).toEqual(['rye-2020-2']);
		expect(found('"one ovens"')).toEqual([]);
	});

	test('says which statement of a page fits', () => {
		expect(ask('sixty').hits).toMatchObject([{ record: { id: 'rye-2020' }, statement: 1 }]);
	});

	test('leaves small words out of account', () => {
		expect(found('what is the oven')).toEqual(found('oven'));
	});

	test('shows pages with the most words where none has all, and says so', () => {
		const { hits, partial } = ask('sourdough unicorn');
		expect(hits.map(({ record }) => record.id)).toEqual(['rye-2020-1', 'leaven']);
		expect(partial).toBe(true);
	});

	test('finds nothing where there is nothing, without calling it a part of something', () => {
		expect(ask('unicorn')).toMatchObject({ hits: [], partial: false });
	});

	test('takes a word that is repeated once', () => {
		expect(ask('oven oven oven').clauses).toHaveLength(1);
	});

	test('has no answer for the names of built-in properties', () => {
		expect(found('__proto__ constructor')).toEqual([]);
	});
});

test('inOrder by date puts the newest source first and pages without a date last', () => {
	const hits = [{}, { date: '2020-05' }, { date: '2021' }, { date: '2020-05-02' }].map((record) => ({
		record,
	}));
	expect(inOrder(hits, 'date').map(({ record }) => record)).toEqual([
		{ date: '2021' },
		{ date: '2020-05-02' },
		{ date: '2020-05' },
		{},
	]);
	expect(inOrder(hits, 'relevance')).toEqual(hits);
});
