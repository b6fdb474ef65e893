// Installs what is missing, in the project or in the folder named. Runs on the system's Node, before anything else is
// there, hence plain JavaScript.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const [folder = '.'] = process.argv.slice(2);
const stamp = `${folder}/node_modules/.installed`;
const wanted = createHash('sha256')
	.update(readFileSync(`${folder}/package-lock.json`))
	.digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
	console.log('Installing dependencies …');
	// No package may run code of its own while it is installed. The wait for new releases is for choosing versions;
	// the locked ones have been chosen, and their hashes bind. Not `npm ci`: it refuses the lock file over packages
	// for other platforms that were never published.
	const npm = spawnSync(
		'npm install --no-save --ignore-scripts --min-release-age=0 --no-audit --no-fund --loglevel=error',
		{ cwd: folder, stdio: 'inherit', shell: true },
	);
	if (npm.status !== 0) process.exit(npm.status ?? 1);
	writeFileSync(stamp, wanted);
}
