import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Address } from '../../src/model/addresses.ts';
import { listGone } from '../../src/model/gone.ts';
import { parseLedger } from '../../src/model/ledger-parser.ts';
import { findLedgerProblems, listUnrecorded } from '../../src/model/ledger-problems.ts';
import { formatEntry, hashText, header, type Entry, type Ledger } from '../../src/model/ledger.ts';

const bread = '/topics/bread/';
const rye = '/recommendations/rye-2020-1/';
const list = '/recommendations/asked-of/bakers/';

/** A line of the ledger as it stands in the file. */
const live = (address: string, text: string, version?: number, date = '2021-03-04') =>
	`${address}\tlive\t${version ?? ''}\t${version ? hashText(text) : ''}\t${date}\t${text}\t`;
const moved = (address: string, target: string) => `${address}\tmoved\t\t\t2022-01-01\t\t${target}`;
const withdrawn = (address: string, reason = 'The source took it back.') =>
	`${address}\twithdrawn\t\t\t2022-01-01\t\t${reason}`;

const read = (...rows: string[]) => parseLedger(`${[header, ...rows].join('\n')}\n`);
const ledgerOf = (...rows: string[]) => read(...rows).ledger;

const page = (address: string, text = 'Bread', derived = false): Address => ({
	address,
	href: address,
	derived,
	entries: [{ address, state: 'live', version: undefined, hash: '', date: '2021-03-04', text, note: '' }],
});

/** A recommendation with all its wordings, the present one last. */
const recommendation = (address: string, ...texts: [string, ...string[]]): Address => {
	const [first, ...later] = texts.map((text, i): Entry => ({
		address,
		state: 'live',
		version: i + 1,
		hash: hashText(text),
		date: '2021-03-04',
		text,
		note: '',
	}));
	return { address, href: address, derived: false, entries: [first!, ...later] };
};

const codesOf = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

describe('parseLedger', () => {
	test('reads what formatEntry writes', () => {
		const { ledger, problems } = read(live(bread, 'Bread'), live(rye, 'Bake more rye.', 1), withdrawn(rye));

		expect(problems).toEqual([]);
		expect(ledger.map(formatEntry)).toEqual([
			live(bread, 'Bread'),
			live(rye, 'Bake more rye.', 1),
			withdrawn(rye),
		]);
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
		['a day does not exist', live(bread, 'Bread', undefined, '2021-02-30'), 'LEDGER-DATE', 23],
		['a text is missing', live(bread, ''), 'LEDGER-TEXT', 34],
		['a text has a carriage return', `${live(bread, 'Bread')}\r`, 'LEDGER-NOTE', 40],
		['a text has blanks at its ends', live(bread, ' Bread'), 'LEDGER-TEXT', 34],
		['a moved address has no target', moved(bread, ''), 'LEDGER-NOTE', 36],
		['a moved address leads to another host', moved(bread, '//example.org/'), 'LEDGER-NOTE', 36],
		['a withdrawn address has no reason', withdrawn(bread, ''), 'LEDGER-NOTE', 40],
		[
			'a withdrawn address repeats its text',
			withdrawn(bread).replace('01\t\t', '01\tBread\t'),
			'LEDGER-TEXT',
			39,
		],
	])('says where %s', (_, row, code, column) => {
		const { ledger, problems } = read(live('/', 'Paths'), row);

		expect(problems).toMatchObject([{ file: 'permalinks.tsv', line: 3, column, code }]);
		expect(ledger).toHaveLength(1);
	});

	test('wants its header', () => {
		expect(parseLedger(`${live(bread, 'Bread')}\n`).problems).toMatchObject([
			{ code: 'LEDGER-HEADER', line: 1 },
		]);
		expect(parseLedger(`\uFEFF${header}\n`).problems).toMatchObject([{ code: 'LEDGER-HEADER', line: 1 }]);
	});

	test('wants a line break at the end, so that the next line can be appended', () => {
		expect(parseLedger(`${header}\n${live(bread, 'Bread')}`).problems).toMatchObject([
			{ code: 'LEDGER-END', line: 2 },
		]);
		expect(parseLedger('').problems.map(({ code }) => code)).toEqual(['LEDGER-HEADER', 'LEDGER-END']);
	});

	test('reads any text without failing', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const { ledger, problems } = parseLedger(`${header}\n${text}\n`);
				expect(ledger.length + problems.length).toBeGreaterThan(0);
			}),
		);
	});
});

