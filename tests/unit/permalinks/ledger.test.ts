import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildAddressKinds } from '../../../src/permalinks/address-kinds.ts';
import type { Address } from '../../../src/permalinks/page-addresses.ts';
import { listUnrecorded as listAdditions } from '../../../src/permalinks/additions.ts';
import { parseLedger } from '../../../src/permalinks/parser.ts';
import { compareLedger as findDiagnostics } from '../../../src/permalinks/checks.ts';
import {
	formatEntry,
	groupByAddress,
	hashText,
	hashWhole,
	header,
	kindOf,
	type LedgerEntry,
	type Ledger,
} from '../../../src/permalinks/ledger.ts';
import { buildRoutes } from '../../../src/addresses/routes.ts';

const bread = '/topics/bread/';
const rye = '/recommendations/rye-2020-1/';
const list = '/recommendations/asked-of/bakers/';
const routes = buildRoutes('https://example.org/dossier/');
const kinds = buildAddressKinds(routes);
const today = '2024-05-01';

/** A line of the ledger as it stands in the file, of the first scheme where it has a version. */
const live = (address: string, text: string, version?: number, date = '2021-03-04', note = '') =>
	`${address}\tlive\t${version ?? ''}\t${version ? hashText(text) : ''}\t${date}\t${text}\t${note}`;
/** The same with a hash over all that stands there. */
const whole = (address: string, text: string, note: string, version?: number, date = '2021-03-04') =>
	`${address}\tlive\t${version ?? ''}\t${hashWhole({ version, text, note })}\t${date}\t${text}\t${note}`;
const moved = (address: string, target: string, date = '2022-01-01') =>
	`${address}\tmoved\t\t\t${date}\t\t${target}`;
const withdrawn = (address: string, reason = 'The source took it back.', date = '2022-01-01') =>
	`${address}\twithdrawn\t\t\t${date}\t\t${reason}`;

const read = (...rows: string[]) => parseLedger(`${[header, ...rows].join('\n')}\n`);
const ledgerOf = (...rows: string[]) => read(...rows).ledger;

const findLedgerProblems = (
	addresses: readonly Address[],
	ledger: Ledger,
	others: readonly string[] = [],
	sealed = 0,
) => findDiagnostics({ addresses, others, routes, updated: '2021-03-04' }, ledger, today, sealed);
const listUnrecorded = (addresses: readonly Address[], ledger: Ledger) =>
	listAdditions(addresses, groupByAddress(ledger), kinds, '2021-03-04');

const page = (address: string, text = 'Bread', derived = false): Address => ({
	address,
	href: address,
	derived,
	entries: [{ address, state: 'live', version: undefined, hash: '', date: '2021-03-04', text, note: '' }],
});

const should = '{"form":"explicit","modality":"should","addressees":["bakers"],"paragraphs":[5]}';

/** A recommendation with all its wordings, the present one last. */
const recommendation = (address: string, ...texts: [string, ...string[]]): Address => {
	const [first, ...later] = texts.map((text, i): LedgerEntry => {
		const entry = { address, state: 'live', version: i + 1, date: '2021-03-04', text, note: should } as const;
		return { ...entry, hash: hashWhole(entry) };
	});
	return {
		address,
		href: address,
		derived: false,
		entries: [first!, ...later],
		origin: {
			file: 'briefings/rye-2020.mdx',
			path: ['recommendations', 0],
			pathOf: (part, version = texts.length) =>
				version === texts.length
					? ['recommendations', 0, part]
					: ['recommendations', 0, 'earlier', version - 1, 'was', part],
		},
	};
};
/** How the ledger holds one version of it. */
const said = (address: string, text: string, version: number, date?: string) =>
	whole(address, text, should, version, date);

const codesOf = (diagnostics: readonly { code: string }[]) => diagnostics.map(({ code }) => code);

describe('an address', () => {
	test.each([
		['page', '/'],
		['page', '/topics/bread/'],
		['place', '/briefings/rye-2020/#c-rye-returns'],
		['place', '/timeline/#first-rye'],
		['place', '/topics/bread/#où-l-on-cuit'],
		['place', '/topics/bread/#روٹی'],
		['file', '/feeds/topics/rye.xml'],
		['file', '/data/dossier.schema.json'],
		['file', '/cards/recommendations/rye-2020-1.png'],
		[undefined, '/topics/bread'],
		[undefined, '//example.org/'],
		[undefined, '/../bread/'],
		[undefined, '/topics/bread/#'],
		[undefined, '/topics/#a#b'],
		[undefined, '/feeds/../rye.xml'],
		[undefined, 'https://example.org/'],
	])('leads to a %s: %s', (kind, address) => {
		expect(kindOf(address)).toBe(kind);
	});
});

