import { expect, test } from 'vitest';
import { sayList, sayNumber, sayShare } from '../../../../src/text/number-words.ts';
import { fillCounts, type Tally } from '../../../../src/content/counts/tally.ts';
import { edited, expectCase, readChanged, sound, toEntry, type Case } from '../dossier.ts';

const source = (name: string, named: readonly string[], more: Tally['sources'][number]['tests'] = {}) => ({
	name,
	tests: {
		naming: (id: string) => named.includes(id),
		'not-naming': (id: string) => !named.includes(id),
		side: () => false,
		unsigned: () => false,
		undated: () => false,
		reprinted: () => false,
		unlicensed: () => false,
		kind: (kind: string) => kind === 'opinion',
		...more,
	},
});

const ask = (of: string, on: string, strength: string) => ({
	name: 'x',
	tests: {
		of: (id: string) => id === of,
		on: (id: string) => id === on,
		in: (id: string) => id === 'one',
		strength: (word: string) => word === strength,
	},
});

const tally: Tally = {
	language: 'en-GB',
	sources: [
		source('Rye', ['ann', 'mill'], { unsigned: () => true }),
		source('Oats', ['ann'], { side: (id) => id === 'ann' }),
		source('Wheat', ['ann'], { unlicensed: () => true, kind: (kind) => kind === 'report' }),
		source('Barley', ['ann', 'bob']),
		source('Spelt', ['ann'], { undated: () => true, reprinted: () => true }),
	],
	asks: [ask('ann', 'rye', 'must'), ask('ann', 'oats', 'can'), ask('bob', 'rye', 'must')],
	questions: [{ name: 'x', tests: { on: (id) => id === 'rye' } }],
};

test.each([
	['[count sources] articles', 'five articles'],
	['[Count sources naming=mill]', 'One'],
	['[count sources not-naming=mill]', 'four'],
	['[count sources naming=mill naming=bob]', 'no'],
	['[count sources naming=ann not-naming=bob not-naming=mill]', 'three'],
	[
		'[count sources side=ann], [count sources unsigned], [count sources undated], [count sources reprinted]',
		'one, one, one, one',
	],
	['[share sources unlicensed]; [share sources kind=opinion]', 'one of five; four of five'],
	['[share sources naming=ann]', 'all five'],
	['[Share sources naming=bob]', 'One of five'],
	['[share sources naming=nobody]', 'none of the five'],
	['[list sources naming=mill]', 'Rye'],
	['[count  sources\n  unsigned ]', 'one'],
	['[list sources naming=mill naming=bob]', 'none'],
	['[list sources not-naming=mill]', 'Oats, Wheat, Barley and Spelt'],
	['[List sources naming=nobody]', 'None'],
	[
		'[count asks], [count asks of=ann], [count asks of=ann on=rye], [count asks strength=must in=one]',
		'three, two, one, two',
	],
	['[count questions on=rye]', 'one'],
	['a [list of mills], a [remark] and [sic]', 'a [list of mills], a [remark] and [sic]'],
	['[count nothing] stays as it is', '[count nothing] stays as it is'],
	['nothing at all', 'nothing at all'],
])('%s becomes %s', (text, filled) => {
	expect(fillCounts(text, tally)).toBe(filled);
});

test('numbers are said in words up to twelve, and in digits beyond', () => {
	expect([0, 1, 12, 13, 1200].map((n) => sayNumber(n, 'en-GB'))).toEqual([
		'no',
		'one',
		'twelve',
		'13',
		'1,200',
	]);
});

test.each([
	[0, 0, 'no'],
	[0, 1, 'none of the one'],
	[1, 1, 'the one'],
	[0, 2, 'neither of the two'],
	[1, 2, 'one of two'],
	[2, 2, 'both'],
	[0, 13, 'none of the 13'],
	[13, 13, 'all 13'],
])('%i of %i is said as "%s"', (part, whole, said) => {
	expect(sayShare(part, whole, 'en')).toBe(said);
});

test('a language without words for it has digits', () => {
	expect([sayNumber(5, 'de'), sayShare(4, 5, 'de'), sayList([], 'de'), sayList(['A', 'B'], 'de')]).toEqual([
		'5',
		'4/5',
		'–',
		'A und B',
	]);
});

const site = 'site.yaml';
const about = 'pages/about.mdx';

const mark = (name: string, text: string): Case => [
	name,
	site,
	'tagline: Briefings on rye bread',
	`tagline: "Briefings: ${text}"`,
	['tagline COUNT-MARK'],
];
const inText = (name: string, text: string): Case => [
	name,
	about,
	'[count sources] articles',
	`${text} articles`,
	['body COUNT-MARK'],
];

