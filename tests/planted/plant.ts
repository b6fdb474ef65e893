/**
 * `npm run faults`: plants each fault in a copy of the source and runs the fast tests there. A fault that no test notices is
 * a hole in the net.
 *
 * Tests of the model come first; where they pass, the small dossier is built and its text compared with the approved one.
 * `npm run faults -- silence` plants only those whose words say so.
 */

import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	globSync,
	mkdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { faults, type Fault } from './faults.ts';

const copy = path.resolve('.build/planted');
const copied = [
	'src',
	'content',
	'scripts',
	'tests',
	'public',
	'astro.config.mjs',
	'package.json',
	'package-lock.json',
	'tsconfig.json',
];

function prepare(): void {
	rmSync(copy, { recursive: true, force: true });
	mkdirSync(path.join(copy, '.build'), { recursive: true });
	for (const name of copied) cpSync(name, path.join(copy, name), { recursive: true });
	// Pictures are drawn once.
	for (const name of ['node_modules', '.build/cards'])
		if (existsSync(name)) symlinkSync(path.resolve(name), path.join(copy, name));
}

/** @returns whether it succeeded */
const run = (file: string, ...args: string[]) =>
	spawnSync(process.execPath, [file, ...args], {
		cwd: copy,
		stdio: 'ignore',
		env: { ...process.env, CONTENT_DIR: 'tests/fixtures/dossier', SITE_DIR: '.build/fixture' },
	}).status === 0;

const vitest = (...files: string[]) =>
	// One worker that loads the source once: there is little to do in each.
	run(
		'node_modules/vitest/vitest.mjs',
		'run',
		'--config=tests/vitest.config.ts',
		'--bail=1',
		'--isolate=false',
		'--maxWorkers=1',
		...files,
	);

const exports = ['exports/csv', 'exports/feeds', 'components/original-link', 'views/structured-data'];
const checks: readonly [name: string, passes: () => boolean][] = [
	[
		'tests of the model',
		() => vitest('tests/unit/dossier/', 'tests/unit/views/', 'tests/unit/scripts/target.test.ts'),
	],
	['tests of the exports', () => vitest(...exports.map((name) => `tests/unit/${name}.test.ts`))],
	['the build', () => run('scripts/build.ts')],
	['the approved text', () => vitest('tests/rules/approved.test.ts')],
];

/**
 * The only file of the source that a fault fits.
 *
 * @throws {Error} when none or several do: then the fault says nothing of the present source
 */
function findFile({ what, from }: Fault): string {
	const files = globSync('src/**/*.{ts,astro}', { cwd: copy }).filter((file) =>
		readFileSync(path.join(copy, file), 'utf8').includes(from),
	);
	const [file, ...more] = files;
	if (file === undefined || more.length > 0 || read(file).split(from).length !== 2)
		throw new Error(`“${what}” fits ${files.join(', ') || 'no file'}: name a part that stands once`);
	return file;
}

const read = (file: string) => readFileSync(path.join(copy, file), 'utf8');

/** Which check notices a fault; undefined when none does. */
function plant(fault: Fault): string | undefined {
	const file = findFile(fault);
	const sound = read(file);
	writeFileSync(
		path.join(copy, file),
		sound.replace(fault.from, () => fault.to),
	);
	try {
		return checks.find(([, passes]) => !passes())?.[0];
	} finally {
		writeFileSync(path.join(copy, file), sound);
	}
}

const wanted = process.argv.slice(2).join(' ');
prepare();
const chosen = faults.filter(({ what }) => what.includes(wanted));
for (const fault of chosen) findFile(fault);
const broken = checks.find(([, passes]) => !passes());
if (broken) throw new Error(`Without any fault, ${broken[0]} fails already`);

const missed: Fault[] = [];
for (const [i, fault] of chosen.entries()) {
	const by = plant(fault);
	if (!by) missed.push(fault);
	console.log(`${i + 1}/${chosen.length} ${fault.what}: ${by ? `noticed by ${by}` : 'NOT NOTICED'}`);
}
rmSync(copy, { recursive: true, force: true });
console.log(`${chosen.length - missed.length} of ${chosen.length} faults are noticed`);
process.exitCode = missed.length > 0 ? 1 : 0;
