/** A site built with what earlier builds left is byte for byte the site built from nothing, whatever was edited. */

import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { hashFolder } from '../../scripts/bench/hash-folder.ts';

const work = mkdtempSync(path.join(tmpdir(), 'reuse-'));
const content = path.join(work, 'content');
const [warm, cold] = ['warm', 'cold'].map((name) =>
	path.join('.build', `test-${path.basename(work)}-${name}`),
);
afterAll(() => {
	for (const folder of [work, warm, cold]) rmSync(folder ?? '', { recursive: true, force: true });
});

const build = (site: string | undefined, kept: string) => {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
		encoding: 'utf8',
		env: { ...process.env, CONTENT_DIR: content, SITE_DIR: site, REUSE_DIR: path.join('.build', kept) },
	});
	expect(status, stdout + stderr).toBe(0);
	return { hash: hashFolder(site ?? ''), output: stdout };
};

test('after edits of a digest and of front matter, and with a cache that was damaged', () => {
	const kept = `test-${path.basename(work)}-kept`;
	cpSync('tests/fixtures/dossier', content, { recursive: true });
	for (const ledger of globSync(path.join(content, 'permalinks.*'))) rmSync(ledger);
	const first = build(warm, kept).hash;
	const file = globSync(path.join(content, 'briefings/*.mdx')).sort()[0] ?? '';
	const edit = (from: RegExp, to: string) => {
		const text = readFileSync(file, 'utf8');
		expect(text).toMatch(from);
		writeFileSync(file, text.replace(from, to));
	};

	edit(/ \[¶2\]/, ' So it says. [¶2]');
	edit(/^lead: /m, 'lead: Again, ');
	const edited = build(warm, kept).hash;
	expect(edited).not.toBe(first);
	expect(edited).toBe(build(cold, `${kept}-none`).hash);

	const page = globSync(`.build/${kept}/pages-*/dist/briefings/*/index.html`)[0] ?? '';
	writeFileSync(page, readFileSync(page, 'utf8').replace('<h1', '<h1 class="wrong"'));
	const mended = build(warm, kept);
	expect(mended.output).toMatch(/pages-\S+ is damaged; every page is rendered anew/);
	expect(mended.hash).toBe(edited);
	for (const folder of [kept, `${kept}-none`]) rmSync(path.join('.build', folder), { recursive: true });
}, 300_000);