describe('parseLedger', () => {
	test('reads what formatEntry writes', () => {
		const rows = [
			live(bread, 'Bread'),
			live(rye, 'Bake more rye.', 1),
			said(rye, 'Bake more rye.', 1),
			withdrawn(rye),
			whole(bread, 'Bread', '{"actors":["bakers"],"themes":[],"places":[]}'),
			live('/briefings/rye-2020/#c-rye-returns', 'rye is back'),
			live('/feeds/topics/bread.xml', 'Atom feed', undefined, '2021-03-04', bread),
			moved(bread, '/topics/rye/ The two say the same.'),
			moved('/timeline/#first-rye', '/timeline/#second-rye'),
		];
		const { ledger, diagnostics } = read(...rows);

		expect(diagnostics).toEqual([]);
		expect(ledger.map(formatEntry)).toEqual(rows);
		expect(ledger[1]).toMatchObject({
			line: 3,
			address: rye,
			state: 'live',
			version: 1,
			text: 'Bake more rye.',
		});
	});

	test.each([
		['a column is missing', `${bread}\tlive\t\t\t2021-03-04\tBread`, 'LEDGER-COLUMNS', 1],
		['blanks stand in place of tabs', live(bread, 'Bread').replaceAll('\t', '    '), 'LEDGER-COLUMNS', 1],
		['a line is empty', '', 'LEDGER-COLUMNS', 1],
		['an address is a whole one', live('https://example.org/', 'Bread'), 'LEDGER-ADDRESS', 1],
		['an address does not end in a slash', live('/topics/bread', 'Bread'), 'LEDGER-ADDRESS', 1],
		['an address climbs', live('/../bread/', 'Bread'), 'LEDGER-ADDRESS', 1],
		['a state is unknown', live(bread, 'Bread').replace('live', 'hidden'), 'LEDGER-STATE', 16],
		['a version is no number', live(rye, 'Bake.', 1).replace('\t1\t', '\tone\t'), 'LEDGER-VERSION', 35],
		['a version is zero', live(rye, 'Bake.', 1).replace('\t1\t', '\t0\t'), 'LEDGER-VERSION', 35],
		['a hash stands without a version', live(rye, 'Bake.', 1).replace('\t1\t', '\t\t'), 'LEDGER-VERSION', 35],
		['a hash is not that of the text', live(rye, 'Bake.', 1).replace('Bake.', 'Bake!'), 'LEDGER-HASH', 37],
		[
			'a whole hash is not that of the text',
			said(rye, 'Bake.', 1).replace('Bake.', 'Bake!'),
			'LEDGER-HASH',
			37,
		],
		[
			'a whole hash is not that of the note',
			said(rye, 'Bake.', 1).replace('should', 'should-not'),
			'LEDGER-HASH',
			37,
		],
		['a note says no meaning', whole(rye, 'Bake.', 'should', 1), 'LEDGER-NOTE', 73],
		['a note says a list', whole(bread, 'Bread', '["bakers"]'), 'LEDGER-NOTE', 58],
		[
			'a note beside no hash is no page',
			live(bread, 'Bread', undefined, '2021-03-04', 'Bread'),
			'LEDGER-NOTE',
			40,
		],
		['a day does not exist', live(bread, 'Bread', undefined, '2021-02-30'), 'LEDGER-DATE', 23],
		['a day is none', live(bread, 'Bread', undefined, 'today'), 'LEDGER-DATE', 23],
		[
			'a day comes from a clock that was never set',
			live(bread, 'Bread', undefined, '1970-01-01'),
			'LEDGER-DATE',
			23,
		],
		['a text is missing', live(bread, ''), 'LEDGER-TEXT', 34],
		['a note has a carriage return', `${withdrawn(bread)}\r`, 'LEDGER-NOTE', 40],
		['a text has blanks at its ends', live(bread, ' Bread'), 'LEDGER-TEXT', 34],
		['a moved address has no target', moved(bread, ''), 'LEDGER-NOTE', 36],
		['a moved address leads to another host', moved(bread, '//example.org/'), 'LEDGER-NOTE', 36],
		['a page moved to a file', moved(bread, '/feeds/topics/bread.xml'), 'REDIRECT-KIND', 36],
		['a page moved to a place', moved(bread, '/timeline/#first-rye'), 'REDIRECT-KIND', 36],
		['a file moved to a page', moved('/feeds/x.xml', bread), 'REDIRECT-KIND', 34],
		['a withdrawn address has no reason', withdrawn(bread, ''), 'LEDGER-NOTE', 40],
		[
			'a withdrawn address repeats its text',
			withdrawn(bread).replace('01\t\t', '01\tBread\t'),
			'LEDGER-TEXT',
			39,
		],
	])('says where %s', (_, row, code, column) => {
		const { ledger, diagnostics } = read(live('/', 'Paths'), row);

		expect(diagnostics).toMatchObject([{ file: 'permalinks.tsv', line: 3, column, code }]);
		expect(ledger).toHaveLength(1);
	});

	const path = 'write the path below the root of the site, such as /topics/some-topic/';
	const empty = 'leave version, hash and text empty: the lines before say what stood there';
	const owner = 'leave it empty, or write the address of the page that this belongs to';

	// prettier-ignore
	test.each([
		['LEDGER-COLUMNS', 'file', 1, `${bread}\tlive`, '2 columns instead of 7', 'separate the columns with tabs and leave empty ones in place'],
		['LEDGER-ADDRESS', 'address', 1, live('bread', 'Bread'), '"bread" is not a path of this site', path],
		['LEDGER-STATE', 'state', 16, live(bread, 'Bread').replace('live', 'gone'), 'no state is called "gone"', 'write live, moved, withdrawn'],
		['LEDGER-DATE', 'date', 23, live(bread, 'Bread', undefined, 'May'), '"May" is not a day', 'write a real day such as 2021-03-04'],
		['LEDGER-DATE', 'date', 23, live(bread, 'Bread', undefined, '1989-12-31'), '1989-12-31 lies before 1990-01-01', 'write the day from which it holds'],
		['LEDGER-TEXT', 'text', 34, live(bread, 'Bread '), 'the text has blanks at its ends', 'write it as published'],
		['LEDGER-TEXT', 'text', 34, live(bread, ''), 'the text is missing', 'write what stands at the address'],
		['LEDGER-NOTE', 'note', 36, moved(bread, `${rye} `), 'the note has blanks at its ends', 'write plain text'],
		['LEDGER-VERSION', 'version', 35, live(rye, 'Bake.', 1).replace('\t1\t', '\t1000000\t'), '"1000000" is not a version', 'count from 1; leave version and hash empty for pages other than recommendations'],
		['LEDGER-HASH', 'hash', 37, live(rye, 'Bake.', 1).replace(hashText('Bake.'), 'abc'), '"abc" is not the hash of what the line says', `write ${hashText('Bake.')}, or text and note as published`],
		['LEDGER-HASH', 'hash', 37, said(rye, 'Bake.', 1).replace(/2:\w+/, '2:abc'), '"2:abc" is not the hash of what the line says', `write ${hashWhole({ version: 1, text: 'Bake.', note: should })}, or text and note as published`],
		['LEDGER-NOTE', 'note', 58, whole(bread, 'Bread', 'should'), 'the note says no meaning', 'write it as published'],
		['LEDGER-NOTE', 'note', 40, live(bread, 'Bread', undefined, '2021-03-04', '/feeds/x.xml'), '"/feeds/x.xml" is no page', owner],
		['LEDGER-VERSION', 'version', 26, withdrawn(bread).replace('withdrawn\t', 'withdrawn\t1'), 'an address that went has no version', empty],
		['LEDGER-HASH', 'hash', 27, withdrawn(bread).replace('withdrawn\t\t', 'withdrawn\t\tabc'), 'an address that went has no hash', empty],
		['LEDGER-TEXT', 'text', 39, withdrawn(bread).replace('01\t\t', '01\tBread\t'), 'an address that went has no text', empty],
		['LEDGER-NOTE', 'note', 40, withdrawn(bread, ''), 'the reason is missing', 'say in one sentence why it went'],
		['LEDGER-NOTE', 'note', 36, moved(bread, 'rye'), '"rye" is not a path of this site', path],
		['REDIRECT-KIND', 'note', 36, moved(bread, '/feeds/x.xml'), 'a page cannot move to a file', 'name a page'],
		['REDIRECT-KIND', 'note', 41, moved('/timeline/#rye-back', '/feeds/x.xml'), 'a place cannot move to a file', 'name a place'],
	])('tells in which cell, what is wrong and how to mend it: %s, %s, %i', (code, field, column, row, message, fix) => {
		expect(read(live('/', 'Paths'), row).diagnostics).toEqual([
			{ file: 'permalinks.tsv', line: 3, column, field, code, message, fix },
		]);
	});

	test('lets a place become a page, and a version be as high as six figures', () => {
		expect(read(moved('/timeline/#rye-back', bread), live(rye, 'Bake.', 999999)).diagnostics).toEqual([]);
	});

	test('tells of every cell of a line', () => {
		expect(codesOf(read('bread\tgone\t\t\tMay\tBread\t').diagnostics)).toEqual([
			'LEDGER-ADDRESS',
			'LEDGER-STATE',
			'LEDGER-DATE',
		]);
	});

	test('tells how a file begins and ends', () => {
		expect(parseLedger('address\n/').diagnostics.slice(0, 2)).toEqual([
			{
				file: 'permalinks.tsv',
				line: 1,
				column: 1,
				field: 'file',
				code: 'LEDGER-HEADER',
				message: 'the first line does not name the columns',
				fix: 'begin with address, state, version, hash, date, text, note, separated by tabs',
			},
			{
				file: 'permalinks.tsv',
				line: 2,
				column: 1,
				field: 'file',
				code: 'LEDGER-END',
				message: 'the last line does not end',
				fix: 'end the file with a line break',
			},
		]);
	});

	test('wants its header', () => {
		expect(parseLedger(`${live(bread, 'Bread')}\n`).diagnostics).toMatchObject([
			{ code: 'LEDGER-HEADER', line: 1 },
		]);
		expect(parseLedger(`\uFEFF${header}\n`).diagnostics).toMatchObject([{ code: 'LEDGER-HEADER', line: 1 }]);
	});

	test('wants a line break at the end, so that the next line can be appended', () => {
		expect(parseLedger(`${header}\n${live(bread, 'Bread')}`).diagnostics).toMatchObject([
			{ code: 'LEDGER-END', line: 2 },
		]);
		expect(parseLedger('').diagnostics.map(({ code }) => code)).toEqual(['LEDGER-HEADER', 'LEDGER-END']);
	});

	test('reads any text without failing', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const { ledger, diagnostics } = parseLedger(`${header}\n${text}\n`);
				expect(ledger.length + diagnostics.length).toBeGreaterThan(0);
			}),
		);
	});
});

