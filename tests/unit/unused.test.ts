/** Code, files and packages that nobody uses do not stay. */

import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('everything that is exported, written or installed is used', () => {
	const { stdout, stderr } = spawnSync(
		process.execPath,
		['node_modules/knip/bin/knip.js', '--no-config-hints', '--no-progress'],
		{ encoding: 'utf8' },
	);

	expect(`${stdout}${stderr}`.trim(), 'take it out; npx knip says the same').toBe('');
});
