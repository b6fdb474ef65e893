/** Recording the addresses of a whole dossier, and what the lock, the commits and the releases hold it to. */

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { latestDay } from '../../src/content/today.ts';
import { checkLedger } from '../../scripts/addresses/ledger.ts';
import type { LedgerRequest } from '../../scripts/addresses/requests.ts';
import { publishAddresses } from '../../scripts/publish-addresses.ts';
import { planRecording, record } from '../../scripts/addresses/recording.ts';
import { readContent } from '../../src/checks/gate.ts';
import { buildDossier } from '../../src/dossier/dossier.ts';
import { listLasting } from '../../src/permalinks/lasting-addresses.ts';
import { formatLock, sealRows, splitLines } from '../../src/permalinks/lock.ts';
import { hashText } from '../../src/permalinks/ledger.ts';

const work = mkdtempSync(path.join(tmpdir(), 'permalinks-'));
// Read once: these tests are about the ledger, and only it lies in their folders.
const dossier = buildDossier(readContent('tests/fixtures/dossier').sources);
const now = new Date('2026-11-26T12:00:00Z');
const today = '2026-11-26';
let content = '';
let file = '';
let lock = '';

beforeEach(() => {
	content = path.join(mkdtempSync(path.join(work, 'x-')), 'content');
	file = path.join(content, 'permalinks.tsv');
	lock = path.join(content, 'permalinks.lock');
	mkdirSync(content);
});

afterAll(() => rmSync(work, { recursive: true, force: true }));

const ledger = () => readFileSync(file, 'utf8');
const check = () => checkLedger(content, dossier, { today });
const codes = () => check().diagnostics.map(({ code }) => code);
const change = (from: string | RegExp, to: string) => writeFileSync(file, ledger().replace(from, to));

/** Records what is asked, or says why not. */
function publish(...requests: Omit<LedgerRequest, 'place'>[]): readonly string[] {
	const asked = requests.map((request, i) => ({ ...request, place: `list.tsv:${i + 1}` }));
	const planned = planRecording(content, dossier, asked, now);
	if ('diagnostics' in planned) return planned.diagnostics;
	record(content, planned.plan);
	return [];
}

const withdrawn = (address: string, note = 'It was wrong.') => ({ act: 'withdrawn', address, note }) as const;
const moved = (address: string, note: string) => ({ act: 'moved', address, note }) as const;

/** Records everything, and topics that the fixture does not have, as if they had once been published. */
function publishLost(...names: string[]): void {
	publish();
	change(/$/, names.map((name) => `/topics/${name}/\tlive\t\t\t2021-03-04\t${name}\t\n`).join(''));
	rmSync(lock);
}

function git(...args: string[]): void {
	const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
	const identity = [
		'-c',
		'user.name=Test',
		'-c',
		'user.email=test@example.org',
		'-c',
		'commit.gpgsign=false',
	];
	const { status, stderr } = spawnSync('git', [...identity, ...args], {
		cwd: path.dirname(content),
		env,
		encoding: 'utf8',
	});
	expect(status, stderr).toBe(0);
}

function commit(tag?: string): void {
	git('add', '--all');
	git('commit', '--quiet', '--allow-empty', '--message', 'Publish');
	if (tag) git('tag', tag);
}

test('a dossier that was never published has nothing to lose, and says so', () => {
	expect(check()).toMatchObject({
		diagnostics: [],
		guard: 'no address is recorded yet, so there is nothing to compare with',
	});
});

test('every address is recorded once, and recording again adds nothing', () => {
	const wanted = listLasting(dossier).flatMap(({ entries }) => entries);
	const planned = planRecording(content, dossier, [], now);

	expect(planned).toMatchObject({ plan: { unsealed: [] } });
	expect('plan' in planned && planned.plan.entries).toEqual(wanted);
	publish();
	expect(ledger().split('\n')).toHaveLength(wanted.length + 2);
	expect(codes()).toEqual([]);
	expect(planRecording(content, dossier, [], now)).toMatchObject({ plan: { entries: [], unsealed: [] } });
});

