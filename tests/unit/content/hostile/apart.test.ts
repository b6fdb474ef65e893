import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkFolder } from '../../../../scripts/check/folder.ts';
import { checkApart } from '../../../../scripts/check/apart.ts';
import { keepNothing } from '../../../../src/cache/keep.ts';

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

test('content is checked in a process of its own as it is checked here', async () => {
	const { isRechecked, ...told } = await checkApart('tests/fixtures/dossier');
	const own = await checkFolder('tests/fixtures/dossier', {
		drafts: false,
		onFile: () => {},
		keep: keepNothing,
		say: () => {},
	});

	expect({ ...told, isRechecked: own.isRechecked }).toEqual(own);
	expect(told.diagnostics).toEqual([]);
	expect(told.counts.slice(0, 3)).toEqual([
		['site', 1],
		['briefings', 5],
		['topics', 2],
	]);
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
	const { keys, diagnostics } = await checkApart(folder, {
		program: program(does.replaceAll(' ', '-'), then),
		seconds: does === 'hangs' ? 1 : 60,
		megabytes: 64,
	});

	expect(keys).toBeUndefined();
	expect(diagnostics).toMatchObject([{ file: 'themes/crumb.yaml', field: 'file', code: 'STUCK', message }]);
});
