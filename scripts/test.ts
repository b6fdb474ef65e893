/**
 * `npm test`: every test, then one line that counts them. With `--all` (`npm run test:all`) the browser looks at every page in
 * full, and each planted fault must be noticed.
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './site/browser.ts';
import { build } from './build.ts';

const results = 'test-results';
const all = process.argv.includes('--all');

/** @returns the exit code; what is `held` back is printed in one piece at the end */
async function run(
	script: string,
	args: readonly string[],
	{ environment, held = false }: { environment?: Record<string, string>; held?: boolean } = {},
): Promise<number> {
	const child = spawn(process.execPath, [script, ...args], {
		stdio: ['ignore', held ? 'pipe' : 'inherit', held ? 'pipe' : 'inherit'],
		env: { ...process.env, ...environment },
	});
	const output: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => output.push(part));
	const [code] = await once(child, 'close');
	process.stdout.write(Buffer.concat(output));
	return typeof code === 'number' ? code : 1;
}

const readReport = (file: string): Record<string, any> =>
	JSON.parse(readFileSync(`${results}/${file}`, 'utf8'));

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const browser = findBrowser();

let passed = 0;
let failed = 0;
const count = (ok: number, bad: number) => {
	passed += ok;
	failed += bad;
};

/** Runs the tests of a folder in Node, and leaves a report of its name. */
const runFolder = (folder: string) =>
	run(
		'node_modules/vitest/vitest.mjs',
		[
			'run',
			'--config=tests/vitest.config.ts',
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${results}/${folder}.json`,
			`tests/${folder}/`,
		],
		{ held: true },
	);

// They need no site, and a build leaves a processor idle.
const units = runFolder('unit');

// What the browser and the rules over the built pages look at.
for (const options of [
	{ content: 'content', site: 'dist' },
	{ content: 'tests/fixtures/dossier', site: '.build/fixture' },
]) {
	console.log(`Building ${options.content} …`);
	if (!(await build(options))) count(0, 1);
}

// No processor is to wait for the longest of them.
const codes = await Promise.all([
	units,
	runFolder('rules'),
	run('node_modules/@playwright/test/cli.js', ['test', '--config', 'tests/site/playwright.config.ts'], {
		environment: {
			CHROMIUM: browser,
			TEST_ALL: all ? '1' : '0',
			PLAYWRIGHT_JSON_OUTPUT_NAME: path.resolve(results, 'site.json'),
		},
	}),
]);
for (const folder of ['unit', 'rules']) {
	const report = readReport(`${folder}.json`);
	count(report['numPassedTests'], report['numFailedTests']);
}
const { expected, unexpected, flaky } = readReport('site.json')['stats'];
// What fails now and then fails.
count(expected, unexpected + flaky);

if (all) {
	const planted = await run('tests/planted/plant.ts', []);
	count(planted === 0 ? 1 : 0, planted === 0 ? 0 : 1);
	const judged = await run('scripts/judges.ts', []);
	count(judged === 0 ? 1 : 0, judged === 0 ? 0 : 1);
}

// A runner that failed without a failing test has broken down itself.
if (failed === 0 && codes.some((code) => code !== 0)) failed++;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