describe('findLedgerProblems', () => {
	const find = (addresses: readonly Address[], rows: readonly string[], released?: readonly string[]) =>
		findLedgerProblems(addresses, ledgerOf(...rows), released && ledgerOf(...released));

	test('finds nothing where nothing has been published', () => {
		expect(findLedgerProblems([page(bread)], undefined)).toEqual([]);
	});

	test('finds nothing where every address and every wording is recorded', () => {
		const addresses = [page(bread), recommendation(rye, 'Bake.', 'Bake more.')];

		expect(
			find(addresses, [live(bread, 'Bread'), live(rye, 'Bake.', 1), live(rye, 'Bake more.', 2)]),
		).toEqual([]);
	});

	test('lets a page change its name: only recommendations are held to their words', () => {
		expect(find([page(bread, 'All bread')], [live(bread, 'Bread')])).toEqual([]);
	});

	test('names a published address that is gone', () => {
		expect(find([], [live(bread, 'Bread')])).toMatchObject([
			{ code: 'ADDRESS-MISSING', line: 2, field: 'address' },
		]);
	});

	test.each([
		['withdrawn', withdrawn(rye)],
		['moved', moved(rye, bread)],
	])('refuses an id that was %s and is in use again', (_, row) => {
		const addresses = [page(bread), recommendation(rye, 'Bake.')];

		expect(find(addresses, [live(bread, 'Bread'), live(rye, 'Bake.', 1), row])).toMatchObject([
			{ code: 'ADDRESS-REUSED', line: 4, field: 'state' },
		]);
	});

	test('refuses a page that is recorded as live again by hand', () => {
		const rows = [live(bread, 'Bread'), withdrawn(bread), live(bread, 'Bread')];

		expect(codesOf(find([page(bread)], rows))).toEqual(['ADDRESS-REUSED']);
	});

	test('lets a list go and come back, as it follows from the content', () => {
		const rows = [live(list, 'Asked of bakers'), withdrawn(list)];
		const back = page(list, 'Asked of bakers', true);

		expect(find([], rows)).toEqual([]);
		expect(codesOf(find([back], rows))).toEqual(['ADDRESS-UNRECORDED']);
		expect(find([back], [...rows, live(list, 'Asked of bakers')])).toEqual([]);
	});

	test.each([
		[
			'TEXT-CHANGED',
			'a text that changed without a new version',
			recommendation(rye, 'Bake less.'),
			[live(rye, 'Bake.', 1)],
		],
		[
			'VERSION-DOWN',
			'a version that went down',
			recommendation(rye, 'Bake.'),
			[live(rye, 'Bake.', 1), live(rye, 'Bake more.', 2)],
		],
		[
			'VERSION-SKIPPED',
			'a version that was skipped',
			recommendation(rye, 'Bake.', 'Bake more.', 'Bake most.'),
			[live(rye, 'Bake.', 1)],
		],
		[
			'VERSION-IDLE',
			'a new version of the same text',
			recommendation(rye, 'Bake.', 'Bake.'),
			[live(rye, 'Bake.', 1)],
		],
		[
			'EARLIER-CHANGED',
			'an earlier wording that was not published so',
			recommendation(rye, 'Knead.', 'Bake more.'),
			[live(rye, 'Bake.', 1), live(rye, 'Bake more.', 2)],
		],
	])('%s: refuses %s', (code, _, address, rows) => {
		expect(find([address], rows)).toMatchObject([
			{ code, line: rows.length + (code === 'EARLIER-CHANGED' ? 0 : 1), field: 'version' },
		]);
	});

	test('asks for one command when addresses or new wordings are not recorded', () => {
		const addresses = [page(bread), recommendation(rye, 'Bake.', 'Bake more.'), page('/')];

		expect(find(addresses, [live(rye, 'Bake.', 1), live('/', 'Paths')])).toMatchObject([
			{ code: 'ADDRESS-UNRECORDED', line: 4, message: `${bread} and 1 more are not recorded yet` },
		]);
	});

	test.each([
		['REDIRECT-LOOP', 'to itself', [moved(bread, bread)]],
		['REDIRECT-LOOP', 'in a circle', [moved(bread, '/a/'), live('/a/', 'A'), moved('/a/', bread)]],
		['REDIRECT-NOWHERE', 'to what never was', [moved(bread, '/never/')]],
		['REDIRECT-NOWHERE', 'to what was withdrawn', [moved(bread, '/a/'), live('/a/', 'A'), withdrawn('/a/')]],
		[
			'REDIRECT-NOWHERE',
			'by a detour to what was withdrawn',
			[moved(bread, '/a/'), live('/a/', 'A'), moved('/a/', '/b/'), live('/b/', 'B'), withdrawn('/b/')],
		],
		['REDIRECT-CHAIN', 'by a detour', [moved(bread, '/a/'), live('/a/', 'A'), moved('/a/', '/')]],
	])('%s: refuses an address that moved %s', (code, _, rows) => {
		const problems = find([page('/')], [live('/', 'Paths'), live(bread, 'Bread'), ...rows]);

		expect(problems.filter(({ line }) => line === 4)).toMatchObject([{ code, field: 'note' }]);
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
		['repeats a version', [live(rye, 'Bake.', 1), live(rye, 'Bake more.', 1), withdrawn(rye)]],
		['loses its version', [live(rye, 'Bake.', 1), live(rye, 'Bake.'), withdrawn(rye)]],
		['is live again', [live(rye, 'Bake.', 1), withdrawn(rye), live(rye, 'Bake more.', 2), withdrawn(rye)]],
	])('refuses a history that %s', (_, rows) => {
		expect(find([], rows)).toMatchObject([{ code: 'LEDGER-ORDER', field: 'state' }]);
	});

	test('knows a released line that was dropped from one that was altered', () => {
		const released = [live(bread, 'Bread'), live('/', 'Paths'), withdrawn(bread)];

		expect(find([page('/')], [live(bread, 'Bread'), live('/', 'Paths')], released)).toMatchObject([
			{ code: 'LEDGER-DROPPED', line: 4 },
			{ code: 'ADDRESS-MISSING' },
		]);
		expect(
			find([page('/')], [live(bread, 'Bread'), live('/', 'Paths'), withdrawn(bread, 'No reason.')], released),
		).toMatchObject([
			{ code: 'LEDGER-ALTERED', line: 4, fix: expect.stringContaining('The source took it back.') },
		]);
	});

	test('refuses new lines before released ones', () => {
		const problems = find(
			[page('/'), page(bread)],
			[live(bread, 'Bread'), live('/', 'Paths')],
			[live('/', 'Paths')],
		);

		expect(codesOf(problems)).toEqual(['LEDGER-INSERTED']);
	});

	test('misses a ledger that was released', () => {
		expect(findLedgerProblems([], undefined, ledgerOf(live('/', 'Paths')))).toMatchObject([
			{ code: 'LEDGER-MISSING' },
		]);
	});

	test('accepts new lines after released ones', () => {
		expect(
			find([page('/'), page(bread)], [live('/', 'Paths'), live(bread, 'Bread')], [live('/', 'Paths')]),
		).toEqual([]);
	});
});