describe('findLedgerProblems', () => {
	const find = (addresses: readonly Address[], rows: readonly string[], others?: readonly string[]) =>
		findLedgerProblems(addresses, ledgerOf(...rows), others);

	test('finds nothing where every address and every version is recorded', () => {
		const addresses = [page(bread), recommendation(rye, 'Bake.', 'Bake more.')];

		expect(
			find(addresses, [live(bread, 'Bread'), said(rye, 'Bake.', 1), said(rye, 'Bake more.', 2)]),
		).toEqual([]);
	});

	test('lets a page change its name: only recommendations are held to their words', () => {
		expect(find([page(bread, 'All bread')], [live(bread, 'Bread')])).toEqual([]);
	});

	test('lets what only stands in a list of the engine take any name', () => {
		expect(find([page('/', 'Home')], [live('/', 'Paths')])).toEqual([]);
	});

	test.each([
		['withdrawn', withdrawn(rye)],
		['moved', moved(rye, bread)],
	])('refuses an id that was %s and is in use again, where it is used', (_, row) => {
		const addresses = [page(bread), recommendation(rye, 'Bake.')];

		expect(find(addresses, [live(bread, 'Bread'), said(rye, 'Bake.', 1), row])).toMatchObject([
			{ code: 'ADDRESS-REUSED', file: 'briefings/rye-2020.mdx', field: 'recommendations[0]' },
		]);
	});

	test('refuses a page that is recorded as live again by hand', () => {
		const rows = [live(bread, 'Bread'), withdrawn(bread), live(bread, 'Bread', undefined, '2022-01-01')];

		expect(codesOf(find([page(bread)], rows))).toEqual(['ADDRESS-REUSED']);
	});

	test('lets a list go and come back, as it follows from the content', () => {
		const rows = [live(list, 'Asked of bakers'), withdrawn(list)];
		const back = page(list, 'Asked of bakers', true);

		expect(find([], rows)).toEqual([]);
		expect(codesOf(find([back], rows))).toEqual(['ADDRESS-UNRECORDED']);
		expect(find([back], [...rows, live(list, 'Asked of bakers', undefined, '2022-01-01')])).toEqual([]);
	});

	test('lets the feed of an actor go and come back as such a list does', () => {
		const feed = '/feeds/actors/bakers.xml';
		const rows = [live(feed, 'Atom feed', undefined, '2021-03-04', '/actors/bakers/')];
		const [went] = listUnrecorded([], ledgerOf(...rows)).map(formatEntry);

		expect(went).toMatch(/^\/feeds\/actors\/bakers\.xml\twithdrawn/);
		expect(find([], [...rows, went ?? ''])).toEqual([]);
		expect(codesOf(find([page(feed, 'Atom feed', true)], [...rows, went ?? '']))).toEqual([
			'ADDRESS-UNRECORDED',
		]);
	});

	test('says that a list which is empty now is to be recorded, and nothing more', () => {
		expect(find([], [live(list, 'Asked of bakers')])).toMatchObject([
			{ code: 'ADDRESS-UNRECORDED', message: `${list} is not recorded yet` },
		]);
		expect(listUnrecorded([], ledgerOf(live(list, 'Asked of bakers')))).toMatchObject([
			{ address: list, state: 'withdrawn', date: '2021-03-04', note: 'Nothing is listed here at present.' },
		]);
	});

	test.each([
		[
			'TEXT-CHANGED',
			'a text that changed without a new version',
			recommendation(rye, 'Bake less.'),
			[said(rye, 'Bake.', 1)],
			'text',
		],
		[
			'TEXT-CHANGED',
			'the same where only the text was hashed',
			recommendation(rye, 'Bake less.'),
			[live(rye, 'Bake.', 1)],
			'text',
		],
		[
			'VERSION-DOWN',
			'a version that went down',
			recommendation(rye, 'Bake.'),
			[said(rye, 'Bake.', 1), said(rye, 'Bake more.', 2)],
			'version',
		],
		[
			'VERSION-SKIPPED',
			'a version that was skipped',
			recommendation(rye, 'Bake.', 'Bake more.', 'Bake most.'),
			[said(rye, 'Bake.', 1)],
			'version',
		],
		[
			'VERSION-IDLE',
			'a new version that changes nothing',
			recommendation(rye, 'Bake.', 'Bake.'),
			[said(rye, 'Bake.', 1)],
			'version',
		],
		[
			'EARLIER-CHANGED',
			'an earlier wording that was not published so',
			recommendation(rye, 'Knead.', 'Bake more.'),
			[said(rye, 'Bake.', 1), said(rye, 'Bake more.', 2)],
			'earlier[0].was.text',
		],
	])('%s: refuses %s, where the content has it', (code, _, address, rows, field) => {
		expect(find([address], rows)).toMatchObject([
			{ code, file: 'briefings/rye-2020.mdx', field: `recommendations[0].${field}` },
		]);
	});

	test('asks for one command when addresses or new versions are not recorded', () => {
		const addresses = [page(bread), recommendation(rye, 'Bake.', 'Bake more.'), page('/')];

		expect(find(addresses, [said(rye, 'Bake.', 1), live('/', 'Paths')])).toMatchObject([
			{ code: 'ADDRESS-UNRECORDED', line: 4, message: `${bread} and 1 more are not recorded yet` },
		]);
	});

	test.each([
		['REDIRECT-LOOP', 'to itself', [moved(bread, bread)]],
		['REDIRECT-LOOP', 'in a circle', [moved(bread, '/a/'), live('/a/', 'A'), moved('/a/', bread)]],
		[
			'REDIRECT-LOOP',
			'into a circle',
			[moved(bread, '/a/'), live('/a/', 'A'), moved('/a/', '/b/'), live('/b/', 'B'), moved('/b/', '/a/')],
		],
		['REDIRECT-NOWHERE', 'to what never was', [moved(bread, '/never/')]],
		['REDIRECT-NOWHERE', 'to what was withdrawn', [moved(bread, '/a/'), live('/a/', 'A'), withdrawn('/a/')]],
		[
			'REDIRECT-NOWHERE',
			'by a detour to what was withdrawn',
			[moved(bread, '/a/'), live('/a/', 'A'), moved('/a/', '/b/'), live('/b/', 'B'), withdrawn('/b/')],
		],
		['REDIRECT-CHAIN', 'by a detour', [moved(bread, '/a/'), live('/a/', 'A'), moved('/a/', '/')]],
	])('%s: refuses an address that moved %s', (code, _, rows) => {
		const diagnostics = find([page('/')], [live('/', 'Paths'), live(bread, 'Bread'), ...rows]);

		expect(diagnostics.filter(({ line }) => line === 4)).toMatchObject([{ code, field: 'note' }]);
	});

	test('accepts an address that moved straight to a page, and one whose later line mends a chain', () => {
		const chain = [moved(bread, '/a/'), live('/a/', 'A'), moved('/a/', '/')];

		expect(find([page('/')], [live('/', 'Paths'), live(bread, 'Bread'), moved(bread, '/')])).toEqual([]);
		expect(
			find([page('/')], [live('/', 'Paths'), live(bread, 'Bread'), ...chain, moved(bread, '/')]),
		).toEqual([]);
	});

	test.each([
		['goes before it was live', [withdrawn(rye)]],
		['begins with a later version', [live(rye, 'Bake.', 2), withdrawn(rye)]],
		['skips a version', [live(rye, 'Bake.', 1), live(rye, 'Bake more.', 3), withdrawn(rye)]],
		['gives a version a second text', [live(rye, 'Bake.', 1), live(rye, 'Bake more.', 1), withdrawn(rye)]],
		['loses its version', [live(rye, 'Bake.', 1), live(rye, 'Bake.'), withdrawn(rye)]],
		[
			'is live again',
			[live(rye, 'Bake.', 1), withdrawn(rye), live(rye, 'Bake more.', 2, '2022-01-01'), withdrawn(rye)],
		],
		[
			'covers a version a second time',
			[said(rye, 'Bake.', 1), whole(rye, 'Bake.', should.replace('should', 'can'), 1), withdrawn(rye)],
		],
		['covers less than before', [said(rye, 'Bake.', 1), live(rye, 'Bake more.', 2), withdrawn(rye)]],
		['is a page that is live twice', [live('/a/', 'A'), live('/a/', 'B'), withdrawn('/a/')]],
	])('refuses a history that %s', (_, rows) => {
		expect(find([], rows)).toMatchObject([{ code: 'LEDGER-ORDER', field: 'state' }]);
	});

	test.each([
		['of a page', [live(bread, 'Bread'), live(bread, 'Bread')]],
		['of a version', [said(rye, 'Bake.', 1), said(rye, 'Bake.', 1)]],
		['of a page on another day', [live(bread, 'Bread'), live(bread, 'Bread', undefined, '2022-01-01')]],
		['of what went', [live('/a/', 'A'), withdrawn('/a/'), withdrawn('/a/')]],
	])('refuses the same line twice: %s', (_, rows) => {
		const addresses = [page(bread), recommendation(rye, 'Bake.')];
		const diagnostics = find(addresses, rows).filter(({ code }) => code !== 'ADDRESS-UNRECORDED');

		expect(diagnostics).toMatchObject([{ code: 'LEDGER-TWICE', line: rows.length + 1 }]);
	});

	test('refuses a line that holds from before the one above for the same address', () => {
		const rows = [live(bread, 'Bread'), live('/', 'Paths'), withdrawn(bread, 'It was wrong.', '2021-03-03')];

		expect(find([page('/')], rows)).toMatchObject([
			{
				code: 'LEDGER-DATE',
				line: 4,
				field: 'date',
				column: 28,
				message: expect.stringContaining('2021-03-03'),
			},
		]);
	});

	test('refuses a day in the future as long as the line is new', () => {
		const ledger = ledgerOf(live('/', 'Paths'), live(bread, 'Bread', undefined, '9999-01-01'));

		expect(findLedgerProblems([page('/'), page(bread)], ledger)).toMatchObject([
			{ code: 'LEDGER-DATE', line: 3, field: 'date', column: 23 },
		]);
		expect(findLedgerProblems([page('/'), page(bread)], ledger, [], 3)).toEqual([]);
	});

	test('refuses what is new and would hold from the future, or from before what it follows, where the content says so', () => {
		const origin = { file: 'topics/bread.mdx', path: [], pathOf: () => [] };
		const early: Address = { ...recommendation(rye, 'Bake.', 'Bake more.') };

		expect(
			find(
				[early, { ...page('/a/'), origin, entries: [{ ...page('/a/').entries[0], date: '2025-01-01' }] }],
				[said(rye, 'Bake.', 1, '2022-01-01')],
			),
		).toMatchObject([
			{
				code: 'LEDGER-DATE',
				file: 'briefings/rye-2020.mdx',
				message: expect.stringContaining('before what it follows'),
			},
			{ code: 'LEDGER-DATE', file: 'topics/bread.mdx', message: expect.stringContaining('future') },
			{ code: 'ADDRESS-UNRECORDED' },
		]);
	});

	test.each(['/search/', '/data/', '/data/cite/', '/404.html', '/timeline/rye/', '/actors/bakers/claims/2/'])(
		'refuses a line for a page of the engine: %s',
		(address) => {
			const others = ['/404.html', '/search/', '/data/', '/timeline/', '/actors/bakers/claims/2/'];

			expect(find([], [live(address, 'X'), withdrawn(address)], others)).toMatchObject([
				{ code: 'LEDGER-ADDRESS', line: 2, column: 1 },
				{ code: 'LEDGER-ADDRESS', line: 3, column: 1 },
			]);
		},
	);

	test('records places and files of pages of the engine', () => {
		const rows = [live('/timeline/#first-rye', 'First rye'), live('/data/claims.csv', 'Every claim.')];
		const addresses = [page('/timeline/#first-rye'), page('/data/claims.csv')];

		expect(find(addresses, rows, ['/timeline/', '/data/'])).toEqual([]);
	});
});