// prettier-ignore
test.each([
	mark('a misspelt mark', '[cuont sources]'),
	mark('a mark in capitals', '[COUNT sources]'),
	mark('a mark that counts nothing', '[count]'),
	mark('a mark of something that cannot be counted', '[count articles]'),
	mark('a mark of something misspelt', '[count source]'),
	mark('a share of what is asked', '[share asks of=bakers]'),
	mark('a list of questions', '[list questions]'),
	mark('a filter that does not exist', '[count sources nameing=bakers]'),
	mark('a filter of something else', '[count sources of=bakers]'),
	mark('a filter without its id', '[count sources naming=]'),
	mark('a filter without its name', '[count sources =bakers]'),
	mark('a value where none belongs', '[count sources unsigned=yes]'),
	mark('an unknown actor or place', '[count sources naming=baker]'),
	mark('a place that takes a side', '[count sources side=riverton]'),
	mark('an unknown actor that is asked', '[count asks of=baker]'),
	mark('an unknown topic', '[count asks on=wheat]'),
	mark('an unknown briefing', '[count asks in=rye-2021]'),
	mark('an unknown strength', '[count asks strength=shall]'),
	mark('an unknown kind of source', '[count sources kind=opinoin]'),
	mark('a kind of source twice', '[count sources kind=opinion kind=opinion]'),
	mark('the same filter twice', '[count sources unsigned unsigned]'),
	mark('the same id twice', '[count sources naming=bakers naming=bakers]'),
	mark('a mark that is not closed', '[count sources'),
	inText('a misspelt mark in a text', '[shaer sources]'),
	inText('an unknown id in a text', '[share sources naming=baker]'),
	inText('a backslash before a mark', '\\[count sources]'),
	['a filter with no sign before its id', site, 'tagline: Briefings on rye bread', 'tagline: "[count sources naming bakers]"', ['tagline COUNT-MARK', 'tagline COUNT-MARK']],
	['two wrong filters', site, 'tagline: Briefings on rye bread', 'tagline: "[count sources naming=baker sied=bakers]"', ['tagline COUNT-MARK', 'tagline COUNT-MARK']],
] satisfies Case[])('the gate names %s', (...one) => {
	expectCase(one);
});

test('marks are filled in everywhere before anyone else reads the content', () => {
	const { sources, diagnostics } = readChanged(sound);
	const [{ data: first } = { data: undefined }] = sources.site;

	expect(diagnostics).toEqual([]);
	expect(first?.lead).toBe('Five articles by bakers and millers, most of them from one side.');
	expect(first?.notice).toMatch(/Written from the side of bakers: two of five\.$/);
	expect(sources.topics.find(({ id }) => id === 'bakers')?.body).toContain(
		'Four of five articles name the bakers',
	);
	expect(sources.topics.find(({ id }) => id === 'rye')?.body).toContain(
		'Unsigned are The miller’s reply and Letter to the mills; questions on rye: one.',
	);
});

test('a mark in code, in the words of others or in what once stood here is shown as it stands', () => {
	const listing = [
		...edited(about, '[count sources] articles', '`[count sources]` articles').filter(
			({ file }) => file !== 'themes/crumb.yaml',
		),
		toEntry('themes/crumb.yaml', 'name: Crumb\ndefinition: How it is.\nwords: []\n'),
	];
	const { sources, diagnostics } = readChanged(listing);

	expect(diagnostics).toEqual([]);
	expect(sources.pages.find(({ id }) => id === 'about')?.body).toContain('`[count sources]` articles');
});

test('a name is printed as it is spelt, whatever Markdown makes of its signs', () => {
	const listing = edited(
		'briefings/undated-letter.mdx',
		'name: Letter to the mills',
		'name: Letter *to* [the] mills',
	);
	const { sources, diagnostics } = readChanged(listing);

	expect(diagnostics).toEqual([]);
	expect(sources.topics.find(({ id }) => id === 'rye')?.body).toContain('Letter \\*to\\* \\[the\\] mills');
});

test('a text that no longer fits once its marks are filled in is named', () => {
	const name = 'A'.repeat(290);
	const listing = edited('briefings/undated-letter.mdx', 'name: Letter to the mills', `name: ${name}`);
	const wide = listing.map((entry) =>
		entry.file === site
			? toEntry(
					site,
					new TextDecoder().decode(entry.bytes).replace('title: Crumbs', 'title: "[list sources unsigned]"'),
				)
			: entry,
	);

	expect(readChanged(wide).diagnostics.map(({ file, field, code }) => `${file} ${field} ${code}`)).toEqual([
		'site.yaml title VALUE',
	]);
});

test('a list of many names the first and counts the others, so that its sentence stays one', () => {
	expect(sayList(['A', 'B', 'C', 'D', 'E', 'F'], 'en-GB')).toBe('A, B, C, D, E and F');
	expect(sayList(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'], 'en-GB')).toBe('A, B, C, D, E and three others');
});