test('a plan records nothing by itself', () => {
	planRecording(content, dossier, [], now);

	expect(existsSync(file)).toBe(false);
});

test('a plan made for another ledger is not carried out', () => {
	const planned = planRecording(content, dossier, [], now);
	writeFileSync(file, 'address\n');

	expect('plan' in planned && record(content, planned.plan)).toBe(false);
	expect(ledger()).toBe('address\n');
});

test('recording twice from nothing gives the same bytes', () => {
	publish();
	const first = [ledger(), readFileSync(lock, 'utf8')];
	rmSync(file);
	rmSync(lock);
	publish();

	expect([ledger(), readFileSync(lock, 'utf8')]).toEqual(first);
});

test('what stands in the ledger stays as it is when lines are added; lines of the first scheme are completed once', () => {
	const text = 'Lend the bakers of Riverton money for a second oven.';
	const old = [
		'address\tstate\tversion\thash\tdate\ttext\tnote',
		`/recommendations/rye-2020-2/\tlive\t1\t${hashText(text)}\t2024-06-15\t${text}\t`,
		'/actors/bakers/\tlive\t\t\t2024-06-15\tBakers of Riverton\t',
		'',
	].join('\n');
	writeFileSync(file, old);

	expect(codes()).toEqual(['LEDGER-UNSEALED', 'ADDRESS-UNRECORDED']);
	expect(publish()).toEqual([]);
	expect(ledger().startsWith(old)).toBe(true);
	expect(ledger().match(/^\/recommendations\/rye-2020-2\/\t.*$/gm)).toEqual([
		expect.stringContaining(hashText(text)),
		expect.stringMatching(/\tlive\t1\t2:[0-9a-f]{16}\t2024-06-15\t/),
	]);
	expect(ledger().match(/^\/actors\/bakers\/\t.*$/gm)).toHaveLength(2);
	expect(codes()).toEqual([]);
	expect(publish()).toEqual([]);
	expect(ledger().match(/^\/actors\/bakers\/\t.*$/gm)).toHaveLength(2);
});

test('nothing can go before anything was published', () => {
	expect(publish(withdrawn('/about/'))).not.toEqual([]);
	expect(existsSync(file)).toBe(false);
});

describe('addresses that went', () => {
	test('are recorded together, in one check, with their reasons', () => {
		publishLost('first', 'second', 'third');
		const before = ledger();

		expect(
			publish(
				moved('/topics/first/', '/about/'),
				moved('/topics/second/', '/about/ Both say the same.'),
				withdrawn('/topics/third/', 'The article was retracted.'),
			),
		).toEqual([]);
		expect(ledger()).toBe(
			`${before}/topics/first/\tmoved\t\t\t2026-11-26\t\t/about/\n` +
				`/topics/second/\tmoved\t\t\t2026-11-26\t\t/about/ Both say the same.\n` +
				`/topics/third/\twithdrawn\t\t\t2026-11-26\t\tThe article was retracted.\n`,
		);
		expect(codes()).toEqual([]);
	});

	test('may go before others that are still missing', () => {
		publishLost('first', 'second');

		expect(publish(withdrawn('/topics/first/'))).toEqual([]);
		expect(check().diagnostics).toMatchObject([
			{ code: 'ADDRESS-MISSING', file: 'topics/second.mdx', line: 1 },
		]);
	});

	test.each([
		['to nowhere', moved('/topics/first/', '/topics/nowhere/'), 'REDIRECT-NOWHERE'],
		['to what is no path', moved('/topics/first/', 'elsewhere'), 'LEDGER-NOTE'],
		['that never were', withdrawn('/topics/never/'), 'LEDGER-ORDER'],
		['that are still there', withdrawn('/about/'), 'ADDRESS-REUSED'],
		['that belong to the engine', withdrawn('/search/'), 'LEDGER-ADDRESS'],
		[
			'for a reason that turns the reading direction',
			withdrawn('/topics/first/', 'safe\u202Eevil'),
			'DIRECTION',
		],
		['for a reason that nobody sees', withdrawn('/topics/first/', 'It\u200Bwas wrong.'), 'INVISIBLE'],
		['for a reason in letters of two scripts', withdrawn('/topics/first/', 'It wаs wrong.'), 'MIXED-SCRIPT'],
	])('are not recorded %s, and none beside them', (_, refused, code) => {
		publishLost('first', 'second');
		const before = ledger();
		const diagnostics = publish(withdrawn('/topics/second/'), refused);

		expect(diagnostics.join('\n')).toContain(code);
		expect(ledger()).toBe(before);
	});

	test('are named in the list that they stand in', () => {
		publishLost('first', 'second');

		expect(publish(withdrawn('/topics/second/'), withdrawn('/topics/first/', 'safe\u202Eevil'))).toEqual([
			'list.tsv:2 note DIRECTION a character that turns the reading direction (U+202E) → take it away',
		]);
	});

	test('take with them what is part of them', () => {
		publish();
		const rows = [
			'/briefings/oats-2019/\tlive\t\t\t2021-03-04\tOats\t',
			'/briefings/oats-2019/#c-oats-keep\tlive\t\t\t2021-03-04\toats keep\t',
			'/recommendations/oats-2019-1/\tlive\t\t\t2021-03-04\tEat oats.\t',
			'/cards/briefings/oats-2019.png\tlive\t\t\t2021-03-04\tPicture\t/briefings/oats-2019/',
		];
		change(/$/, rows.map((row) => `${row}\n`).join(''));

		expect(publish(withdrawn('/briefings/oats-2019/'))).toEqual([]);
		expect(ledger().match(/withdrawn.*$/gm)).toHaveLength(3);
		expect(codes()).toEqual([]);
	});
});

