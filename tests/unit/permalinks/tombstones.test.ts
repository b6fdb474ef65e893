import { describe, expect, test } from 'vitest';
import { buildAddressKinds } from '../../../src/permalinks/address-kinds.ts';
import type { Address } from '../../../src/permalinks/page-addresses.ts';
import {
	listTombstones,
	listPlaceTombstones,
	listKept,
	listMovedFiles,
} from '../../../src/permalinks/tombstones.ts';
import { listGoing } from '../../../src/permalinks/additions.ts';
import { parseLedger } from '../../../src/permalinks/parser.ts';
import {
	groupByAddress,
	hashText,
	hashWhole,
	header,
	type LedgerEntry,
} from '../../../src/permalinks/ledger.ts';
import { buildRoutes } from '../../../src/addresses/routes.ts';

const routes = buildRoutes('https://example.org/dossier/');
const bread = '/topics/bread/';
const briefing = '/briefings/rye-2020/';
const rye = '/recommendations/rye-2020-1/';
const list = '/recommendations/asked-of/bakers/';

const live = (address: string, text: string, note = '') =>
	`${address}\tlive\t\t\t2021-03-04\t${text}\t${note}`;
const version = (n: number, text: string) => `${rye}\tlive\t${n}\t${hashText(text)}\t2021-03-04\t${text}\t`;
const moved = (address: string, target: string) => `${address}\tmoved\t\t\t2022-01-01\t\t${target}`;
const withdrawn = (address: string, reason = 'The source took it back.') =>
	`${address}\twithdrawn\t\t\t2022-01-01\t\t${reason}`;

function ledgerOf(...rows: string[]) {
	const { ledger, diagnostics } = parseLedger(`${[header, ...rows].join('\n')}\n`);
	expect(diagnostics).toEqual([]);
	return ledger;
}

const page = (address: string, text = 'Bread', note = '', derived = false): Address => ({
	address,
	href: `/dossier${address}`,
	derived,
	entries: [{ address, state: 'live', version: undefined, hash: '', date: '2021-03-04', text, note }],
});

describe('a page that went', () => {
	test('says what stood there in every wording, why it went, and leads to where it stood', () => {
		const ledger = ledgerOf(version(1, 'Bake.'), version(2, 'Bake more.'), withdrawn(rye));

		expect(listTombstones([page(briefing, 'Rye returns')], ledger, routes)).toMatchObject([
			{
				href: '/dossier/recommendations/rye-2020-1/',
				title: 'Withdrawn: recommendations/rye-2020-1',
				date: '2022-01-01',
				reason: 'The source took it back.',
				target: undefined,
				from: { href: '/dossier/briefings/rye-2020/', name: 'Rye returns' },
				entries: [{ text: 'Bake.' }, { text: 'Bake more.' }],
			},
		]);
	});

	test.each<[string, string, readonly Address[], string[], string | undefined]>([
		[
			'the briefing under its new name',
			rye,
			[page('/briefings/rye/', 'Rye')],
			[live(briefing, 'Rye'), moved(briefing, '/briefings/rye/')],
			'Rye',
		],
		[
			'the list, where the briefing went too',
			rye,
			[page('/recommendations/', 'Recommendations')],
			[],
			'Recommendations',
		],
		['whom a list asks', list, [page('/actors/bakers/', 'Bakers')], [], 'Bakers'],
		['the questions', '/questions/does-rye-keep/', [page('/questions/', 'Questions')], [], 'Questions'],
		['the home page', '/privacy/', [page('/', 'Paths')], [], 'Paths'],
		['nothing, where nothing is left', rye, [], [], undefined],
	])('leads to %s', (_, address, site, rows, name) => {
		const first = address === rye ? version(1, 'Bake.') : live(address, 'X');
		const gone = listTombstones(site, ledgerOf(...rows, first, withdrawn(address)), routes);

		expect(gone.find((one) => one.address === address)?.from?.name).toBe(name);
	});

	test('names the page that it moved to, and why', () => {
		const ledger = ledgerOf(
			live(bread, 'Bread'),
			version(1, 'Bake.'),
			moved(rye, `${bread} Both say the same.`),
		);

		expect(listTombstones([page(bread)], ledger, routes)).toMatchObject([
			{
				title: 'Moved: recommendations/rye-2020-1',
				target: { href: '/dossier/topics/bread/', name: 'Bread' },
				reason: 'Both say the same.',
			},
		]);
	});

	test('does not repeat a wording that was only recorded more fully', () => {
		const note = '{"form":"explicit"}';
		const full = `${rye}\tlive\t1\t${hashWhole({ version: 1, text: 'Bake.', note })}\t2021-03-04\tBake.\t${note}`;
		const [gone] = listTombstones([], ledgerOf(version(1, 'Bake.'), full, withdrawn(rye)), routes);

		expect(gone?.entries.map(({ text }) => text)).toEqual(['Bake.']);
	});

	test('is not one that is live, a list that is back, a place or a file', () => {
		const ledger = ledgerOf(
			live(bread, 'Bread'),
			live(list, 'Asked of bakers'),
			withdrawn(list),
			live('/timeline/#first-rye', 'First rye'),
			withdrawn('/timeline/#first-rye'),
			live('/data/claims.csv', 'Every claim.'),
			withdrawn('/data/claims.csv'),
		);

		expect(listTombstones([page(bread), page(list, 'Asked of bakers', '', true)], ledger, routes)).toEqual(
			[],
		);
	});
});

