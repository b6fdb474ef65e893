/**
 * `npm run publish-addresses`: records in the ledger every address and version that it does not hold yet, or what became
 * of some: `-- moved /from/ /to/ ["why"]`, `-- withdrawn /from/ "why"`, `-- reworded /address/`, each also `--from FILE`.
 */

import { createInterface } from 'node:readline/promises';
import { formatProblem } from '../src/gate/problem.ts';
import { readContent } from '../src/gate/read.ts';
import { buildDossier } from '../src/model/dossier.ts';
import { lockFile } from '../src/model/ledger-lock.ts';
import { formatEntry, ledgerFile } from '../src/model/ledger.ts';
import { readRequests, usage } from './ledger-requests.ts';
import { planRecording, record, type Plan } from './recording.ts';

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

async function confirm(question: string): Promise<boolean> {
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	const answer = await terminal.question(`${question} [y/N] `);
	terminal.close();
	return /^y(es)?$/i.test(answer.trim());
}

async function main(words: readonly string[]): Promise<number> {
	const content = process.env['CONTENT_DIR'] ?? 'content';
	const refuse = (lines: readonly string[]) => {
		console.error([...lines, 'Nothing was recorded.'].join('\n'));
		return 1;
	};
	const read = readRequests(words);
	if ('problems' in read) return refuse([...read.problems, usage]);

	const { sources, problems } = readContent(content);
	if (problems.length > 0) return refuse(problems.map((problem) => formatProblem(problem, content)));
	const planned = planRecording(content, buildDossier(sources), read.requests);
	if ('problems' in planned) return refuse(planned.problems);
	const { plan } = planned;
	if (plan.entries.length === 0 && plan.unsealed.length === 0) {
		console.log(`${content}/${ledgerFile} holds everything already`);
		return 0;
	}
	const count = countLines(plan.entries.length);
	console.log(
		[`${content}/${ledgerFile}, ${count} to record`, ...show(plan, read.dryRun ? Infinity : mostShown)].join(
			'\n',
		),
	);
	if (read.dryRun) {
		console.log(
			['As they would stand there:', ...plan.entries.map(formatEntry), 'Nothing was recorded.'].join('\n'),
		);
		return 0;
	}
	if (!read.yes && !process.stdin.isTTY)
		return refuse([
			'What is recorded cannot be taken back. Nobody is there to be asked: add --yes if you mean it.',
		]);
	if (!read.yes && !(await confirm('What is recorded cannot be taken back. Record it?'))) return refuse([]);
	if (!record(content, plan)) return refuse([`${content}/${ledgerFile} has changed meanwhile`]);
	console.log(`${count} recorded; commit ${ledgerFile} together with ${lockFile}`);
	return 0;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
