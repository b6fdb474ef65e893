/** `npm run judges`: what other people's tools say of the built site, in an installation of their own. */

import { spawnSync } from 'node:child_process';
import { install } from './install.mjs';

install('tests/judges');
const { status } = spawnSync(
	process.execPath,
	[
		'node_modules/vitest/vitest.mjs',
		'run',
		'--config=tests/judges/vitest.config.ts',
		...process.argv.slice(2),
	],
	{ stdio: 'inherit' },
);
process.exitCode = status ?? 1;
