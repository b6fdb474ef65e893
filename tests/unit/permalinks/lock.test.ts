import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
	findLosses,
	formatLock,
	parseLock,
	sealRows,
	type Copy,
	type KeptLedgers,
} from '../../../src/permalinks/lock.ts';

const rows = [
	'address\tstate',
	'/\tlive',
	'/topics/rye/\tlive',
	'/topics/wheat/\tlive',
	'/topics/rye/\twithdrawn',
];
const lock = sealRows(rows);
const toCopy = (name: string, lines: readonly string[]): Copy => ({
	name,
	text: lines.map((row) => `${row}\n`).join(''),
});

const find = (present: readonly string[] | undefined, kept: Partial<KeptLedgers> = {}) =>
	findLosses(present, { lock, lockedIn: undefined, released: [], listCommitted: () => [], ...kept });
const tell = (present: readonly string[] | undefined, kept?: Partial<KeptLedgers>) =>
	find(present, kept).map(({ file, line, code }) => `${file}:${line} ${code}`);

describe('the lock', () => {
	test('is what anybody can reckon: the SHA-256 of the first lines of the file', () => {
		const [text] = [toCopy('', rows).text];

		expect(formatLock(lock)).toBe(`lines\tsha256\n5\t${createHash('sha256').update(text).digest('hex')}\n`);
		expect(parseLock(formatLock(lock))).toEqual(lock);
	});

	test.each([
		['nothing', ''],
		['no header', formatLock(lock).replace('lines\tsha256\n', '')],
		['no number', formatLock(lock).replace('\n5\t', '\nfive\t')],
		['half a hash', formatLock(lock).replace(/\w{32}\n$/, '\n')],
		['two lines', `${formatLock(lock)}5\t${lock.sha256}\n`],
		['no line break', formatLock(lock).trimEnd()],
	])('is no lock with %s', (_, text) => {
		expect(parseLock(text)).toBeUndefined();
	});
});

describe('without any history', () => {
	test('whole lines are found whole', () => {
		expect(tell(rows)).toEqual([]);
	});

	test('nothing was published where there is neither ledger nor lock', () => {
		expect(tell(undefined, { lock: undefined })).toEqual([]);
	});

	test('a ledger that was committed once is missed, with its lock and although nothing is tagged', () => {
		const [loss, ...others] = find(undefined, {
			lock: undefined,
			listCommitted: () => [toCopy('abc1234', rows)],
		});

		expect(others).toEqual([]);
		expect(loss).toMatchObject({
			code: 'LEDGER-MISSING',
			fix: 'bring it back, with permalinks.lock, from abc1234; another dossier stands in another folder',
		});
	});

	test.each<[string, readonly string[], string]>([
		['dropped', rows.toSpliced(2, 1), 'permalinks.tsv:5 LEDGER-DROPPED'],
		['dropped at the end', rows.slice(0, -1), 'permalinks.tsv:5 LEDGER-DROPPED'],
		['rewritten', rows.with(2, '/topics/rye/\tmoved'), 'permalinks.tsv:1 LEDGER-ALTERED'],
		['moved', [...rows.slice(0, 2), rows[3]!, rows[2]!, rows[4]!], 'permalinks.tsv:1 LEDGER-ALTERED'],
		['put in', rows.toSpliced(2, 0, '/topics/oats/\tlive'), 'permalinks.tsv:1 LEDGER-ALTERED'],
		['put in at the end', [...rows, '/topics/oats/\tlive'], 'permalinks.tsv:6 LEDGER-UNSEALED'],
		[
			'dropped and another put in at the end',
			[...rows.toSpliced(2, 1), '/topics/oats/\tlive'],
			'permalinks.tsv:1 LEDGER-ALTERED',
		],
	])('a line is noticed that was %s', (_, present, diagnostic) => {
		expect(tell(present)).toEqual([diagnostic]);
	});

	test('the ledger is missed', () => {
		expect(tell(undefined)).toEqual(['permalinks.tsv:1 LEDGER-MISSING']);
	});

	test('a ledger without a lock asks for one', () => {
		expect(tell(rows, { lock: undefined })).toEqual(['permalinks.lock:1 LEDGER-UNSEALED']);
	});
});

describe('with the commits', () => {
	const listCommitted = () => [
		toCopy('a1b2c3d', rows.slice(0, 3)),
		toCopy('9f8e7d6', [...rows, '/new/\tlive']),
	];

	test.each<[string, readonly string[], string]>([
		['dropped', rows.toSpliced(2, 1), 'permalinks.tsv:3 LEDGER-DROPPED'],
		['rewritten', rows.with(2, '/topics/rye/\tmoved'), 'permalinks.tsv:3 LEDGER-ALTERED'],
		['moved', [...rows.slice(0, 2), rows[3]!, rows[2]!, rows[4]!], 'permalinks.tsv:3 LEDGER-ALTERED'],
		['put in', rows.toSpliced(2, 0, '/topics/oats/\tlive'), 'permalinks.tsv:3 LEDGER-INSERTED'],
	])('a line that was %s is named itself', (_, present, diagnostic) => {
		expect(tell(present, { listCommitted })).toEqual([diagnostic]);
	});

	test('the repair says what the line was, and where it stands so', () => {
		expect(find(rows.toSpliced(2, 1), { listCommitted })).toMatchObject([
			{
				message: 'the line of /topics/rye/ is gone that stood in 9f8e7d6',
				fix: 'let line 3 read: /topics/rye/\tlive',
			},
		]);
	});

	test('they are asked only when something is wrong', () => {
		const fail = () => {
			throw new Error('asked');
		};

		expect(tell(rows, { listCommitted: fail })).toEqual([]);
	});

	test('a lock that was there is missed', () => {
		expect(tell(rows, { lock: undefined, lockedIn: 'HEAD' })).toEqual(['permalinks.lock:1 LOCK-MISSING']);
		expect(tell(undefined, { lock: undefined, lockedIn: 'v1' })).toEqual(['permalinks.tsv:1 LEDGER-MISSING']);
	});
});

describe('with releases', () => {
	const v1 = toCopy('v1', rows.slice(0, 3));
	const v2 = toCopy('v2', rows.slice(0, 4));

	test('each must still be there, the oldest as well as the nearest', () => {
		const damaged = [rows[0]!, rows[2]!, rows[3]!];
		const relocked = { lock: sealRows(damaged) };

		expect(tell(damaged, { ...relocked, released: [v1, toCopy('wip', damaged)] })).toEqual([
			'permalinks.tsv:2 LEDGER-DROPPED',
		]);
		expect(tell(rows, { released: [v1, v2] })).toEqual([]);
	});

	test('what several of them miss is said once', () => {
		expect(tell(rows.toSpliced(1, 1), { released: [v1, v2] })).toEqual(['permalinks.tsv:2 LEDGER-DROPPED']);
	});

	test('new lines stand after released ones, and released ones in their order', () => {
		expect(tell(rows.toSpliced(1, 0, '/new/\tlive'), { released: [v1] })).toEqual([
			'permalinks.tsv:2 LEDGER-INSERTED',
		]);
		expect(tell([rows[0]!, rows[2]!, rows[1]!], { released: [v1] })).toEqual([
			'permalinks.tsv:2 LEDGER-ALTERED',
		]);
	});

	test('the ledger is missed without any lock', () => {
		expect(tell(undefined, { lock: undefined, released: [v1] })).toEqual(['permalinks.tsv:1 LEDGER-MISSING']);
	});
});
