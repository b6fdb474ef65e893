/** `npm run preview`: serves the site that was built last, without building it again. */

import { findContentFolder } from './folder.ts';
import { runCommand } from './intake/refusal.ts';
import { restore } from './place.ts';
import { serveUntilStopped } from './server.ts';
import { readSite } from './site.ts';

await runCommand(async () => {
	const site = process.env['SITE_DIR'] ?? 'dist';
	restore(site);
	await serveUntilStopped(site, readSite(findContentFolder()), (address) => `Serving at ${address}`);
	return true;
});
