/** Builds: the same bytes from nothing, GFM really running, and a failed build that touches nothing. The first build is that of `npm test`. */

import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { hashFolder } from '../../scripts/bench/hash-folder.ts';
import { verifySite } from '../../scripts/build/verify-site.ts';
import { readContent } from '../../src/checks/gate.ts';
import { buildDossier } from '../../src/dossier/dossier.ts';

const fixture = 'tests/fixtures/dossier';
const work = mkdtempSync(path.join(tmpdir(), 'dossier-'));
const built = '.build/fixture';
const site = path.join('.build', `test-${path.basename(work)}`);

const build = (content: string, environment: Record<string, string> = {}) => {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
		encoding: 'utf8',
		env: { ...process.env, CONTENT_DIR: content, SITE_DIR: site, ...environment },
	});
	return { status, output: stdout + stderr };
};

let first = '';

beforeAll(() => {
	cpSync(built, site, { recursive: true });
	first = hashFolder(site);
});

afterAll(() => {
	rmSync(work, { recursive: true, force: true });
	rmSync(site, { recursive: true, force: true });
});

test('a table, a footnote and a strikethrough become HTML', () => {
	const html = globSync(`${built}/**/*.html`)
		.map((file) => readFileSync(file, 'utf8'))
		.join('\n');

	expect(html).toMatch(/<table>[\s\S]*<td class="align-right">/);
	expect(html).toMatch(/<del>/);
	expect(html).toMatch(/<section[^>]* class="footnotes"/);
});

test('a build from nothing gives identical bytes', () => {
	const { status, output } = build(fixture, { REUSE_DIR: path.join(work, 'kept') });

	expect(status, output).toBe(0);
	expect(hashFolder(site)).toBe(first);
});

/** One mistake to a file: what is replaced, and what the message must name. */
const mistakes: [file: string, change: (text: string) => string, names: RegExp][] = [
	['rye-2020.mdx', (text) => text.replace('keyPoints:', 'keyPoint:'), /keyPoint/],
	[
		'mill-2021.mdx',
		(text) => text.replace(/addressees: \[[a-z]/, 'addressees: [zz-unknown, x'),
		/zz-unknown/,
	],
	['crust-2022.mdx', (text) => text.replace(/^[^\n]*\[¶\d+\]$/m, ''), /¶|paragraph/],
];

test('mistakes stop the build, each is named with its file, and the site stays as it was', () => {
	const content = path.join(work, 'content');
	cpSync(fixture, content, { recursive: true });
	for (const [name, change] of mistakes) {
		const file = path.join(content, 'briefings', name);
		const text = readFileSync(file, 'utf8');
		writeFileSync(file, change(text));
		expect(change(text)).not.toBe(text);
	}

	const { status, output } = build(content);

	expect(status).toBe(1);
	for (const [name, , names] of mistakes) {
		const lines = output.split('\n').filter((line) => line.includes(`briefings/${name}:`));
		expect(lines.join('\n')).toMatch(names);
	}
	expect(hashFolder(site)).toBe(first);
});

test('an empty content folder stops the build and leaves the site as it was', () => {
	const { status, output } = build(path.join(work, 'nothing'));

	expect(status).toBe(1);
	expect(output).toMatch(/NO-CONTENT/);
	expect(hashFolder(site)).toBe(first);
});

test('a run that was killed in the middle of the swap is mended by the next, even one that fails', () => {
	renameSync(site, `${site}.previous`);

	expect(build(path.join(work, 'nothing')).status).toBe(1);

	expect(hashFolder(site)).toBe(first);
});

test('a page that is found wrong is named with the file of the content that it is made of', () => {
	const damaged = path.join(work, 'damaged');
	cpSync(built, damaged, { recursive: true });
	const page = path.join(damaged, 'topics/rye/index.html');
	writeFileSync(page, readFileSync(page, 'utf8').replace('<main', '<main id="rye" style="color: red"'));
	const dossier = buildDossier(readContent(fixture).sources);
	const said = vi.spyOn(console, 'error').mockImplementation(() => {});

	const isSound = verifySite(damaged, dossier, [], { content: fixture, refused: '.build/refused' });

	expect(isSound).toBe(false);
	expect(said.mock.calls.join('\n')).toMatch(
		/^\.build\/refused\/topics\/rye\/index\.html:\d+:\d+ .*\(the page is made of tests\/fixtures\/dossier\/topics\/rye\.mdx\)$/m,
	);
	said.mockRestore();
});