test('something is reworded on purpose only where it has a name or the like', () => {
	publish();

	expect(publish({ act: 'reworded', address: '/about/', note: '' })).toEqual([
		expect.stringContaining('list.tsv:1: /about/ has no name'),
	]);
	expect(publish({ act: 'reworded', address: '/actors/bakers/', note: '' })).toEqual([
		expect.stringContaining('LEDGER-TWICE'),
	]);
});

test('nothing is recorded while the ledger has problems', () => {
	publish();
	change(/\n[^\n]*\n$/, '\n/topics/never/\tlive\t\t\t2021-03-04\tNever\t\n');
	const before = ledger();

	expect(publish()).not.toEqual([]);
	expect(ledger()).toBe(before);
});

describe('the lock, without any git', () => {
	const lines = () => ledger().split('\n');
	const write = (rows: readonly string[]) => writeFileSync(file, rows.join('\n'));

	test('says that it is all there is to compare with', () => {
		publish();

		expect(check().guard).toMatch(
			/^\d+ lines of the ledger compared with its lock only: there is no history of git here$/,
		);
	});

	test.each<[string, (rows: string[]) => string[]]>([
		['dropped', (rows) => rows.toSpliced(5, 1)],
		['dropped at the end', (rows) => rows.toSpliced(-2, 1)],
		['rewritten', (rows) => rows.map((row) => row.replace('\tRye returns\t', '\tRye is back\t'))],
		['given another day', (rows) => rows.with(3, rows[3]!.replace(/\d{4}-\d\d-\d\d/, '2020-01-01'))],
		['moved', (rows) => [...rows.slice(0, 4), rows[5]!, rows[4]!, ...rows.slice(6)]],
		['put in', (rows) => rows.toSpliced(2, 0, '/topics/new/\tlive\t\t\t2021-03-04\tNew\t')],
		['put in at the end', (rows) => rows.toSpliced(-1, 0, '/topics/new/\tlive\t\t\t2021-03-04\tNew\t')],
	])('notices a line that was %s', (_, damage) => {
		publish();
		const before = ledger();
		write(damage(lines()));

		expect(ledger()).not.toBe(before);
		expect(codes()).toContainEqual(expect.stringMatching(/^LEDGER-(DROPPED|ALTERED|UNSEALED)$/));
	});

	test('is missed, as is the ledger', () => {
		publish();
		const sealed = readFileSync(lock, 'utf8');
		rmSync(lock);
		expect(check().diagnostics).toMatchObject([{ code: 'LEDGER-UNSEALED', file: 'permalinks.lock' }]);

		writeFileSync(lock, sealed);
		rmSync(file);
		expect(codes()).toEqual(['LEDGER-MISSING']);
		expect(publish()).toEqual([expect.stringContaining('LEDGER-MISSING')]);
	});

	test('seals lines that were joined from two branches, once they are sound', () => {
		publishLost('first');
		const before = ledger();
		expect(publish(withdrawn('/topics/first/'))).toEqual([]);
		change(
			/$/,
			'/topics/second/\tlive\t\t\t2021-03-04\tSecond\t\n/topics/second/\twithdrawn\t\t\t2021-03-05\t\tIt was wrong.\n',
		);

		expect(check().diagnostics).toMatchObject([
			{ code: 'LEDGER-UNSEALED', file: 'permalinks.tsv', message: '2 lines from here on are not sealed yet' },
		]);
		expect(planRecording(content, dossier, [], now)).toMatchObject({
			plan: { entries: [], unsealed: [expect.stringContaining('Second'), expect.stringContaining('wrong')] },
		});
		expect(publish()).toEqual([]);
		expect(codes()).toEqual([]);
		expect(ledger().startsWith(before)).toBe(true);
	});
});