describe('listUnrecorded', () => {
	test('lists every wording of a recommendation that was never recorded', () => {
		expect(
			listUnrecorded([recommendation(rye, 'Bake.', 'Bake more.')], []).map(({ version }) => version),
		).toEqual([1, 2]);
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

describe('listGone', () => {
	const routes = { asset: (name: string) => `/dossier/${name}` };

	test('says what stood at a withdrawn address, in every wording, and why it went', () => {
		const ledger = ledgerOf(live(rye, 'Bake.', 1), live(rye, 'Bake more.', 2), withdrawn(rye));

		expect(listGone([], ledger, routes)).toMatchObject([
			{
				href: '/dossier/recommendations/rye-2020-1/',
				date: '2022-01-01',
				reason: 'The source took it back.',
				target: undefined,
				entries: [{ text: 'Bake.' }, { text: 'Bake more.' }],
			},
		]);
	});

	test('names the page that an address moved to', () => {
		const ledger = ledgerOf(live(bread, 'Bread'), live(rye, 'Bake.', 1), moved(rye, bread));

		expect(listGone([page(bread)], ledger, routes)).toMatchObject([
			{ target: { href: bread, name: 'Bread' } },
		]);
	});

	test('leaves out what is live, and a list that is back', () => {
		const ledger = ledgerOf(live(bread, 'Bread'), live(list, 'Asked of bakers'), withdrawn(list));

		expect(listGone([page(bread), page(list, 'Asked of bakers', true)], ledger, routes)).toEqual([]);
	});
});
