/**
 * What authors read when the ledger and the site do not fit: each message whole, with where it stands and how to mend it.
 *
 * `vitest --update` writes them anew, to be read like any other change.
 */

import { expect, test } from 'vitest';
import { buildRoutes } from '../../../src/addresses/routes.ts';
import type { LedgerDiagnostic } from '../../../src/permalinks/codes.ts';
import { compareLedger } from '../../../src/permalinks/checks.ts';
import { hashText, hashWhole, header, type LedgerEntry } from '../../../src/permalinks/ledger.ts';
import { findLosses, sealRows, type KeptLedgers } from '../../../src/permalinks/lock.ts';
import type { Address, Origin } from '../../../src/permalinks/page-addresses.ts';
import { parseLedger } from '../../../src/permalinks/parser.ts';

const bread = '/topics/bread/';
const oats = '/topics/oats/';
const rye = '/recommendations/rye-2020-1/';
const list = '/recommendations/asked-of/bakers/';
const claim = '/briefings/rye-2020/#c-rye-returns';
const briefing = '/briefings/rye-2020/';

const toRow = ({ address, state, version, hash, date, text, note }: LedgerEntry) =>
	[address, state, version ?? '', hash, date, text, note].join('\t');

const entry = (address: string, said: Partial<LedgerEntry> = {}): LedgerEntry => ({
	address,
	state: 'live',
	version: undefined,
	hash: '',
	date: '2021-03-04',
	text: 'Bread',
	note: '',
	...said,
});
/** With a hash over all that it says. */
const whole = (address: string, said: Partial<LedgerEntry>) => {
	const one = entry(address, said);
	return { ...one, hash: hashWhole(one) };
};
const should = '{"form":"explicit","modality":"should","addressees":["bakers"],"paragraphs":[5]}';
const version = (n: number, text: string, said: Partial<LedgerEntry> = {}) =>
	whole(rye, { version: n, text, note: should, ...said });
const moved = (address: string, note: string) =>
	entry(address, { state: 'moved', text: '', note, date: '2022-01-01' });
const withdrawn = (address: string, note = 'It was wrong.', date = '2022-01-01') =>
	entry(address, { state: 'withdrawn', text: '', note, date });

const page = (first: LedgerEntry, origin?: Origin): Address => ({
	address: first.address,
	href: first.address,
	derived: false,
	entries: [first],
	origin,
});
const topic: Origin = { file: 'topics/bread.mdx', path: [], pathOf: (part) => ['about', part] };
const ofRye = (...entries: [LedgerEntry, ...LedgerEntry[]]): Address => ({
	...page(entries[0]),
	entries,
	origin: {
		file: 'briefings/rye-2020.mdx',
		path: ['recommendations', 0],
		pathOf: (part, n) => ['recommendations', 0, ...(n === undefined ? [] : [`v${n}`]), part],
		key: 'rye-2020/1',
	},
});

interface Case {
	readonly site?: readonly Address[];
	readonly ledger: readonly LedgerEntry[];
	readonly others?: readonly string[];
}

const about = (actors: string) => whole(bread, { note: `{"actors":[${actors}],"themes":[],"places":[]}` });

