/** Recording the addresses of a whole dossier, and what the last release holds it to. */

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { checkLedger } from '../../scripts/ledger.ts';
import { publishAddresses } from '../../scripts/publish-addresses.ts';
import { readContent } from '../../src/gate/read.ts';
import { listAddresses } from '../../src/model/addresses.ts';
import { buildDossier } from '../../src/model/dossier.ts';
import type { Entry, State } from '../../src/model/ledger.ts';

const work = mkdtempSync(path.join(tmpdir(), 'permalinks-'));
const dossier = buildDossier(readContent('content').sources);
let content = '';
let file = '';

beforeEach(() => {
	content = path.join(mkdtempSync(path.join(work, 'x-')), 'content');
	file = path.join(content, 'permalinks.tsv');
	cpSync('content', content, { recursive: true });
	rmSync(file, { force: true });
});

afterAll(() => rmSync(work, { recursive: true, force: true }));

const change = (from: string | RegExp, to: string) =>
	writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
const codes = () => checkLedger(content, dossier).problems.map(({ code }) => code);

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

test('a dossier that was never published has nothing to lose', () => {
	expect(codes()).toEqual([]);
});

test('every address is recorded once, and recording again adds nothing', () => {
	const entries = publishAddresses(content);

	expect(entries).toEqual(listAddresses(dossier).flatMap((address) => address.entries));
	expect(new Set(entries?.map(({ address, version }) => `${address} ${version}`)).size).toBe(entries?.length);
	expect(entries?.filter(({ version }) => version).length).toBeGreaterThanOrEqual(
		dossier.recommendations.length,
	);
	expect(publishAddresses(content)).toEqual([]);
	expect(codes()).toEqual([]);
});

test('recording twice from nothing gives the same bytes', () => {
	publishAddresses(content);
	const first = readFileSync(file, 'utf8');
	rmSync(file);
	publishAddresses(content);

	expect(readFileSync(file, 'utf8')).toBe(first);
});

test('what stands in the ledger stays as it is when lines are added', () => {
	publishAddresses(content);
	change(/\n[^\n]*\n$/, '\n');
	const before = readFileSync(file, 'utf8');

	expect(codes()).toEqual(['ADDRESS-UNRECORDED']);
	expect(publishAddresses(content)).toHaveLength(1);
	expect(readFileSync(file, 'utf8').startsWith(before)).toBe(true);
});

const gone = (address: string, state: State, note: string): Entry => ({
	address,
	state,
	version: undefined,
	hash: '',
	date: '2021-03-05',
	text: '',
	note,
});

test('nothing can go before anything was published', () => {
	expect(publishAddresses(content, gone('/about/', 'withdrawn', 'It was never there.'))).toBeUndefined();
	expect(existsSync(file)).toBe(false);
});

test('addresses that went are recorded one by one, each where it may go', () => {
	publishAddresses(content);
	const lines = ['/topics/first/', '/topics/second/'].map((one) => `${one}\tlive\t\t\t2021-03-04\tGone\t\n`);
	change(/$/, lines.join(''));
	const before = readFileSync(file, 'utf8');

	for (const refused of [
		gone('/topics/first/', 'moved', '/topics/nowhere/'),
		gone('/topics/first/', 'moved', 'elsewhere'),
		gone('/topics/first/', 'withdrawn', ''),
		gone('/topics/never/', 'withdrawn', 'It was never there.'),
		gone('/about/', 'withdrawn', 'It is still there.'),
	]) {
		expect(publishAddresses(content, refused), `${refused.address} ${refused.note}`).toBeUndefined();
	}
	expect(readFileSync(file, 'utf8')).toBe(before);

	const moved = gone('/topics/first/', 'moved', '/about/');
	const withdrawn = gone('/topics/second/', 'withdrawn', 'The article was retracted.');
	expect(publishAddresses(content, moved)).toEqual([moved]);
	expect(codes()).toEqual(['ADDRESS-MISSING']);
	expect(publishAddresses(content, withdrawn)).toEqual([withdrawn]);
	expect(codes()).toEqual([]);
	expect(readFileSync(file, 'utf8')).toBe(
		`${before}/topics/first/\tmoved\t\t\t2021-03-05\t\t/about/\n/topics/second/\twithdrawn\t\t\t2021-03-05\t\tThe article was retracted.\n`,
	);
});

test('nothing is recorded while the ledger has problems', () => {
	publishAddresses(content);
	change(/\n[^\n]*\n$/, '\n/topics/never/\tlive\t\t\t2021-03-04\tNever\t\n');
	const before = readFileSync(file, 'utf8');

	expect(codes()).toEqual(['ADDRESS-MISSING', 'ADDRESS-UNRECORDED']);
	expect(publishAddresses(content)).toBeUndefined();
	expect(readFileSync(file, 'utf8')).toBe(before);
});

test('nothing is recorded while the content has problems', () => {
	writeFileSync(path.join(content, 'site.yaml'), 'title: 1\n');

	expect(publishAddresses(content)).toBeUndefined();
	expect(existsSync(file)).toBe(false);
});

test('a line of the last release can be neither dropped nor altered, nor the whole ledger', () => {
	publishAddresses(content);
	git('init', '--quiet');
	git('add', '--all');
	git('commit', '--quiet', '--message', 'Publish');
	git('tag', 'v1');
	expect(codes()).toEqual([]);

	const released = readFileSync(file, 'utf8');
	change(/\n\/about\/[^\n]*/, '');
	expect(codes()).toContain('LEDGER-DROPPED');
	expect(publishAddresses(content)).toBeUndefined();

	writeFileSync(file, released.replace(/(\n\/about\/\tlive\t\t\t)[^\t]*/, '$12001-01-01'));
	expect(codes()).toEqual(['LEDGER-ALTERED']);

	rmSync(file);
	expect(codes()).toEqual(['LEDGER-MISSING']);
	expect(publishAddresses(content)).toBeUndefined();

	writeFileSync(file, released);
	expect(codes()).toEqual([]);
	expect(checkLedger(content, dossier).tag).toBe('v1');
});
