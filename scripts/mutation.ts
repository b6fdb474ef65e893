/**
 * `npm run mutation`: changes the code in every way Stryker knows, and counts the changes that no test notices; in an
 * installation of its own. `-- model` does so with one part, `--sample 200 --seed 1` with some of its changes.
 */

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { quote } from '../src/diagnostics/quote.ts';
import { didYouMean } from '../src/diagnostics/suggestion.ts';
import { parts } from '../tests/mutation/parts.ts';
import { drawSample } from '../tests/mutation/sample.ts';
import { install } from './install.mjs';
import { Refusal, runCommand } from './intake/refusal.ts';

const folder = 'tests/mutation';
const results = '.build/mutation';

interface Sample {
	readonly size: number;
	readonly seed: number;
}

/** Whether the tests of a part notice as many changes as they must. */
async function run(name: string, sample: Sample | undefined): Promise<boolean> {
	const part = parts[name];
	if (!part) throw new Refusal(`There is no part ${quote(name)}${didYouMean(name, Object.keys(parts))}`);
	const mutate = sample ? await drawSample(part.code, sample.size, sample.seed) : part.code;
	const target = path.join(results, name);
	mkdirSync(target, { recursive: true });
	const file = path.join(target, 'config.json');
	const usual: object = JSON.parse(readFileSync(`${folder}/stryker.config.json`, 'utf8'));
	const own = {
		mutate,
		// Of a sample nothing is kept: the next one is another. What is worked out when a module is loaded can only be
		// judged by running all tests for each change, which is left to the whole.
		...(sample
			? { ignoreStatic: true }
			: { incremental: true, incrementalFile: `${target}/incremental.json` }),
		tempDirName: `${target}/sandbox`,
		htmlReporter: { fileName: `${target}/report.html` },
		jsonReporter: { fileName: `${target}/report.json` },
		thresholds: { high: 100, low: part.killed, break: part.killed },
	};
	writeFileSync(file, JSON.stringify({ ...usual, ...own }, null, '\t'));
	console.log(`${name}: ${sample ? `${mutate.length} places drawn with seed ${sample.seed}` : 'the whole'}`);
	const start = performance.now();
	const { status } = spawnSync(
		process.execPath,
		[`${folder}/node_modules/@stryker-mutator/core/bin/stryker.js`, 'run', file],
		{ stdio: 'inherit', env: { ...process.env, MUTATION_PART: name } },
	);
	const minutes = (performance.now() - start) / 60_000;
	console.log(`${name}: took ${minutes.toFixed(1)} minutes`);
	return status === 0;
}

/** @throws {Refusal} */
function toNumber(name: string, text: string): number {
	if (!/^[1-9]\d{0,5}$/.test(text)) throw new Refusal(`--${name} takes a number from 1, not ${quote(text)}`);
	return Number(text);
}

const usage = `npm run mutation                                     every part, whole: a matter of hours
npm run mutation -- ${Object.keys(parts).join('|')} [--sample N] [--seed S]   one part; of it about N changes, drawn by chance from S`;

await runCommand(async () => {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			sample: { type: 'string' },
			seed: { type: 'string', default: '1' },
			help: { type: 'boolean' },
		},
	});
	if (values.help) {
		console.log(usage);
		return true;
	}
	install(folder);
	const seed = toNumber('seed', values.seed);
	const sample = values.sample === undefined ? undefined : { size: toNumber('sample', values.sample), seed };
	const failed: string[] = [];
	for (const name of positionals.length > 0 ? positionals : Object.keys(parts))
		if (!(await run(name, sample))) failed.push(name);
	if (failed.length > 0) console.error(`Too few changes were noticed in: ${failed.join(', ')}`);
	return failed.length === 0;
});
