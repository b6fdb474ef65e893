/** What npm has started ends with npm, though a signal that cannot be caught reaches npm alone. */

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';

const work = mkdtempSync(path.join(tmpdir(), 'parent-'));
afterAll(() => rmSync(work, { recursive: true }));

const patient = { timeout: 60_000, interval: 50 };
const module = path.resolve('scripts/site/parent.mjs');

test.each([
	['the process that started it', 'exec node'],
	['npm, whose shell goes on', 'node'],
])('a command ends with %s', async (_, node) => {
	const [started, ended] = ['started', 'ended'].map((name) => path.join(work, `${node.length}-${name}`));
	const command = `
		import { writeFileSync } from 'node:fs';
		import { whenOrphaned } from '${module}';
		whenOrphaned(() => { writeFileSync('${ended}', ''); process.exit(); });
		writeFileSync('${started}', '');
		setInterval(() => {}, 1000);`;
	// As npm does: a shell between the two.
	const npm = spawn(
		process.execPath,
		[
			'-e',
			`require('child_process').spawn('sh', ['-c', process.env.LINE], { stdio: 'ignore' }); setInterval(() => {}, 1000)`,
		],
		{
			stdio: 'ignore',
			env: {
				...process.env,
				npm_lifecycle_event: 'start',
				COMMAND: command,
				LINE: `${node} --input-type=module -e "$COMMAND"; true`,
			},
		},
	);
	await vi.waitUntil(() => existsSync(started ?? ''), patient);
	npm.kill('SIGKILL');

	await vi.waitUntil(() => existsSync(ended ?? ''), patient);
	expect(existsSync(ended ?? '')).toBe(true);
});