const cases: Readonly<Record<string, Case>> = {
	'a line that begins with what went': { ledger: [withdrawn(bread)] },
	'a line that begins with a later version': {
		ledger: [version(2, 'Bake.')],
		site: [ofRye(version(2, 'Bake.'))],
	},
	'the same line twice': { ledger: [entry(bread), entry(bread)], site: [page(entry(bread))] },
	'a line that is live again': { ledger: [version(1, 'Bake.'), withdrawn(rye), version(2, 'Bake more.')] },
	'a line that guards less than the one above': {
		ledger: [version(1, 'Bake.'), { ...version(2, 'Bake more.'), hash: hashText('Bake more.'), note: '' }],
		site: [ofRye(version(1, 'Bake.'), version(2, 'Bake more.'))],
	},
	'a page that is live twice': {
		ledger: [entry(bread), entry(bread, { text: 'Loaves' })],
		site: [page(entry(bread))],
	},
	'a version left out': {
		ledger: [version(1, 'Bake.'), version(3, 'Bake more.')],
		site: [ofRye(version(1, 'Bake.'), version(2, 'Bake a lot.'), version(3, 'Bake more.'))],
	},
	'a day before the line above': {
		ledger: [version(1, 'Bake.'), version(2, 'Bake more.', { date: '2020-01-01' })],
		site: [ofRye(version(1, 'Bake.'), version(2, 'Bake more.'))],
	},
	'a day in the future': { ledger: [entry(bread, { date: '2031-01-01' })], site: [page(entry(bread))] },
	'a page of the engine': { ledger: [entry('/search/'), entry('/search/more/')], others: ['/search/'] },
	'a move to where it began': { ledger: [entry(bread), moved(bread, bread)] },
	'a move to nowhere': { ledger: [entry(bread), moved(bread, '/topics/none/')] },
	'a move to what moved': {
		ledger: [
			entry(bread),
			moved(bread, oats),
			entry(oats),
			moved(oats, '/topics/rye/'),
			entry('/topics/rye/'),
		],
		site: [page(entry('/topics/rye/'))],
	},
	'a page that is gone': { ledger: [entry(bread)] },
	'a page that is gone, with its words under another name': {
		ledger: [entry(bread)],
		site: [page(entry(oats))],
	},
	'a claim that is gone': {
		ledger: [entry(briefing), entry(claim, { text: 'rye "returns"' })],
		site: [page(entry(briefing))],
	},
	'a number that is gone': {
		ledger: [entry(briefing), entry('/briefings/rye-2020/#f-loaves', { text: '12 loaves' })],
		site: [page(entry(briefing))],
	},
	'a silence that is gone': {
		ledger: [entry(bread), entry('/silences/#bread-cost', { note: bread, text: 'Its cost.' })],
		site: [page(entry(bread))],
	},
	'a section that is gone': {
		ledger: [entry(bread), entry('/topics/bread/#what-it-is', { text: 'What it is' })],
		site: [page(entry(bread))],
	},
	'a file that is gone': { ledger: [entry('/data/claims.csv', { text: 'claims.csv' })] },
	'an address that went and is in use': {
		ledger: [entry(bread), withdrawn(bread)],
		site: [page(entry(bread), topic)],
	},
	'the same, where nobody says what stands there': {
		ledger: [entry(bread), withdrawn(bread)],
		site: [page(entry(bread))],
	},
	'a page about something else': { ledger: [about('"bakers"')], site: [page(about('"millers"'), topic)] },
	'a page about something that was nothing before': {
		ledger: [about('')],
		site: [page(about('"millers"'), topic)],
	},
	'a text that changed': { ledger: [version(1, 'Bake.')], site: [ofRye(version(1, 'Bake less.'))] },
	'a strength that changed': {
		ledger: [version(1, 'Bake.')],
		site: [ofRye(version(1, 'Bake.', { note: should.replace('should', 'must') }))],
	},
	'an addressee and a condition that changed': {
		ledger: [version(1, 'Bake.')],
		site: [
			ofRye(
				version(1, 'Bake.', {
					note: '{"form":"explicit","modality":"should","addressees":["millers"],"condition":"if dry","paragraphs":[5]}',
				}),
			),
		],
	},
	'an earlier version that changed': {
		ledger: [version(1, 'Bake.'), version(2, 'Bake more.')],
		site: [ofRye(version(1, 'Knead.'), version(2, 'Bake more.'))],
	},
	'a version lower than published': {
		ledger: [version(1, 'Bake.'), version(2, 'Bake more.')],
		site: [ofRye(version(1, 'Bake.'))],
	},
	'a version too high': {
		ledger: [version(1, 'Bake.')],
		site: [ofRye(version(1, 'Bake.'), version(2, 'Bake more.'), version(3, 'Bake most.'))],
	},
	'a version that changes nothing': {
		ledger: [version(1, 'Bake.')],
		site: [ofRye(version(1, 'Bake.'), { ...version(2, 'Bake.'), hash: version(1, 'Bake.').hash })],
	},
	'one address that is new': { ledger: [], site: [page(entry(bread))] },
	'several that are new': {
		ledger: [],
		site: [page(entry(bread)), page(entry(oats)), ofRye(version(1, 'Bake.'))],
	},
	'a new version of a day in the future': {
		ledger: [version(1, 'Bake.')],
		site: [ofRye(version(1, 'Bake.'), version(2, 'Bake more.', { date: '2031-01-01' }))],
	},
	'a new version of a day before what it follows': {
		ledger: [version(1, 'Bake.')],
		site: [ofRye(version(1, 'Bake.'), version(2, 'Bake more.', { date: '2020-01-01' }))],
	},
	'a list that is empty now': { ledger: [entry(list)] },
	'nothing wrong': { ledger: [entry(bread)], site: [page(entry(bread))] },
};

