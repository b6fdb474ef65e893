/** Which pages of the last site stay, and which are rendered anew. */

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { readAgain } from '../../../scripts/build.ts';
import { findKeptPages, placeKeptPages } from '../../../scripts/build/kept-pages.ts';
import { buildDigests } from '../../../src/cache/digests.ts';
import { buildPageKeys, type PageKeys } from '../../../src/page-keys.ts';
import { keepNothing } from '../../../src/cache/keep.ts';
import { readContent, readListing } from '../../../src/checks/gate.ts';
import { listFolder } from '../../../src/content/folder.ts';
import { readLedger } from '../../../src/permalinks/files.ts';
import { parseLedger } from '../../../src/permalinks/parser.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kept-'));
const [site, fresh] = [path.join(folder, 'site'), path.join(folder, 'fresh')];
const home = '/bread/';
const files = ['index.html', 'briefings/rye/index.html', 'questions/why/index.html', 'topics/rye/index.html'];
const keys: PageKeys = { shared: 'front matter', bodies: { rye: 'digest of rye', bran: 'digest of bran' } };

const find = (now: PageKeys) => findKeptPages('content', site, home, now);
const write = (root: string, file: string, text: string) => {
	mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
	writeFileSync(path.join(root, file), text);
};

beforeAll(() => {
	vi.stubEnv('REUSE_DIR', path.join(folder, 'cache'));
	vi.spyOn(console, 'log').mockImplementation(() => {});
});
afterAll(() => {
	vi.unstubAllEnvs();
	vi.restoreAllMocks();
	rmSync(folder, { recursive: true });
});
beforeEach(() => {
	for (const old of [site, fresh]) rmSync(old, { recursive: true, force: true });
	for (const file of files) write(site, file, `The page at ${file}`);
	const reads = new Map([
		['/bread/briefings/rye/', ['rye']],
		['/bread/questions/why/', ['bran', 'rye']],
	]);
	find(keys).remember(files, buildDigests(site), reads);
});

test('where nothing has changed, everything stays', () => {
	const { stale, kept } = find(keys);

	expect(stale).toEqual([]);
	expect([...kept.keys()]).toEqual(files);
});

test('every page that shows some of a digest that changed is rendered', () => {
	expect(find({ ...keys, bodies: { ...keys.bodies, rye: 'another' } }).stale).toEqual([
		'/bread/briefings/rye/',
		'/bread/questions/why/',
	]);
	expect(find({ ...keys, bodies: { ...keys.bodies, bran: 'another' } }).stale).toEqual([
		'/bread/questions/why/',
	]);
});

test('where what pages share has changed, or no site is there, all are rendered', () => {
	expect(find({ ...keys, shared: 'other front matter' }).stale).toBeUndefined();
	rmSync(site, { recursive: true });
	expect(find(keys).stale).toBeUndefined();
});

test('a page that was changed by hand, or is gone, is made anew', () => {
	write(site, 'topics/rye/index.html', 'Something else');
	rmSync(path.join(site, 'index.html'));

	const log = vi.spyOn(console, 'log').mockClear();
	expect(find(keys).stale).toEqual(['/bread/', '/bread/topics/rye/']);
	expect(log.mock.calls).toEqual([
		[`${path.join(site, 'index.html')} and 1 more are not as they were built; they are made anew`],
	]);
});

test('what a page has read is remembered while it is not rendered', () => {
	find(keys).remember(files, buildDigests(site), new Map());

	expect(find({ ...keys, bodies: { ...keys.bodies, bran: 'another' } }).stale).toEqual([
		'/bread/questions/why/',
	]);
});

test('pages that stay are put beside those that were rendered, as the same files', () => {
	write(fresh, 'index.html', 'Rendered now');
	const placed = placeKeptPages(site, fresh, find(keys).kept);

	expect([...placed.keys()]).toEqual(files.slice(1));
	expect(readFileSync(path.join(fresh, 'index.html'), 'utf8')).toBe('Rendered now');
	expect(statSync(path.join(fresh, 'topics/rye/index.html')).ino).toBe(
		statSync(path.join(site, 'topics/rye/index.html')).ino,
	);
});

test('content that is not what was checked any more is not built', () => {
	const content = path.join(folder, 'changed');
	cpSync('tests/fixtures/dossier', content, { recursive: true });
	const checked = buildPageKeys(readContent(content).origin, readLedger(content));

	expect(readAgain(content, keepNothing, checked)?.dossier.briefings).toHaveLength(5);
	writeFileSync(path.join(content, 'site.yaml'), 'title: [half of it');
	expect(readAgain(content, keepNothing, checked)).toBeUndefined();
});

test('a digest has a key of its own; everything else, and what went, changes that of all pages', () => {
	const listing = listFolder('tests/fixtures/dossier');
	const { origin } = readListing(listing);
	const { shared, bodies } = buildPageKeys(origin, []);
	/** The keys after a replacement in one file. */
	const edit = (file: string, from: RegExp, to: string) => {
		const edited = listing.map((entry) =>
			entry.file === file
				? { ...entry, bytes: Buffer.from(Buffer.from(entry.bytes).toString().replace(from, to)) }
				: entry,
		);
		return buildPageKeys(readListing(edited).origin, []);
	};

	const reworded = edit('briefings/rye-2020.mdx', /\n$/, '\n\nMore.\n');
	expect(reworded.shared).toBe(shared);
	expect(Object.keys(bodies).filter((id) => bodies[id] !== reworded.bodies[id])).toEqual(['rye-2020']);
	expect(edit('briefings/rye-2020.mdx', /^lead: /m, 'lead: Another ').shared).not.toBe(shared);
	expect(edit('actors/bakers.yaml', /^name: /m, 'name: Other ').shared).not.toBe(shared);
	const { ledger } = parseLedger(readFileSync('tests/fixtures/dossier/permalinks.tsv', 'utf8'));
	const gone = ledger.filter(({ state }) => state !== 'live');
	expect(gone.length).toBeGreaterThan(0);
	expect(buildPageKeys(origin, gone).shared).not.toBe(shared);
});
