/** A site built with what earlier builds left is byte for byte the site built from nothing, whatever was edited. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { hashFolder } from '../../scripts/bench/hash-folder.ts';

const work = mkdtempSync(path.join(tmpdir(), 'reuse-'));
const content = path.join(work, 'content');
const warm = path.join('.build', `test-${path.basename(work)}-warm`);
afterAll(() => {
	for (const folder of [work, warm]) rmSync(folder, { recursive: true, force: true });
});

const build = (): string => {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
		encoding: 'utf8',
		env: { ...process.env, CONTENT_DIR: content, SITE_DIR: warm, REUSE_DIR: path.join(work, 'kept') },
	});
	expect(status, stdout + stderr).toBe(0);
	return stdout;
};

/** Pages that show some of the digest of this briefing stand in the folders of other sources, and of none. */
const file = path.join(content, 'briefings/rye-2020.mdx');
const peeking = 'questions/what-rye-cost/index.html';

test('an edit of front matter, then of a digest, with a page that was changed by hand', () => {
	cpSync('tests/fixtures/dossier', content, { recursive: true });
	const sound = readFileSync(file, 'utf8');
	const edit = (from: RegExp, to: string) => {
		const text = readFileSync(file, 'utf8');
		expect(text).toMatch(from);
		writeFileSync(file, text.replace(from, to));
	};
	const read = (page: string) => readFileSync(path.join(warm, page), 'utf8');
	const when = (page: string) => statSync(path.join(warm, page)).mtimeMs;
	// The edits lead to the dossier that `npm test` has built from nothing, as another test sees to.
	edit(/ \[¶4\]/, ' So it says. [¶4]');
	const otherDigest = readFileSync(file, 'utf8');
	edit(/^lead: /m, 'lead: Again, ');
	build();

	// What this leaves as it was, the edit of a digest does not mend: that renders few pages.
	writeFileSync(file, otherDigest);
	build();
	const [before, others] = [read(peeking), when('actors/index.html')];
	const elsewhere = when('briefings/mill-2021/index.html');

	writeFileSync(file, sound);
	const page = path.join(warm, 'about/index.html');
	writeFileSync(page, read('about/index.html').replace('<h1', '<h1 class="wrong"'));
	const output = build();
	expect(output).toContain(`${page} is not as it was built; it is made anew`);
	// Otherwise nothing was proved of other pages.
	expect(read(peeking)).not.toBe(before);
	expect([when('actors/index.html') > others, when('briefings/mill-2021/index.html')]).toEqual([
		true,
		elsewhere,
	]);

	expect(hashFolder(warm)).toBe(hashFolder('.build/fixture'));
}, 300_000);
