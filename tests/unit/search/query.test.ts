import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toWords } from '../../../src/model/fold.ts';
import { longestText, readQuery, toExact } from '../../../src/search/query.ts';
import { names } from './bread.ts';

const read = (text: string) => readQuery(text, names.reader);
const said = (text: string) =>
	read(text).clauses.map((clause) =>
		clause.kind === 'name'
			? `${clause.typed} = ${clause.readings.map(({ entity }) => entity.id).join(' or ')}`
			: `${clause.kind} ${clause.words.join(' ')}`,
	);

describe('readQuery', () => {
	test.each([
		['finds a name among words', 'warm guild oven', ['word warm', 'guild = guild', 'word oven']],
		['takes the longest name', 'guild of millers', ['guild of millers = millers']],
		['knows every spelling', 'bakers guild', ['bakers guild = guild']],
		[
			'knows a name run together, apart or with full stops',
			'g o b GOB G.O.B.',
			['g o b = guild', 'GOB = guild', 'G.O.B. = guild'],
		],
		['knows a name without its article', 'mill', ['mill = mill']],
		['keeps a name with several meanings open', 'council', ['council = guild or town']],
		['finds several names', 'Guild, Town Council', ['Guild = guild', 'Town Council = town']],
		['forgives a slip in a long word', 'master milers', ['master milers = millers']],
		['takes quoted words as they stand', '“town council” guild', ['phrase town council', 'guild = guild']],
		['takes a quotation mark without its pair for nothing', '"town council', ['town council = town']],
		['shows a part of a compound as that part', 'guild-warm', ['guild = guild', 'word warm']],
		['leads from an ordinary word to its theme', 'sourdough', ['sourdough = leaven']],
	])('%s', (_, text, clauses) => {
		expect(said(text)).toEqual(clauses);
	});

	test('takes no word of our texts for a slip of a name', () => {
		const isKnown = (word: string) => word === 'millets';
		expect(readQuery('millets', { ...names.reader, isKnown }).clauses).toMatchObject([{ kind: 'word' }]);
		expect(readQuery('master millets', { ...names.reader, isKnown }).clauses).toMatchObject([
			{ kind: 'name' },
		]);
	});

	test('marks a slip as one', () => {
		expect(read('master milers').clauses).toMatchObject([{ slipped: true }]);
		expect(read('master millers').clauses).toMatchObject([{ slipped: false }]);
	});

	test('widens a word that stands in no text to its theme, and leaves one that does as a word', () => {
		expect(read('starter').clauses).toMatchObject([{ readings: [{ wide: true }] }]);
		expect(read('sourdough').clauses).toMatchObject([{ readings: [{ wide: false }] }]);
		expect(read('sourdoughs').clauses).toMatchObject([
			{ readings: [{ wide: false, words: ['sourdough'] }], slipped: true },
		]);
	});

	test.each([
		['nothing', '', 'blank'],
		['blanks', ' \t\u00a0\n', 'blank'],
		['punctuation', '?!… ©', 'wordless'],
		['direction marks', '\u202e\u200f', 'wordless'],
		['a NUL', '\0', 'blank'],
		['lone surrogates', '\udc00\ud800', 'blank'],
		['one letter', 'x', 'short'],
		['one letter under a thousand accents', `x${'\u0301'.repeat(1000)}`, 'short'],
	])('has nothing to look for in %s', (_, text, problem) => {
		expect(read(text)).toMatchObject({ clauses: [], problem });
	});

	test('cuts what is too long, and says so', () => {
		const long = read('rye '.repeat(5000));
		expect(long.cut).toBe(true);
		expect(long.clauses.length).toBeLessThanOrEqual(32);
		expect(read('x'.repeat(10_000))).toMatchObject({ cut: true, text: 'x'.repeat(longestText) });
		expect(read('rye bread').cut).toBe(false);
	});

	test('never throws and never loses a word, whatever is typed', () => {
		const bits = fc.constantFrom(
			'guild',
			'Town Council',
			'"',
			'“',
			'”',
			' ',
			'-',
			'mill',
			'/',
			'’s',
			'ﷺ',
			'½',
			'\u200c',
			'__proto__',
			'<b>',
			'%E0%A4%A',
			'\0',
			'\ud83d',
		);
		const text = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 300 }),
			fc.string({ unit: 'grapheme', maxLength: 300 }),
			fc.array(fc.oneof(bits, fc.string({ maxLength: 4 })), { maxLength: 60 }).map((parts) => parts.join('')),
		);
		fc.assert(
			fc.property(text, (typed) => {
				const query = read(typed);
				if (query.problem !== undefined) return;
				expect(query.clauses.flatMap(({ words }) => words).join('')).toBe(
					toWords(query.text.replace(/["“”„«»]/g, ' ')).join(''),
				);
			}),
			{ numRuns: 500 },
		);
	}, 30_000);
});

describe('toExact', () => {
	test('puts names in quotation marks and leaves other words alone', () => {
		expect(toExact(read('warm bakers guild'))).toBe('warm "bakers guild"');
	});

	test('is read as no name at all', () => {
		expect(read(toExact(read('Guild, Town Council'))).clauses.map(({ kind }) => kind)).toEqual([
			'phrase',
			'phrase',
		]);
	});
});
