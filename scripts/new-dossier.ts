/** `npm run new-dossier -- FOLDER`: the smallest sound dossier, with one worked article, to be written over. */

import { cpSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkContent } from './check/content.ts';
import { Refusal, runCommand } from './intake/refusal.ts';

const usage = `npm run new-dossier -- some-folder

Makes the smallest sound dossier in a folder that is not there or empty: site.yaml, two actors, two themes, a page and one
worked briefing. The article behind it is scripts/new-dossier/article.txt. Then:
  CONTENT_DIR=some-folder npm run dev         look at it while you write it over
  CONTENT_DIR=some-folder npm run new-briefing -- some-id an-article.txt`;

const model = fileURLToPath(new URL('new-dossier/content', import.meta.url));

/** @throws {Refusal} when something is there already */
export function newDossier(folder: string): void {
	if (/^[a-z]+:\/\//i.test(folder)) throw new Refusal(`${folder} is an address: name a folder.`);
	const file = listUp(path.resolve(folder)).find(
		(place) => existsSync(place) && !statSync(place).isDirectory(),
	);
	if (file !== undefined)
		throw new Refusal(`${file} is a file: name a folder that is not there yet, or empty.`);
	if (existsSync(folder) && readdirSync(folder).length > 0)
		throw new Refusal(`${folder} is not empty; nothing was overwritten.`);
	mkdirSync(folder, { recursive: true });
	cpSync(model, folder, { recursive: true });
}

/** A place and every folder above it. */
function listUp(place: string): string[] {
	const above = path.dirname(place);
	return above === place ? [place] : [place, ...listUp(above)];
}

if (import.meta.main) {
	await runCommand(async () => {
		const { positionals, values } = parseArgs({
			allowPositionals: true,
			options: { help: { type: 'boolean' } },
		});
		const [folder, ...more] = positionals;
		if (values.help) {
			console.log(usage);
			return true;
		}
		if (!folder || more.length > 0) throw new Refusal(usage);
		newDossier(folder);
		console.log(`${folder} is there, with one worked briefing. Write it over; docs/new-dossier.md says how.`);
		return (await checkContent(path.relative(process.cwd(), path.resolve(folder)))).isSound;
	});
}
