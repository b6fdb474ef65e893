/** `npm run preview`: serves the site that was built last, without building it again. */

import { findContentFolder } from './site/content-folder.ts';
import { runCommand } from './intake/refusal.ts';
import { restore } from './build/target.ts';
import { serveUntilStopped } from './site/server.ts';
import { readSite } from './site/address.ts';

await runCommand(async () => {
	const site = process.env['SITE_DIR'] ?? 'dist';
	restore(site);
	await serveUntilStopped(site, readSite(findContentFolder()), (address) => `Serving at ${address}`);
	return true;
});
