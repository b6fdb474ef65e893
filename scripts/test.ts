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

async function run(
	script: string,
	args: readonly string[],
	environment: Record<string, string> = {},
): Promise<number> {
	const child = spawn(process.execPath, [script, ...args], {
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, ...environment },
	});
	const [code] = await once(child, 'exit');
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

// What the browser and the rules over the built pages look at.
for (const options of [
	{ content: 'content', site: 'dist' },
	{ content: 'tests/fixtures/dossier', site: '.build/fixture' },
]) {
	console.log(`Building ${options.content} …`);
	if (!(await build(options))) count(0, 1);
}

const unit = await run('node_modules/vitest/vitest.mjs', [
	'run',
	'--config=tests/vitest.config.ts',
	'--reporter=default',
	'--reporter=json',
	`--outputFile.json=${results}/unit.json`,
]);
const units = readReport('unit.json');
count(units['numPassedTests'], units['numFailedTests']);

const site = await run(
	'node_modules/@playwright/test/cli.js',
	['test', '--config', 'tests/site/playwright.config.ts'],
	{
		CHROMIUM: browser,
		TEST_ALL: all ? '1' : '0',
		PLAYWRIGHT_JSON_OUTPUT_NAME: path.resolve(results, 'site.json'),
	},
);
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
if (failed === 0 && (unit !== 0 || site !== 0)) failed++;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
