/**
 * `npm run publish-addresses`: records in the ledger every address and version that it does not hold yet, or what became
 * of some: `-- moved /from/ /to/ ["why"]`, `-- withdrawn /from/ "why"`, `-- reworded /address/`, each also `--from FILE`.
 */

import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import { formatDiagnostic } from '../src/diagnostics/diagnostic.ts';
import { readContent } from '../src/checks/gate.ts';
import { buildDossier } from '../src/dossier/dossier.ts';
import { lockFile } from '../src/permalinks/lock.ts';
import { formatEntry, ledgerFile } from '../src/permalinks/ledger.ts';
import { readRequests, usage } from './addresses/requests.ts';
import { planRecording, record, type Plan } from './addresses/recording.ts';
import { findContentFolder } from './site/content-folder.ts';

/** Lines shown before somebody is asked; `--dry-run` shows all. */
const mostShown = 40;

function show({ entries, unsealed }: Plan, most: number): string[] {
	const shown = entries.slice(0, most).map((entry) => {
		const { address, state, version, text, note } = entry;
		const of = version ? ` version ${version}` : '';
		return `  ${address} ${state}${of}: ${state === 'live' ? text : note}`;
	});
	const more = entries.length - shown.length;
	return [
		...shown,
		...(more > 0 ? [`  … and ${more} more; --dry-run shows them all`] : []),
		...(unsealed.length > 0
			? [`${countLines(unsealed.length)} that stand there already will be sealed`]
			: []),
		...(unsealed.length <= most ? unsealed.map((row) => `  ${row}`) : []),
	];
}

const countLines = (count: number) => (count === 1 ? '1 line' : `${count} lines`);

/** Whoever runs the command. */
export interface Person {
	readonly print: (text: string) => void;
	readonly warn: (text: string) => void;
	/** Absent where nobody is there to be asked. */
	readonly confirm?: (question: string) => Promise<boolean>;
}

/**
 * Carries out the command for a content folder.
 *
 * @param words what stands after the name of the command
 * @returns whether all that was asked is recorded, or shown where it was only to be shown
 */
export async function publishAddresses(
	content: string,
	words: readonly string[],
	{ print, warn, confirm }: Person,
): Promise<boolean> {
	const file = `${content}/${ledgerFile}`;
	const refuse = (lines: readonly string[]) => {
		warn([...lines, 'Nothing was recorded.'].join('\n'));
		return false;
	};
	const read = readRequests(words);
	if ('diagnostics' in read) return refuse([...read.diagnostics, usage]);

	const { sources, diagnostics } = readContent(content);
	if (diagnostics.length > 0)
		return refuse(diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, content)));
	const planned = planRecording(content, buildDossier(sources), read.requests);
	if ('diagnostics' in planned) return refuse(planned.diagnostics);
	const { plan } = planned;
	if (plan.entries.length === 0 && plan.unsealed.length === 0) {
		print(`${file} holds everything already`);
		return true;
	}
	const count = countLines(plan.entries.length);
	print([`${file}, ${count} to record`, ...show(plan, read.dryRun ? Infinity : mostShown)].join('\n'));
	if (read.dryRun) {
		print(
			['As they would stand there:', ...plan.entries.map(formatEntry), 'Nothing was recorded.'].join('\n'),
		);
		return true;
	}
	if (!read.yes && !confirm)
		return refuse([`${final} Nobody is there to be asked: add --yes if you mean it.`]);
	if (!read.yes && !(await confirm?.(`${final} Record it?`))) return refuse([]);
	if (!record(content, plan)) return refuse([`${file} has changed meanwhile`]);
	print(`${count} recorded; commit ${ledgerFile} together with ${lockFile}`);
	return true;
}

const final = 'What is recorded cannot be taken back.';

async function askTerminal(question: string): Promise<boolean> {
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	// Whoever closes the terminal has not said yes.
	const closed = once(terminal, 'close').then(() => '');
	const asked = terminal.question(`${question} [y/N] `).catch(() => '');
	const answer = await Promise.race([asked, closed]);
	terminal.close();
	return /^y(es)?$/i.test(answer.trim());
}

if (import.meta.main) {
	const done = await publishAddresses(findContentFolder(), process.argv.slice(2), {
		print: console.log,
		warn: console.error,
		...(process.stdin.isTTY ? { confirm: askTerminal } : {}),
	});
	process.exitCode = done ? 0 : 1;
}
