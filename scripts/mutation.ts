/** `npm run mutation`: changes the gate's code in every way Stryker knows, in an installation of its own. */

import { spawnSync } from 'node:child_process';
import { install } from './install.mjs';

const folder = 'tests/mutation';
install(folder);
const { status } = spawnSync(
	process.execPath,
	[`${folder}/node_modules/@stryker-mutator/core/bin/stryker.js`, 'run', `${folder}/stryker.config.json`],
	{ stdio: 'inherit' },
);
process.exitCode = status ?? 1;
