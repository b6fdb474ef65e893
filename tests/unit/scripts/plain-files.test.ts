/** The files that a build writes without Astro: which, where and what. */

import { globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writePlainFiles } from '../../../scripts/build/plain-files.ts';
import { buildDigests } from '../../../src/cache/digests.ts';
import { bread, sources } from '../dossier/fixture.ts';

const site = mkdtempSync(path.join(tmpdir(), 'plain-'));
const [before, digests] = [path.join(site, 'before'), buildDigests(site)];
beforeAll(() => writePlainFiles(before, site, { sources, dossier: bread() }, [], digests), 60_000);
afterAll(() => rmSync(site, { recursive: true, force: true }));

const read = (file: string) => readFileSync(path.join(site, file), 'utf8');

test('each folder has its files', () => {
	const folders = globSync('**/*.*', { cwd: site }).map((file) => path.dirname(file));
	const counts = [...new Set(folders)].map((folder) => [
		folder,
		folders.filter((one) => one === folder).length,
	]);

	expect(Object.fromEntries(counts)).toEqual({
		'cards/briefings': 5,
		'cards/questions': 4,
		'cards/recommendations': 15,
		'cards/site': 1,
		'cards/topics': 2,
		data: 43,
		'data/briefings': 5,
		'data/cite': 9,
		'data/cite/briefing': 15,
		'data/cite/question': 12,
		'data/cite/recommendation': 45,
		'data/cite/source': 15,
		'data/cite/topic': 6,
		'data/memo': 5,
		'data/tables': 16,
		feeds: 6,
		'feeds/actors': 6,
		'feeds/topics': 4,
	});
});

test('a reference names its work', () => {
	expect(read('data/cite/source/rye-2020.ris').split('\r\n').slice(0, 4)).toEqual([
		'TY  - ELEC',
		'ID  - source:rye-2020',
		'AU  - Baker, Ann',
		'TI  - Rye returns to Riverton',
	]);
});

test('a file of the memo holds its content with the sum of it', () => {
	const { sum, content } = JSON.parse(read('data/memo/rye-2020.json'));

	expect(sum).toMatch(/^[A-Za-z0-9+/]{43}=$/);
	expect(Object.keys(JSON.parse(content).records)).toEqual(['rye-2020-1', 'rye-2020-2', 'rye-2020-3']);
});

test('a card is a picture', () => {
	expect(readFileSync(path.join(site, 'cards/topics/rye.png')).subarray(1, 4).toString()).toBe('PNG');
});

test('what the last site has with the same bytes is linked from there, and nothing else', async () => {
	const next = mkdtempSync(path.join(tmpdir(), 'plain-'));
	const [same, other] = ['data/cite/all.bib', 'data/cite/all.ris'];
	writeFileSync(path.join(site, other), 'damaged');
	const learnt = buildDigests(next);
	await writePlainFiles(site, next, { sources, dossier: bread() }, [], learnt);
	const nodeOf = (folder: string, file: string) => statSync(path.join(folder, file)).ino;

	expect(nodeOf(next, same)).toBe(nodeOf(site, same));
	expect(nodeOf(next, other)).not.toBe(nodeOf(site, other));
	expect(readFileSync(path.join(next, other), 'utf8')).toMatch(/^TY {2}- /);
	expect([same, other].map((file) => learnt.of(file))).toEqual(
		[same, other].map((file) => buildDigests(next).of(file)),
	);
	rmSync(next, { recursive: true });
});
