/** `npm run dev`: Astro's development server, which shows at the top of each page what is wrong with the content. */

import { roomForYoung, runAstro } from './build/astro.ts';
import { checkContent } from './check/content.ts';
import { findContentFolder } from './site/content-folder.ts';
import { readSite } from './site/address.ts';

const content = findContentFolder();
const { PORT: port } = process.env;

if (isStartable()) {
	const given = process.argv.slice(2);
	process.exitCode = await runAstro(
		['dev', '--force', ...(port ? ['--port', port] : []), ...given],
		{},
		roomForYoung,
	);
} else {
	await checkContent(content, { drafts: true });
	console.error('The server needs site.yaml with an address to start.');
	process.exitCode = 1;
}
process.exit();

/** Whether it is known where the site lives. */
function isStartable(): boolean {
	try {
		return readSite(content).base !== '';
	} catch {
		return false;
	}
}
