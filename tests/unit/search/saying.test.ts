/** What the search page says, word for word; what it suggests; what of its state stands in the address. */

import { describe, expect, test } from 'vitest';
import { toDictionary } from '../../../src/search/engine/dictionary.ts';
import { indexKeys } from '../../../src/search/engine/format.ts';
import type { Clause, Query } from '../../../src/search/engine/query.ts';
import {
	emptySelection,
	formatState,
	isEmpty,
	parseState,
	toggle,
} from '../../../src/search/engine/state.ts';
import { suggest } from '../../../src/search/engine/suggestions.ts';
import * as wording from '../../../src/search/engine/messages.ts';

const query = (text: string, more: Partial<Query> = {}): Query => ({
	text,
	clauses: [],
	cut: false,
	...more,
});
const word = (typed: string, same: string[] = []): Clause => ({
	kind: 'word',
	words: [typed.toLowerCase()],
	typed,
	small: false,
	same,
});
const usual = { shown: 0, also: 0, reach: 'whole', narrowed: false, near: false } as const;

// prettier-ignore
describe('how much was found', () => {
	test.each([
		['one result', query('rye'), { ...usual, shown: 1 }, '1 result'],
		['several', query('rye'), { ...usual, shown: 2 }, '2 results'],
		['what is near', query('rye'), { ...usual, shown: 2, near: true }, 'What is near: 2 results'],
		['nothing', query('rye'), usual, 'Nothing found for “rye”.'],
		['nothing for signs', query('!', {}), usual, 'Nothing found.'],
		['nothing with a narrowing', query('rye'), { ...usual, narrowed: true }, 'Nothing found for “rye” with this narrowing. Take some of it away.'],
		['nothing so far', query('rye'), { ...usual, reach: 'incomplete' }, 'Nothing found so far for “rye”, but not everything could be searched.'],
		['other pages', query('rye'), { ...usual, also: 2 }, 'Nothing is about this, but 2 pages show the words.'],
		['one other page', query('rye'), { ...usual, also: 1 }, 'Nothing is about this, but 1 page shows the words.'],
		['an empty query', query('', { problem: 'blank' }), usual, ''],
		['an empty query that is narrowed', query('', { problem: 'blank' }), { ...usual, narrowed: true, shown: 3 }, '3 results'],
		['signs alone', query('?!', { problem: 'wordless' }), usual, 'There are no letters or digits to search for.'],
		['one letter', query('r', { problem: 'short' }), usual, 'One letter is too little to search for. Write at least two.'],
		['no day', query('"2021-02-31"', { problem: 'no-day' }), usual, 'There is no such day as 2021-02-31.'],
	] as const)('%s', (_, asked, found, said) => {
		expect(wording.describeCount(asked, found)).toBe(said);
	});
});

test.each([
	['whole', ''],
	['unchecked', 'over this connection, which is not secure, the index cannot be checked for damage'],
	['incomplete', 'parts of the index could not be had'],
	['stale', 'the site has been renewed since this page was opened; open it again'],
	['unsure', 'whether this page is the current one could not be found out'],
	['unbuilt', 'the index is made when the site is built'],
] as const)('what could not be searched is said: %s', (reach, gap) => {
	expect(wording.describeGaps(reach)).toBe(
		gap === '' ? '' : `Results may be incomplete: ${gap}. Search again, or look here:`,
	);
});

// prettier-ignore
describe('what stands nowhere', () => {
	const [greta, zorblax, rye, bread] = [word('Greta'), word('Zorblax'), word('rye'), word('bread')];
	test.each([
		['nothing', [rye], [], ''],
		['a word', [rye, bread], [rye], 'Found on no page: “rye”.'],
		['two words', [rye, bread], [rye, bread], 'Found on no page: “rye”, “bread”.'],
		['a name of two words', [greta, zorblax], [greta, zorblax], 'No digest here names “Greta Zorblax”.'],
		['a part of a name', [greta, zorblax], [zorblax], 'No digest here names “Zorblax”.'],
		['a name and a word', [greta, rye, zorblax], [greta, rye, zorblax], 'No digest here names “Greta”, “Zorblax”. Found on no page: “rye”.'],
	])('%s', (_, required, missing, said) => {
		expect(wording.describeMissing({ required, missing })).toBe(said);
	});
});