describe('what is published and gone', () => {
	const find = (addresses: readonly Address[], ...rows: string[]) =>
		findLedgerProblems(addresses, ledgerOf(...rows)).filter(({ code }) => code !== 'ADDRESS-UNRECORDED');

	test.each([
		[bread, 'topics/bread.mdx', 'file'],
		['/actors/bakers/', 'actors/bakers.yaml', 'file'],
		['/themes/crumb/', 'themes/crumb.yaml', 'file'],
		['/questions/does-rye-keep/', 'questions/does-rye-keep.yaml', 'file'],
		['/privacy/', 'pages/privacy.mdx', 'file'],
		['/recommendations/rye-2020-12/', 'briefings/rye-2020.mdx', 'recommendations'],
		['/questions/', 'permalinks.tsv', 'address'],
	])('is named where the content would have it: %s', (address, file, field) => {
		expect(find([], live(address, 'X'))).toMatchObject([
			{
				code: 'ADDRESS-MISSING',
				file,
				field,
				fix: expect.stringContaining(`npm run publish-addresses -- withdrawn ${address} "why"`),
			},
		]);
	});

	test.each([
		[
			'/briefings/rye-2020/#c-rye-returns',
			'briefings/rye-2020.mdx',
			'claims',
			'withdrawnClaims: { id: rye-returns,',
		],
		[
			'/briefings/rye-2020/#f-loaves',
			'briefings/rye-2020.mdx',
			'figures',
			'withdrawn \'/briefings/rye-2020/#f-loaves\' "why"',
		],
		['/timeline/#first-rye', 'events/first-rye.yaml', 'file', 'withdrawn \'/timeline/#first-rye\' "why"'],
		['/map/#riverton', 'places/riverton.yaml', 'file', 'withdrawn \'/map/#riverton\' "why"'],
	])('is a place in a page: %s', (address, file, field, fix) => {
		const owner = page('/briefings/rye-2020/');
		expect(find([owner], live(owner.address, 'Bread'), live(address, 'X'))).toMatchObject([
			{ code: 'ADDRESS-MISSING', file, field, fix: expect.stringContaining(fix) },
		]);
	});

	test('is a silence, which its topic would have', () => {
		const rows = [
			live(bread, 'Bread'),
			live('/silences/#bread-cost', 'Its price.', undefined, '2021-03-04', bread),
		];

		expect(find([page(bread)], ...rows)).toMatchObject([
			{
				code: 'ADDRESS-MISSING',
				file: 'topics/bread.mdx',
				field: 'silences',
				fix: expect.stringContaining('bring "cost" back'),
			},
		]);
		expect(find([], ...rows, withdrawn(bread))).toEqual([]);
	});

	test('is a section whose heading was changed', () => {
		const rows = [live(bread, 'Bread'), live('/topics/bread/#what-it-is', 'What it is')];

		expect(find([page(bread), page('/topics/bread/#what-is-bread', 'What is bread')], ...rows)).toMatchObject(
			[
				{
					code: 'ADDRESS-MISSING',
					file: 'topics/bread.mdx',
					field: 'body',
					fix: 'give a section the heading “What it is” again, or run npm run publish-addresses -- withdrawn \'/topics/bread/#what-it-is\' "why"',
				},
			],
		);
	});

	test('is a claim whose id was changed: its line is named, and its old id', () => {
		const claim = (id: string, text: string): Address => ({
			...page(`/briefings/rye-2020/#c-${id}`, text),
			origin: { file: 'briefings/rye-2020.mdx', path: ['claims', 3], pathOf: (part) => ['claims', 3, part] },
		});
		const rows = [
			live('/briefings/rye-2020/', 'Bread'),
			live('/briefings/rye-2020/#c-rye-returns', 'rye is back'),
		];

		expect(find([page('/briefings/rye-2020/'), claim('rye-is-back', 'rye is back')], ...rows)).toMatchObject([
			{
				code: 'ADDRESS-MISSING',
				file: 'briefings/rye-2020.mdx',
				field: 'claims[3].id',
				fix: expect.stringMatching(/^call it "rye-returns" again.*withdrawnClaims/),
			},
		]);
		expect(find([page('/briefings/rye-2020/'), claim('rye-goes', 'rye goes')], ...rows)).toMatchObject([
			{ field: 'claims' },
		]);
	});

	test('is a page under a new name: the command names it', () => {
		expect(find([page('/topics/loaves/')], live(bread, 'Bread'))).toMatchObject([
			{
				fix: `give it its old name back, or run npm run publish-addresses -- moved ${bread} /topics/loaves/`,
			},
		]);
	});

	test('is named once for a page and all that belongs to it', () => {
		const rows = [
			live('/briefings/rye-2020/', 'Rye returns'),
			live(rye, 'Bake.', 1),
			live('/briefings/rye-2020/#c-rye-returns', 'rye is back'),
			live('/cards/briefings/rye-2020.png', 'Picture', undefined, '2021-03-04', '/briefings/rye-2020/'),
		];

		expect(find([], ...rows)).toMatchObject([{ file: 'briefings/rye-2020.mdx', field: 'file' }]);
		expect(find([], ...rows, withdrawn('/briefings/rye-2020/'), withdrawn(rye))).toEqual([]);
		expect(find([], ...rows, withdrawn('/briefings/rye-2020/'))).toMatchObject([
			{ message: expect.stringContaining(rye) },
		]);
	});

	test('is a file that its page no longer has', () => {
		const rows = [
			live(bread, 'Bread'),
			live('/cards/topics/bread.png', 'Picture', undefined, '2021-03-04', bread),
		];

		expect(find([page(bread)], ...rows)).toMatchObject([{ file: 'topics/bread.mdx', field: 'file' }]);
		expect(find([], live('/data/claims.csv', 'Every claim.'))).toMatchObject([
			{ file: 'permalinks.tsv', line: 2 },
		]);
	});
});