describe('with git', () => {
	beforeEach(() => {
		publish();
		git('init', '--quiet');
		commit();
	});

	test('a line that was dropped since the last commit is named itself', () => {
		change(/\n\/about\/[^\n]*/, '');

		expect(check().diagnostics).toMatchObject([
			{ code: 'LEDGER-DROPPED', line: 3, fix: expect.stringContaining('/about/\tlive') },
		]);
	});

	test('a lock that the last commit has is not made anew', () => {
		rmSync(lock);

		expect(codes()).toEqual(['LOCK-MISSING']);
		expect(publish()).toEqual([expect.stringContaining('LOCK-MISSING')]);
	});

	test('it is said when no tag holds a ledger, and which tags do', () => {
		expect(check().guard).toContain('with its lock only: no tag before this commit holds a ledger');
		git('tag', 'v1');
		commit('v2');
		expect(check().guard).toMatch(/compared with its lock and with v1, v2$/);
	});

	test('every release counts, also before a later tag and for lines that were sealed anew', () => {
		git('tag', 'v1');
		change(/\n\/about\/[^\n]*/, '');
		writeFileSync(lock, formatLock(sealRows(splitLines(ledger()))));
		commit('wip');

		expect(codes()).toEqual(['LEDGER-DROPPED']);
		expect(publish()).toEqual([expect.stringContaining('v1')]);
	});

	test('without tags, in a shallow clone and on a branch without a past, the lock still holds', () => {
		git('tag', 'v1');
		const clone = path.join(path.dirname(content), 'clone');
		git('clone', '--quiet', '--depth=1', '--no-tags', `file://${path.dirname(content)}`, clone);
		content = path.join(clone, 'content');
		file = path.join(content, 'permalinks.tsv');
		expect(check().guard).toContain('the clone is shallow and holds no tag');
		change(/\n\/about\/[^\n]*/, '');
		expect(codes()).toEqual(['LEDGER-DROPPED']);

		git('checkout', '--quiet', '--orphan', 'new');
		git('add', '--all');
		expect(codes()).toEqual(['LEDGER-DROPPED']);
		rmSync(path.join(clone, '.git'), { recursive: true });
		expect(codes()).toEqual(['LEDGER-DROPPED']);
	});
});