test('what means the same, what is left, what was cut and what was left out is said', () => {
	expect(
		wording.describeSame([word('dear', ['expensive', 'costly']), word('rye'), word('keep', ['last'])]),
	).toBe('Looked for “dear” also as expensive, costly; “keep” also as last.');
	expect(wording.describeSame([word('rye')])).toBe('');
	expect(wording.describeOnly({ only: 'recommendation', modality: 'should-not' })).toBe(
		'Only asks, “should not”.',
	);
	expect(wording.describeOnly({ only: 'event', modality: undefined })).toBe('Only events.');
	expect(wording.describeOnly({ only: undefined, modality: 'must' })).toBe('Only “must”.');
	expect(wording.describeOnly({ only: undefined, modality: undefined })).toBe('');
	expect(wording.describeCut(query('rye', { cut: true }))).toBe(
		'Only the beginning was read: at most 32 words and 200 characters.',
	);
	expect(wording.describeCut(query('rye'))).toBe('');
	expect(wording.partialNote(true)).toBe('None has all the words; these have the most.');
	expect(wording.partialNote(false)).toBe('');
	expect(wording.describeLeftOut([])).toBe('');
	expect(wording.describeLeftOut(['x', 'y'.repeat(41), 'a', 'b', 'c', 'd'])).toBe(
		`Left out of the address, because this site does not have it: “x”, “${'y'.repeat(40)}…”, “a”, “b”, “c”.`,
	);
	expect(wording.plural(1, 'page shows', 'pages show')).toBe('1 page shows');
	expect(wording.plural(0, 'result')).toBe('0 results');
});

describe('a suggestion', () => {
	const dictionary = toDictionary(
		['bakers', 'bakery', 'bread', 'broad', 'brine', 'harvests', 'rye', 'granary'].map((one) => [
			indexKeys.word(one),
			{ [one]: [] },
		]),
	);
	test.each([
		['one letter wrong in six', 'bakars', 'bakers'],
		['one letter wrong in five', 'briad bakes', 'bread bakes'],
		['two letters wrong in eight', 'hervasts', 'harvests'],
		['the nearer of two', 'bakerz', 'bakers'],
		['the word among others, whose blanks stay', 'old  granery now', 'old  granary now'],
	])('%s', (_, text, meant) => {
		const missing = text.split(/\s+/).filter((one) => !['bakes', 'old', 'now'].includes(one));
		expect(suggest(text, missing, { dictionary })).toEqual([meant]);
	});

	test.each([
		['a word of four letters', 'brad'],
		['a word of three letters that is near', 'ryee'],
		['two letters wrong in seven', 'grenery'],
		['another first letter', 'zakers'],
		['far words', 'zebras'],
	])('is none for %s', (_, text) => {
		expect(suggest(text, [text], { dictionary })).toEqual([]);
	});
});

describe('the state in the address', () => {
	const state = {
		text: 'rye bread',
		selection: { ...emptySelection, kind: ['claim'], theme: ['crumb', 'price'] },
	};

	test('is written and read back', () => {
		expect(formatState(state)).toBe('#q=rye+bread&kind=claim&theme=crumb&theme=price');
		expect(parseState(formatState(state))).toEqual({ state, unknown: [] });
		expect(formatState({ text: '', selection: emptySelection })).toBe('#');
	});

	test('has each value once, no empty ones, at most twenty, and says what it does not know', () => {
		const many = Array.from({ length: 25 }, (_, i) => `theme=t${i}`).join('&');
		const { state: read, unknown } = parseState(
			`q=rye&kind=claim&kind=claim&kind=&${many}&colour=red&colour=blue&sort=x&r=1&t=2&v=3&n.a=4`,
		);

		expect(read.selection.kind).toEqual(['claim']);
		expect(read.selection.theme).toHaveLength(20);
		expect(unknown).toEqual(['colour']);
	});

	test('of a fragment without an end is read from its beginning', () => {
		expect(parseState(`#q=rye&x=${'y'.repeat(70_000)}&kind=claim`).state.selection.kind).toEqual([]);
	});

	test('is empty when nothing is chosen in any group', () => {
		expect(isEmpty(emptySelection)).toBe(true);
		expect(isEmpty({ ...emptySelection, instrument: ['training'] })).toBe(false);
	});

	test('has a value chosen, and chosen no longer', () => {
		expect(toggle(state, 'theme', 'ageing').selection.theme).toEqual(['crumb', 'price', 'ageing']);
		expect(toggle(state, 'theme', 'crumb')).toEqual({
			...state,
			selection: { ...state.selection, theme: ['price'] },
		});
	});
});
