/** `npm start`: builds the site and serves it. */

import { build } from './build.ts';
import { findContentFolder } from './folder.ts';
import { readSite } from './site.ts';
import { serve } from './server.ts';

const content = findContentFolder();
if (await build({ content, site: 'dist' })) {
	const { base, openness } = readSite(content);
	const { address } = await serve('dist', base, Number(process.env['PORT'] ?? 4321), openness);
	console.log(`\nReady at ${address} (stop with Ctrl+C)`);
} else {
	process.exitCode = 1;
}
