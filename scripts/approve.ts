/** `npm run approve`: builds the small dossier and takes what its pages and files say as right, to be read like any other change. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fixture, listSiteTexts } from '../tests/approval/site-texts.ts';
import { build } from './build.ts';
import { readSite } from './site/address.ts';

if (await build(fixture)) {
	const texts = listSiteTexts(fixture.site, readSite(fixture.content).base);
	for (const folder of ['pages', 'files'])
		rmSync(path.join(fixture.approved, folder), { recursive: true, force: true });
	for (const [name, text] of texts) {
		const file = path.join(fixture.approved, name);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
	console.log(`${fixture.approved}: ${texts.size} texts; read what changed with git diff`);
} else process.exitCode = 1;