describe('what is part of a page', () => {
	const kinds = buildAddressKinds(routes);
	const ledger = ledgerOf(
		live(briefing, 'Rye returns'),
		version(1, 'Bake.'),
		live('/recommendations/rye-2020-12/', 'Bake.'),
		live('/recommendations/rye-2020-extra-1/', 'Other.'),
		live('/actors/bakers/', 'Bakers'),
		live(list, 'Asked of bakers'),
	);
	const gone = (state: 'moved' | 'withdrawn', address: string, note: string): LedgerEntry => ({
		address,
		state,
		version: undefined,
		hash: '',
		date: '2022-01-01',
		text: '',
		note,
	});
	const go = (entries: readonly LedgerEntry[], ...site: string[]) =>
		listGoing(
			entries,
			site.map((address) => page(address)),
			groupByAddress(ledger),
			kinds,
		).map(({ address, note }) => `${address} ${note}`);

	test('moves with it, where the other page has the same part', () => {
		const site = [
			'/briefings/rye/',
			'/recommendations/rye-1/',
			'/actors/mills/',
			'/recommendations/asked-of/mills/',
		];

		expect(go([gone('moved', briefing, '/briefings/rye/ A shorter name.')], ...site)).toEqual([
			`${briefing} /briefings/rye/ A shorter name.`,
			`${rye} /recommendations/rye-1/`,
		]);
		expect(go([gone('moved', '/actors/bakers/', '/actors/mills/')], ...site)).toEqual([
			'/actors/bakers/ /actors/mills/',
			`${list} /recommendations/asked-of/mills/`,
		]);
	});

	test('is withdrawn with it for the same reason, save what is still on the site or has a reason of its own', () => {
		const entries = [
			gone('withdrawn', briefing, 'It was retracted.'),
			gone('withdrawn', rye, 'It was wrong.'),
		];

		expect(go(entries)).toEqual([
			`${briefing} It was retracted.`,
			'/recommendations/rye-2020-12/ It was retracted.',
			`${rye} It was wrong.`,
		]);
		expect(go([entries[0]!], rye, '/recommendations/rye-2020-12/')).toEqual([
			`${briefing} It was retracted.`,
		]);
	});
});

describe('places that went', () => {
	const place = '/timeline/#first-rye';
	const ledger = ledgerOf(
		live(place, 'First rye'),
		live('/timeline/#mill-fire', 'Mill fire'),
		live('/timeline/#flood', 'Flood'),
		live('/map/#riverton', 'Riverton'),
		withdrawn(place, 'It never happened.'),
		moved('/timeline/#flood', '/timeline/#mill-fire Both are one.'),
		withdrawn('/map/#riverton'),
	);

	test('keep their spot in their page, with what stood there and what became of it', () => {
		expect(listPlaceTombstones('/timeline/', [page('/timeline/#mill-fire', 'Mill fire')], ledger)).toEqual([
			{
				id: 'first-rye',
				text: 'First rye',
				date: '2022-01-01',
				target: undefined,
				reason: 'It never happened.',
			},
			{
				id: 'flood',
				text: 'Flood',
				date: '2022-01-01',
				target: { href: '/dossier/timeline/#mill-fire', name: 'Mill fire' },
				reason: 'Both are one.',
			},
		]);
	});

	test('are left to the content where it says itself that they went', () => {
		expect(listPlaceTombstones('/map/', [page('/map/#riverton')], ledger)).toEqual([]);
	});
});

describe('files', () => {
	const feed = '/feeds/topics/bread.xml';
	const topic = [live(bread, 'Bread'), live(feed, 'Atom feed', bread)];

	test('stand in both places when they or their page moved', () => {
		const site = [page('/topics/rye/'), page('/feeds/topics/rye.xml', 'Atom feed', '/topics/rye/')];

		expect(listMovedFiles(site, ledgerOf(...topic, moved(bread, '/topics/rye/')))).toEqual([
			{ from: feed, to: '/feeds/topics/rye.xml' },
		]);
		expect(listMovedFiles(site, ledgerOf(...topic, moved(feed, '/feeds/topics/rye.xml')))).toEqual([
			{ from: feed, to: '/feeds/topics/rye.xml' },
		]);
		expect(listMovedFiles(site, ledgerOf(...topic, withdrawn(bread)))).toEqual([]);
		expect(listMovedFiles([page(feed, 'Atom feed', bread)], ledgerOf(...topic))).toEqual([]);
	});

	test('and places must be there unless they were withdrawn or their page went', () => {
		const place = live('/topics/bread/#crumb', 'Crumb');

		expect(listKept(ledgerOf(...topic, place))).toEqual([feed, '/topics/bread/#crumb']);
		expect(listKept(ledgerOf(...topic, place, withdrawn(feed), withdrawn('/topics/bread/#crumb')))).toEqual([
			'/topics/bread/#crumb',
		]);
		expect(listKept(ledgerOf(...topic, place, withdrawn(bread)))).toEqual([]);
	});
});
