/** A site built with what earlier builds left is byte for byte the site built from nothing, whatever was edited. */

import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

/** Pages that show some of the digest of this briefing stand in the folders of other sources, and of none. */
const file = path.join(content, 'briefings/rye-2020.mdx');
const peeking = 'questions/what-rye-cost/index.html';

test('after an edit of front matter, then of a digest, with a page that was changed by hand', () => {
	const kept = `test-${path.basename(work)}-kept`;
	cpSync('tests/fixtures/dossier', content, { recursive: true });
	for (const ledger of globSync(path.join(content, 'permalinks.*'))) rmSync(ledger);
	const edit = (from: RegExp, to: string) => {
		const text = readFileSync(file, 'utf8');
		expect(text).toMatch(from);
		writeFileSync(file, text.replace(from, to));
	};
	const read = (page: string) => readFileSync(path.join(warm ?? '', page), 'utf8');
	const when = (page: string) => statSync(path.join(warm ?? '', page)).mtimeMs;
	build(warm, kept);

	// What this leaves as it was, the edit of a digest does not mend: that renders few pages.
	edit(/^lead: /m, 'lead: Again, ');
	build(warm, kept);
	const [before, others] = [read(peeking), when('actors/index.html')];
	const elsewhere = when('briefings/mill-2021/index.html');

	edit(/ \[¶4\]/, ' So it says. [¶4]');
	const page = path.join(warm ?? '', 'about/index.html');
	writeFileSync(page, read('about/index.html').replace('<h1', '<h1 class="wrong"'));
	const edited = build(warm, kept);
	expect(edited.output).toContain(`${page} is not as it was built; it is made anew`);
	// Otherwise nothing was proved of other pages.
	expect(read(peeking)).not.toBe(before);
	expect([when('actors/index.html') > others, when('briefings/mill-2021/index.html')]).toEqual([
		true,
		elsewhere,
	]);

	expect(edited.hash).toBe(build(cold, `${kept}-none`).hash);
	for (const folder of [kept, `${kept}-none`]) rmSync(path.join('.build', folder), { recursive: true });
}, 300_000);
