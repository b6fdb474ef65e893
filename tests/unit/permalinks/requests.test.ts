import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readRequests } from '../../../scripts/addresses/requests.ts';

const work = mkdtempSync(path.join(tmpdir(), 'requests-'));
const file = path.join(work, 'list.tsv');

afterAll(() => rmSync(work, { recursive: true, force: true }));

/** What is read from a file of lines. */
function readFrom(act: string, ...lines: string[]) {
	writeFileSync(file, lines.join('\n'));
	return readRequests([act, '--from', file]);
}

describe('the command line', () => {
	test('without words asks for all that is new', () => {
		expect(readRequests([])).toEqual({ requests: [], dryRun: false, yes: false });
		expect(readRequests(['--dry-run', '--yes'])).toEqual({ requests: [], dryRun: true, yes: true });
	});

	test.each([
		[['moved', '/a/', '/b/'], { act: 'moved', address: '/a/', note: '/b/' }],
		[
			['moved', '/a/', '/b/', 'Both  say\nthe same.'],
			{ act: 'moved', address: '/a/', note: '/b/ Both say the same.' },
		],
		[
			['withdrawn', '/a/', 'It was wrong.', '--yes'],
			{ act: 'withdrawn', address: '/a/', note: 'It was wrong.' },
		],
		[['reworded', '/a/'], { act: 'reworded', address: '/a/', note: '' }],
	])('says what became of an address: %j', (words, request) => {
		expect(readRequests(words)).toMatchObject({ requests: [{ ...request, place: 'publish-addresses' }] });
	});

	test('says that several were reworded', () => {
		expect(readRequests(['reworded', '/a/', '/b/'])).toMatchObject({
			requests: [{ address: '/a/' }, { address: '/b/' }],
		});
	});

	test.each([
		[['hidden', '/a/']],
		[['moved']],
		[['moved', '/a/']],
		[['withdrawn', '/a/']],
		[['withdrawn', '/a/', 'It', 'was', 'wrong.']],
		[['moved', '/a/', '/b/', 'Both', 'say']],
		[['reworded']],
		[['withdrawn', '--from']],
		[['withdrawn', '--from', 'a', 'b']],
		[['withdrawn', '--from', path.join(work, 'never.tsv')]],
	])('is told what is wrong with it: %j', (words) => {
		expect(readRequests(words)).toEqual({ diagnostics: [expect.any(String)] });
	});
});

describe('a file', () => {
	test('says of each line what became of an address', () => {
		expect(readFrom('withdrawn', '/a/\tIt was wrong.', '', '/b/\t It was   empty.\r', '')).toMatchObject({
			requests: [
				{ act: 'withdrawn', address: '/a/', note: 'It was wrong.', place: `${file}:1` },
				{ act: 'withdrawn', address: '/b/', note: 'It was empty.', place: `${file}:3` },
			],
		});
	});

	test('of addresses that moved may say of some that they went nowhere', () => {
		expect(
			readFrom('moved', '/a/\t/b/\tBoth say the same.', '/c/\t\tIt was wrong.', '/d/\t/b/'),
		).toMatchObject({
			requests: [
				{ act: 'moved', address: '/a/', note: '/b/ Both say the same.' },
				{ act: 'withdrawn', address: '/c/', note: 'It was wrong.' },
				{ act: 'moved', address: '/d/', note: '/b/' },
			],
		});
	});

	test('names every line that says too little or too much', () => {
		expect(readFrom('withdrawn', '/a/', '/b/\tWhy.\tWhy.', '\tWhy.', '/c/\tWhy.')).toEqual({
			diagnostics: [
				`${file}:1: the reason is missing`,
				expect.stringContaining(`${file}:2: more is said than withdrawn can mean`),
				`${file}:3: the address is missing`,
			],
		});
		expect(readFrom('moved', '/a/')).toEqual({
			diagnostics: [`${file}:1: neither says where it moved nor why it went`],
		});
		expect(readFrom('withdrawn', '', '')).toEqual({ diagnostics: [`${file} has no lines`] });
	});
});
