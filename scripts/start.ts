/** `npm start`: builds the site and serves it. */

import { build } from './build.ts';
import { findContentFolder } from './site/content-folder.ts';
import { runCommand } from './intake/refusal.ts';
import { readPort, serveUntilStopped } from './site/server.ts';
import { readSite } from './site/address.ts';

await runCommand(async () => {
	// Said before anybody waits for a build.
	readPort(process.env['PORT']);
	const content = findContentFolder();
	if (!(await build({ content, site: 'dist' }))) return false;
	await serveUntilStopped('dist', readSite(content), (address) => `\nReady at ${address} (stop with Ctrl+C)`);
	return true;
});
