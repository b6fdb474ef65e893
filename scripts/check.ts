/** `npm run check`: reads all content and prints every problem in it; `--json` prints them as data, `--timing` what the slowest rules took. */

import { formatProblem } from '../src/gate/problem.ts';
import { buildDossier, type Dossier } from '../src/model/dossier.ts';
import type { Ledger } from '../src/model/ledger.ts';
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
	{ json = false, drafts = false, isTimed = false } = {},
): Promise<Checked | undefined> {
	const { sources, problems: wrong } = await readApart(folder, { drafts, isTimed });
	const dossier = sources && wrong.length === 0 ? buildDossier(sources) : undefined;
	// The ledger speaks of addresses, which only a sound dossier has, and of none that is still being written.
	const { ledger, problems, guard } =
		dossier && !drafts ? checkLedger(folder, dossier) : { ledger: [], problems: wrong, guard: undefined };
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
	const [json, isTimed] = ['--json', '--timing'].map((option) => process.argv.includes(option));
	const checked = await checkContent(process.env['CONTENT_DIR'] ?? 'content', {
		json: json ?? false,
		isTimed: isTimed ?? false,
	});
	process.exitCode = checked ? 0 : 1;
}
