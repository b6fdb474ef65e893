import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readContent } from '../../../../src/checks/gate.ts';
import { readApart } from '../../../../scripts/hostile/read-apart.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gate-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A reader that names a file and then does something. */
function program(name: string, then: string): string {
	const file = path.join(folder, `${name}.ts`);
	writeFileSync(
		file,
		`import { writeSync } from 'node:fs';\nwriteSync(1, '{"file":"themes/crumb.yaml"}\\n');\n${then}\n`,
	);
	return file;
}

test('content is read in a process of its own as it is read here', async () => {
	const { sources, ...verdict } = readContent('tests/fixtures/dossier');
	const { counts, ...told } = await readApart('tests/fixtures/dossier');

	expect(told).toEqual({ sources, ...verdict });
	expect(verdict.diagnostics).toEqual([]);
	expect(counts?.slice(0, 3)).toEqual([
		['site', 1],
		['briefings', 5],
		['topics', 2],
	]);
	expect(await readApart('tests/fixtures/dossier', { known: verdict.key })).toEqual({ ...verdict, counts });
});

test.each([
	['hangs', 'for (;;);', 'reading this took longer than 1 seconds'],
	[
		'fills the memory',
		'const all: number[][] = []; for (;;) all.push(new Array(1e5).fill(1.5));',
		'reading this failed: heap out of memory',
	],
	['crashes', 'process.kill(process.pid, "SIGSEGV"); for (;;);', 'reading this failed: SIGSEGV'],
	[
		'throws',
		'throw new RangeError("Maximum call stack size exceeded");',
		'reading this failed: RangeError: Maximum call stack size exceeded',
	],
	['ends early', 'process.exit(3);', 'reading this failed: exit code 3'],
])('the file is named at which reading %s', async (does, then, message) => {
	const { sources, diagnostics } = await readApart(folder, {
		program: program(does.replaceAll(' ', '-'), then),
		seconds: does === 'hangs' ? 1 : 60,
		megabytes: 64,
	});

	expect(sources).toBeUndefined();
	expect(diagnostics).toMatchObject([{ file: 'themes/crumb.yaml', field: 'file', code: 'STUCK', message }]);
});
