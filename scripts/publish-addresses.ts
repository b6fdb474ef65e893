/** `npm run publish-addresses`: records in the ledger every address and wording that it does not hold yet. */

import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatProblem } from '../src/gate/problem.ts';
import { readContent } from '../src/gate/read.ts';
import { listAddresses } from '../src/model/addresses.ts';
import { buildDossier } from '../src/model/dossier.ts';
import { listUnrecorded } from '../src/model/ledger-problems.ts';
import { formatEntry, header, ledgerFile, type Entry } from '../src/model/ledger.ts';
import { checkLedger } from './ledger.ts';

/**
 * Appends to the ledger of a content folder; what stands in it stays as it is.
 *
 * @returns the lines it wrote, or undefined when it wrote nothing because of problems, which have been printed
 */
export function publishAddresses(content: string): readonly Entry[] | undefined {
	const { sources, problems } = readContent(content);
	if (problems.length > 0) return refuse(problems.map((problem) => formatProblem(problem, content)));
	const dossier = buildDossier(sources);
	const check = checkLedger(content, dossier);
	const others = check.problems.filter(({ code }) => code !== 'ADDRESS-UNRECORDED');
	if (others.length > 0) return refuse(others.map((problem) => formatProblem(problem, content)));

	const entries = listUnrecorded(listAddresses(dossier), check.ledger);
	if (entries.length > 0) append(path.join(content, ledgerFile), entries);
	return entries;
}

function refuse(lines: readonly string[]): undefined {
	console.error([...lines, 'Nothing was recorded.'].join('\n'));
}

/** Writes a copy and puts it in place, so that no interruption leaves half a line. */
function append(file: string, entries: readonly Entry[]): void {
	const before = existsSync(file) ? readFileSync(file, 'utf8') : `${header}\n`;
	writeFileSync(`${file}~`, before + entries.map((entry) => `${formatEntry(entry)}\n`).join(''));
	renameSync(`${file}~`, file);
}

if (import.meta.main) {
	const content = process.env['CONTENT_DIR'] ?? 'content';
	const entries = publishAddresses(content);
	for (const { address, version } of entries ?? [])
		console.log(version ? `${address} version ${version}` : address);
	if (entries) console.log(`${content}/${ledgerFile}: ${entries.length} lines added`);
	process.exitCode = entries ? 0 : 1;
}
