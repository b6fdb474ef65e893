/** `npm run check`: reads all content and prints every problem in it; `--json` prints them as data. */

import { formatProblem } from '../src/gate/problem.ts';
import { buildDossier, type Dossier } from '../src/model/dossier.ts';
import type { Ledger } from '../src/model/ledger.ts';
import { findCollisions } from '../src/search/index/collisions.ts';
import { checkLedger } from './ledger.ts';
import { readApart } from './read-apart.ts';

export interface Checked {
	readonly dossier: Dossier;
	readonly ledger: Ledger;
}

/**
 * Reads a content folder with its ledger, and prints what is wrong with them, or else how much they hold.
 *
 * @returns the dossier with its ledger, or undefined when anything is wrong
 */
export async function checkContent(
	folder: string,
	{ json = false, drafts = false } = {},
): Promise<Checked | undefined> {
	const { sources, problems: wrong } = await readApart(folder, { drafts });
	const dossier = sources && wrong.length === 0 ? buildDossier(sources) : undefined;
	// The ledger speaks of addresses, which only a sound dossier has, and of none that is still being written.
	const checked =
		dossier && !drafts ? checkLedger(folder, dossier) : { ledger: [], problems: wrong, guard: undefined };
	const { ledger, guard } = checked;
	const problems = [...checked.problems, ...(dossier ? findCollisions(dossier) : [])];
	const counts = Object.entries(sources ?? {}).map(([name, entries]) => [name, entries.length] as const);
	if (json) {
		console.log(JSON.stringify({ folder, problems, counts: Object.fromEntries(counts), guard }, null, '\t'));
	} else if (problems.length === 0) {
		console.log(`${folder}: ${counts.map(([name, n]) => `${n} ${name}`).join(', ')}; nothing is wrong`);
		if (guard) console.log(`${folder}: ${guard}`);
	} else {
		console.error(problems.map((problem) => formatProblem(problem, folder)).join('\n'));
		console.error(problems.length === 1 ? '1 problem' : `${problems.length} problems`);
	}
	return dossier && problems.length === 0 ? { dossier, ledger } : undefined;
}

if (import.meta.main) {
	const json = process.argv.includes('--json');
	process.exitCode = (await checkContent(process.env['CONTENT_DIR'] ?? 'content', { json })) ? 0 : 1;
}