const tell = (diagnostics: readonly LedgerDiagnostic[]) =>
	diagnostics.flatMap(({ file, line, column, field, code, message, fix }) => [
		`${code} ${file}:${line}:${column} ${field}`,
		`  ${message}`,
		`  → ${fix}`,
	]);

test.each(Object.entries(cases))('%s', (_, { site = [], ledger, others = [] }) => {
	const read = parseLedger(`${[header, ...ledger.map(toRow)].join('\n')}\n`);
	const routes = buildRoutes('https://example.org/dossier/');

	expect(read.diagnostics).toEqual([]);
	expect(
		tell(
			compareLedger({ addresses: site, others, routes, updated: '2024-04-01' }, read.ledger, '2024-05-01'),
		),
	).toMatchSnapshot();
});

const rows = ['address', '/\tlive', '/topics/rye/\tlive', '/topics/oats/\tlive'];
const copy = { name: 'v1', text: rows.map((row) => `${row}\n`).join('') };
const short = rows.slice(0, 3);

const losses: Readonly<
	Record<string, [present: readonly string[] | undefined, kept?: Partial<KeptLedgers>]>
> = {
	'no ledger, and a lock': [undefined],
	'no ledger, and a release': [undefined, { lock: undefined, released: [copy] }],
	'no lock where one was': [rows, { lock: undefined, lockedIn: 'v1' }],
	'no lock yet': [rows, { lock: undefined }],
	'one line that is not sealed': [[...rows, '/new/\tlive']],
	'two lines that are not sealed': [[...rows, '/new/\tlive', '/newer/\tlive']],
	'fewer lines than are sealed': [short],
	'lines that are not those that were sealed': [rows.with(1, '/\tmoved')],
	'a line that was released and dropped': [short, { released: [copy] }],
	'a line that was released and rewritten': [rows.with(1, '/\tmoved'), { released: [copy] }],
	'a line put in before one that was released': [rows.toSpliced(1, 0, '/new/\tlive'), { released: [copy] }],
	'released lines in another order': [
		['address', '/topics/rye/\tlive', '/\tlive', '/topics/oats/\tlive'],
		{ released: [copy] },
	],
	'a line that a commit has': [
		rows.with(1, '/\tmoved'),
		{ listCommitted: () => [{ ...copy, name: 'a1b2c3d' }] },
	],
};

test.each(Object.entries(losses))('%s', (_, [present, kept]) => {
	expect(
		tell(
			findLosses(present, {
				lock: sealRows(rows),
				lockedIn: undefined,
				released: [],
				listCommitted: () => [],
				...kept,
			}),
		),
	).toMatchSnapshot();
});
