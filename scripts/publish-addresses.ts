/**
 * `npm run publish-addresses`: records in the ledger every address and wording that it does not hold yet, or
 * that one address went: `-- moved /from/ /to/`, `-- withdrawn /from/ "why"`.
 */

import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatProblem } from '../src/gate/problem.ts';
import { readContent } from '../src/gate/read.ts';
import { listAddresses } from '../src/model/addresses.ts';
import { buildDossier } from '../src/model/dossier.ts';
import type { LedgerCode } from '../src/model/ledger-codes.ts';
import { listUnrecorded } from '../src/model/ledger-problems.ts';
import { formatLines, header, ledgerFile, type Entry } from '../src/model/ledger.ts';
import { checkLedger } from './ledger.ts';
import { findContentFolder } from './folder.ts';

/** What is still to be recorded keeps no line from being recorded. */
const open: readonly LedgerCode[] = ['ADDRESS-UNRECORDED'];
/** Addresses that go together are recorded one by one. */
const openMeanwhile: readonly LedgerCode[] = [...open, 'ADDRESS-MISSING'];

/**
 * Appends to the ledger of a content folder; what stands in it stays as it is.
 *
 * @param gone what became of one address; without it, all that is new is recorded
 * @returns the lines it wrote, or undefined when it wrote nothing because of problems, which have been printed
 */
export function publishAddresses(content: string, gone?: Entry): readonly Entry[] | undefined {
	const { sources, problems } = readContent(content);
	if (problems.length > 0) return refuse(problems.map((problem) => formatProblem(problem, content)));
	const dossier = buildDossier(sources);
	const check = checkLedger(content, dossier, gone ? [gone] : []);
	const passable = gone ? openMeanwhile : open;
	const others = check.problems.filter(({ code }) => !passable.includes(code));
	if (others.length > 0) return refuse(others.map((problem) => formatProblem(problem, content)));

	const entries = gone ? [gone] : listUnrecorded(listAddresses(dossier), check.ledger);
	if (entries.length > 0) append(path.join(content, ledgerFile), entries);
	return entries;
}

function refuse(lines: readonly string[]): undefined {
	console.error([...lines, 'Nothing was recorded.'].join('\n'));
}

/** Writes a copy and puts it in place, so that no interruption leaves half a line. */
function append(file: string, entries: readonly Entry[]): void {
	const before = existsSync(file) ? readFileSync(file, 'utf8') : `${header}\n`;
	writeFileSync(`${file}~`, before + formatLines(entries));
	renameSync(`${file}~`, file);
}

const usage =
	'Usage: npm run publish-addresses, or with -- moved /from/ /to/, or with -- withdrawn /from/ "why it went"';

/** What the arguments say became of an address; undefined when they say nothing that can be understood. */
function readGone([state, address, note, ...more]: readonly string[]): Entry | undefined {
	if ((state !== 'moved' && state !== 'withdrawn') || !address || !note || more.length > 0) return undefined;
	const date = new Date().toISOString().slice(0, 10);
	return { address, state, version: undefined, hash: '', date, text: '', note };
}

if (import.meta.main) {
	const content = findContentFolder();
	const words = process.argv.slice(2);
	const gone = readGone(words);
	if (words.length > 0 && !gone) {
		console.error(usage);
		process.exitCode = 1;
	} else {
		const entries = publishAddresses(content, gone);
		for (const { address, state, version } of entries ?? [])
			console.log(`${address} ${state}${version ? `, version ${version}` : ''}`);
		if (entries) console.log(`${content}/${ledgerFile}: ${entries.length} lines added`);
		process.exitCode = entries ? 0 : 1;
	}
}