describe('listUnrecorded', () => {
	test('lists every version of a recommendation that was never recorded', () => {
		expect(
			listUnrecorded([recommendation(rye, 'Bake.', 'Bake more.')], []).map(({ version }) => version),
		).toEqual([1, 2]);
	});

	test('lets a line that guards the text alone be followed once by one that guards the whole, from the same day on', () => {
		const addresses = [recommendation(rye, 'Bake.')];
		const old = live(rye, 'Bake.', 1, '2020-01-01');

		expect(listUnrecorded(addresses, ledgerOf(old)).map(formatEntry)).toEqual([
			said(rye, 'Bake.', 1, '2020-01-01'),
		]);
		expect(findLedgerProblems(addresses, ledgerOf(old, said(rye, 'Bake.', 1, '2020-01-01')))).toEqual([]);
		expect(listUnrecorded(addresses, ledgerOf(old, said(rye, 'Bake.', 1, '2020-01-01')))).toEqual([]);
	});

	test('completes the version that was recorded before it adds the next', () => {
		const entries = listUnrecorded(
			[recommendation(rye, 'Bake.', 'Bake more.')],
			ledgerOf(live(rye, 'Bake.', 1)),
		);

		expect(entries.map(formatEntry)).toEqual([said(rye, 'Bake.', 1), said(rye, 'Bake more.', 2)]);
	});

	test('lets the name of a page be followed once by what it is about', () => {
		const note = '{"actors":["bakers"],"themes":[],"places":[]}';
		const entry = { ...page(bread, 'All bread').entries[0], note };
		const topic: Address = { ...page(bread), entries: [{ ...entry, hash: hashWhole(entry) }] };

		expect(listUnrecorded([topic], ledgerOf(live(bread, 'Bread'))).map(formatEntry)).toEqual([
			whole(bread, 'All bread', note),
		]);
		expect(listUnrecorded([topic], ledgerOf(live(bread, 'Bread'), whole(bread, 'All bread', note)))).toEqual(
			[],
		);
	});

	test('records that a claim was published and withdrawn, or only that it was withdrawn', () => {
		const [entry] = page('/briefings/rye-2020/#c-rye-returns', 'rye is back').entries;
		const gone = {
			...entry,
			state: 'withdrawn',
			date: '2022-01-01',
			text: '',
			note: 'It was wrong.',
		} as const;
		const claim: Address = { ...page(entry.address), entries: [entry, gone] };

		expect(listUnrecorded([claim], [])).toEqual([entry, gone]);
		expect(listUnrecorded([claim], ledgerOf(formatEntry(entry)))).toEqual([gone]);
		expect(listUnrecorded([claim], ledgerOf(formatEntry(entry), formatEntry(gone)))).toEqual([]);
		expect(codesOf(findLedgerProblems([claim], ledgerOf(formatEntry(entry))))).toEqual([
			'ADDRESS-UNRECORDED',
		]);
		expect(findLedgerProblems([claim], ledgerOf(formatEntry(entry), formatEntry(gone)))).toEqual([]);
		expect(
			codesOf(findLedgerProblems([page(entry.address)], ledgerOf(formatEntry(entry), formatEntry(gone)))),
		).toEqual(['ADDRESS-REUSED']);
	});

	/** A step in the life of a dossier: a recommendation comes, changes, moves or goes. */
	const step = fc.record({ id: fc.nat(3), act: fc.constantFrom('write', 'withdraw', 'move', 'publish') });

	test('no history of edits, each recorded, ever lets an id stand for two things', () => {
		fc.assert(
			fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
				const texts = new Map<string, [string, ...string[]]>();
				let ledger: Ledger = [];
				const site = () => [
					page('/'),
					...[...texts].map(([address, wordings]) => recommendation(address, ...wordings)),
				];
				const record = (...rows: string[]) => {
					ledger = ledgerOf(...ledger.map(formatEntry), ...rows);
				};
				const publish = () => record(...listUnrecorded(site(), ledger).map(formatEntry));

				publish();
				for (const [n, { id, act }] of steps.entries()) {
					const address = `/recommendations/rye-${id}/`;
					const wordings = texts.get(address);
					const isOver = ledger.some((line) => line.address === address && line.state !== 'live');
					if (act === 'write' && !isOver)
						texts.set(address, wordings ? [...wordings, `Bake ${n}.`] : [`Bake ${n}.`]);
					if (act === 'write' && isOver) {
						// Using the id again is refused, and recording does not hide it.
						const reused = [...site(), recommendation(address, `Bake ${n}.`)];
						expect(codesOf(findLedgerProblems(reused, ledger))).toContain('ADDRESS-REUSED');
						expect(listUnrecorded(reused, ledger).map((entry) => entry.address)).not.toContain(address);
					}
					publish();
					if (wordings && (act === 'withdraw' || act === 'move')) {
						texts.delete(address);
						record(act === 'move' ? moved(address, '/') : withdrawn(address));
					}
					expect(findLedgerProblems(site(), ledger)).toEqual([]);
				}
				const spoken = ledger
					.filter(({ version }) => version)
					.map(({ address, version }) => `${address} ${version}`);
				expect(new Set(spoken).size).toBe(spoken.length);
			}),
		);
	});

	test('is empty once what it lists has been recorded', () => {
		const addresses = [page('/'), page(bread), recommendation(rye, 'Bake.', 'Bake more.')];
		const ledger = ledgerOf(...listUnrecorded(addresses, []).map(formatEntry));

		expect(listUnrecorded(addresses, ledger)).toEqual([]);
		expect(findLedgerProblems(addresses, ledger)).toEqual([]);
	});
});

/** How often lines are looked at: counted, as time depends on what else a machine does. */
test('twice as many lines are looked at twice as often, however they hang together', () => {
	const count = (n: number) => {
		const rows = Array.from({ length: n }, (_, i) => [
			live(`/a${i}/`, 'A'),
			moved(`/a${i}/`, `/a${i + 1}/`),
			said(rye, `Bake ${i}.`, i + 1),
			live(`/briefings/rye-2020/#c-a${i}`, `claim ${i}`),
		]).flat();
		let looks = 0;
		const ledger = ledgerOf(...rows).map((line) =>
			Object.defineProperties(
				{ ...line },
				Object.fromEntries(
					Object.entries(line).map(([name, value]) => [
						name,
						{
							enumerable: true,
							get() {
								looks++;
								return value;
							},
						},
					]),
				),
			),
		);
		const [first = '', ...later] = Array.from({ length: n }, (_, i) => `Bake ${i}.`);
		expect(findLedgerProblems([recommendation(rye, first, ...later)], ledger).length).toBeGreaterThan(n);
		return looks;
	};

	expect(count(800) / count(400)).toBeLessThan(2.2);
});
