/** A dossier that was found sound is not built again to be checked, and nothing else passes for it. */

import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { checkContent } from '../../../scripts/check/content.ts';
import { checkFolder } from '../../../scripts/check/folder.ts';
import { keepNothing } from '../../../src/cache/keep.ts';
import { openVerdict } from '../../../src/cache/verdict.ts';
import { readContent } from '../../../src/checks/gate.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'verdict-'));
const content = path.join(folder, 'content');
beforeAll(() => {
	cpSync('tests/fixtures/dossier', content, { recursive: true });
	vi.stubEnv('REUSE_DIR', path.join(folder, 'kept'));
	vi.spyOn(console, 'log').mockImplementation(() => {});
	vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterAll(() => {
	vi.unstubAllEnvs();
	vi.restoreAllMocks();
	rmSync(folder, { recursive: true, force: true });
});

const edit = (file: string, from: RegExp, to: string) => {
	const place = path.join(content, file);
	const before = readFileSync(place, 'utf8');
	expect(before).toMatch(from);
	writeFileSync(place, before.replace(from, to));
	return () => writeFileSync(place, before);
};

test('what was found sound is known with its ledger, and with no other', () => {
	const verdict = { origin: { key: 'k', sources: { rye: 'r' } }, guard: 'compared', shared: 's' };
	openVerdict('some/content', 'ledger a').keep(verdict);

	expect(openVerdict('some/content', 'ledger a').known).toEqual(verdict);
	expect(openVerdict('some/content', 'ledger b').known).toBeUndefined();
	expect(openVerdict('other/content', 'ledger a').known).toBeUndefined();
});

test('the key stays where the digest of a source changes, and nowhere else', () => {
	const { key } = readContent(content).origin;
	const keyAfter = (file: string, from: RegExp, to: string) => {
		const undo = edit(file, from, to);
		const after = readContent(content).origin.key;
		undo();
		return after;
	};

	expect(keyAfter('briefings/rye-2020.mdx', /\n$/, '\n\nMore.\n')).toBe(key);
	expect(keyAfter('briefings/rye-2020.mdx', /^name: /m, 'name: X')).not.toBe(key);
	expect(keyAfter('topics/rye.mdx', /\n$/, '\n\nMore.\n')).not.toBe(key);
	expect(keyAfter('actors/bakers.yaml', /\n$/, '\n# remark\n')).not.toBe(key);
	expect(readContent(content).origin.key).toBe(key);
});

test('of what was found sound, only digests that changed are looked at again', async () => {
	const options = { drafts: false, onFile: () => {}, keep: keepNothing, say: () => {} };
	const check = () => checkFolder(content, options);
	const sound = await check();
	expect(sound.isRechecked).toBeUndefined();
	expect(await check()).toEqual({ ...sound, isRechecked: true });

	const undo = edit('briefings/rye-2020.mdx', /Old flour should/, 'Stale flour should');
	const reworded = await check();
	expect(reworded.isRechecked).toBe(true);
	expect(reworded.keys?.shared).toBe(sound.keys?.shared);
	expect(reworded.keys?.bodies['rye-2020']).not.toBe(sound.keys?.bodies['rye-2020']);
	undo();

	const undoBad = edit('briefings/rye-2020.mdx', /be sold\. \[¶8\]/, 'be sold. [¶99]');
	const { diagnostics, keys } = await check();
	expect(diagnostics.map(({ code }) => code)).toEqual(['PARAGRAPH']);
	expect(keys).toBeUndefined();
	undoBad();
	expect(await check()).toEqual({ ...sound, isRechecked: true });
});

test('a sound dossier is joined once; what breaks it or its ledger is found each time', async () => {
	const check = () => checkContent(content);
	const sound = await check();
	expect(sound).toEqual({ isSound: true, keys: { shared: expect.any(String), bodies: expect.any(Object) } });
	expect(await check()).toEqual(sound);

	const undo = edit('actors/bakers.yaml', /^name: .*$/m, 'name: ""');
	expect(await check()).toEqual({ isSound: false });
	expect(await check()).toEqual({ isSound: false });
	undo();
	expect(await check()).toEqual(sound);

	appendFileSync(path.join(content, 'permalinks.tsv'), 'no line of a ledger\n');
	expect(await check()).toEqual({ isSound: false });
	expect(await check()).toEqual({ isSound: false });
}, 120_000);
