// Installs what is missing, in the project or in a folder of it. Runs on the system's Node, before anything else is
// there, hence plain JavaScript.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

// No package may run code of its own while it is installed. Nothing is asked of anybody, nothing is sent to anybody.
const quiet = '--ignore-scripts --no-audit --no-fund --no-update-notifier --loglevel=error';

// What the lock file says, to the byte. The other way is for an npm that finds the lock file wanting: the wait for new
// releases is for choosing versions, and the locked ones have been chosen.
const ways = [`npm ci ${quiet}`, `npm install --no-save --min-release-age=0 ${quiet}`];

/** @param {string} folder with a lock file */
export function install(folder = '.') {
	const stamp = `${folder}/node_modules/.installed`;
	const wanted = createHash('sha256')
		.update(readFileSync(`${folder}/package-lock.json`))
		.digest('hex');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
	console.log(`Installing dependencies${folder === '.' ? '' : ` of ${folder}`} …`);
	const done = ways.some(
		(way) => spawnSync(way, { cwd: folder, stdio: 'inherit', shell: true }).status === 0,
	);
	if (!done) {
		console.error('The dependencies could not be installed; npm says above why.');
		process.exit(1);
	}
	writeFileSync(stamp, wanted);
}