describe('a file that git or an editor left unreadable is named as that, once', () => {
	beforeEach(() => {
		publish();
	});

	test.each<[string, (text: string) => string | Uint8Array, string]>([
		['carriage returns', (text) => text.replaceAll('\n', '\r\n'), 'permalinks.tsv:1 LINE-END'],
		['a byte order mark', (text) => `\uFEFF${text}`, 'permalinks.tsv:1 BYTE-ORDER-MARK'],
		[
			'bytes in Latin-1',
			(text) => Buffer.from(text.replace('\tAbout', '\tÜber'), 'latin1'),
			'permalinks.tsv:3 ENCODING',
		],
		[
			'marks of a conflict',
			(text) =>
				text.replace('\n/about/', '\n<<<<<<< HEAD\n/about/').replace(/$/, '=======\n/a/\n>>>>>>> branch\n'),
			'permalinks.tsv:3 LEDGER-CONFLICT',
		],
	])('%s', (_, damage, diagnostic) => {
		writeFileSync(file, damage(ledger()));

		expect(check().diagnostics.map((one) => `${one.file}:${one.line} ${one.code}`)).toEqual([diagnostic]);
		expect(publish()).toHaveLength(1);
	});

	test.each([
		['marks of a conflict', '<<<<<<< HEAD\nlines\tsha256\n', 'LEDGER-CONFLICT'],
		['carriage returns', 'lines\tsha256\r\n', 'LINE-END'],
		['another text', 'locked\n', 'LOCK-FORM'],
	])('the lock too: %s', (_, text, code) => {
		writeFileSync(lock, text);

		expect(check().diagnostics).toMatchObject([{ file: 'permalinks.lock', code }]);
	});
});

test('what is wrong in the content is named at its line', () => {
	publish();
	rmSync(content, { recursive: true });
	cpSync('tests/fixtures/dossier', content, { recursive: true });
	for (const name of ['permalinks.tsv', 'permalinks.lock']) rmSync(path.join(content, name), { force: true });
	publish();
	const [first] = dossier.briefings.filter(({ id }) => id === 'rye-2020');
	const turned = {
		...dossier,
		briefings: dossier.briefings.map((one) =>
			one === first
				? {
						...one,
						recommendations: one.recommendations.map((two) =>
							two.id === 3 ? { ...two, modality: 'must' as const } : two,
						),
					}
				: one,
		),
	};
	const lines = readFileSync(path.join(content, 'briefings/rye-2020.mdx'), 'utf8').split('\n');
	const { diagnostics } = checkLedger(content, turned, { today });

	expect(diagnostics).toMatchObject([
		{ code: 'MEANING-CHANGED', file: 'briefings/rye-2020.mdx', field: 'recommendations[2].modality' },
	]);
	expect(lines[diagnostics[0]!.line - 1]).toBe('    modality: should-not');
	expect(diagnostics[0]).not.toHaveProperty('path');
});

test('nobody’s today lies in the future', () => {
	expect(latestDay(new Date('2026-11-26T09:59:59Z'))).toBe('2026-11-26');
	expect(latestDay(new Date('2026-11-26T10:00:00Z'))).toBe('2026-11-27');
});

test('the command shows what it would record, and records it only when that is confirmed', async () => {
	cpSync('tests/fixtures/dossier', content, { recursive: true });
	for (const name of ['permalinks.tsv', 'permalinks.lock']) rmSync(path.join(content, name), { force: true });
	const run = async (words: readonly string[], answer?: boolean) => {
		const said: string[] = [];
		const done = await publishAddresses(content, words, {
			print: (text) => said.push(text),
			warn: (text) => said.push(text),
			...(answer === undefined ? {} : { confirm: async () => answer }),
		});
		return { done, said: said.join('\n'), isThere: existsSync(file) };
	};

	expect(await run(['--dry-run'])).toMatchObject({
		done: true,
		said: expect.stringMatching(
			/rye-2020-1\/ live version 2: Bake rye bread slowly and sell it the day after\.[^]*Nothing was recorded\.$/,
		),
		isThere: false,
	});
	expect(await run([])).toMatchObject({
		done: false,
		said: expect.stringContaining('add --yes'),
		isThere: false,
	});
	expect(await run([], false)).toMatchObject({ done: false, isThere: false });
	expect(await run(['hide'])).toMatchObject({
		done: false,
		said: expect.stringContaining('Usage'),
		isThere: false,
	});
	expect(await run([], true)).toMatchObject({
		done: true,
		said: expect.stringMatching(/… and \d+ more; --dry-run shows them all\n\d+ lines recorded/),
		isThere: true,
	});
	expect(existsSync(lock)).toBe(true);
	expect(await run(['--yes'])).toMatchObject({
		done: true,
		said: expect.stringContaining('holds everything'),
	});
});
