/** Compares the ledger with itself and with that of the last release. */

import { toProblem, type LedgerProblem } from './ledger-codes.ts';
import { formatEntry, type Ledger, type LedgerLine } from './ledger.ts';

/** Lines of one address that do not follow from each other. */
export function findDisorder(history: readonly LedgerLine[]): LedgerProblem[] {
	return history.flatMap((line, i) => {
		const explain = (message: string, fix: string) => [
			toProblem(line.line, 'state', 'LEDGER-ORDER', `${line.address} ${message}`, fix),
		];
		const before = history[i - 1];
		if (!before) {
			if (line.state !== 'live') return explain('went before it was live', 'record it as live first');
			return (line.version ?? 1) === 1
				? []
				: explain(`begins with version ${line.version}`, 'record version 1 first');
		}
		if (line.state !== 'live') return [];
		const version = history.slice(0, i).findLast(({ state }) => state === 'live')?.version;
		if (line.version !== (version === undefined ? undefined : version + 1))
			return explain('does not go on where its last line ended', 'raise the version by one in each new line');
		return before.state === 'live' || version === undefined
			? []
			: explain(`is live again after it was ${before.state}`, 'use a new id');
	});
}

/** Released lines stand first, each as it was, for ever. */
export function findLosses(ledger: Ledger, released: Ledger): LedgerProblem[] {
	const rows = ledger.map(formatEntry);
	const present = new Set(rows);
	const losses = released
		.filter((line) => !present.has(formatEntry(line)))
		.map((line) => {
			const altered = ledger[line.line - 2]?.address === line.address;
			return toProblem(
				line.line,
				'file',
				altered ? 'LEDGER-ALTERED' : 'LEDGER-DROPPED',
				`the released line of ${line.address} ${altered ? 'reads differently' : 'is gone'}`,
				`let line ${line.line} read as released: ${formatEntry(line)}`,
			);
		});
	if (losses.length > 0) return losses;
	const moved = released.find((line, i) => rows[i] !== formatEntry(line));
	return moved
		? [
				toProblem(
					moved.line,
					'file',
					'LEDGER-INSERTED',
					'a new line stands before released ones',
					'put new lines at the end',
				),
			]
		: [];
}
