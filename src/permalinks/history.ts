/** Compares the lines of each address with one another. */

import { toCellDiagnostic, toLedgerDiagnostic, type LedgerDiagnostic } from './codes.ts';
import { isWhole, type LedgerLine } from './ledger.ts';

/** The last line that says what stands, or stood, at the address, and the day of the line above. */
interface Before {
	readonly live: LedgerLine | undefined;
	readonly line: LedgerLine | undefined;
}

/** Lines of one address that do not follow from each other. */
export function findDisorder(history: readonly LedgerLine[]): LedgerDiagnostic[] {
	const diagnostics: LedgerDiagnostic[] = [];
	let before: Before = { live: undefined, line: undefined };
	for (const line of history) {
		const found = findStep(line, before);
		if (found) diagnostics.push(found);
		if (before.line && line.date < before.line.date) {
			const message = `${line.date} lies before ${before.line.date}, the day of the line above for ${line.address}`;
			diagnostics.push(
				toCellDiagnostic(line, 'date', 'LEDGER-DATE', message, 'write the day from which it holds'),
			);
		}
		before = { live: line.state === 'live' ? line : before.live, line };
	}
	return diagnostics;
}

function findStep(line: LedgerLine, before: Before): LedgerDiagnostic | undefined {
	const explain = (message: string, fix: string) =>
		toLedgerDiagnostic(line.line, 'state', 'LEDGER-ORDER', `${line.address} ${message}`, fix);
	const { live } = before;
	if (!live || !before.line) {
		if (line.state !== 'live') return explain('went before it was live', 'record it as live first');
		return (line.version ?? 1) === 1
			? undefined
			: explain(`begins with version ${line.version}`, 'record version 1 first');
	}
	if (isSame(line, before.line)) {
		const message = `${line.address} stands twice with the same words`;
		return toLedgerDiagnostic(line.line, 'file', 'LEDGER-TWICE', message, 'take the second line away');
	}
	if (line.state !== 'live') return undefined;
	if (before.line.state !== 'live') {
		if (line.version === undefined && live.version === undefined) return undefined;
		return explain(`is live again after it was ${before.line.state}`, 'use a new id');
	}
	if (isWhole(live.hash) && !isWhole(line.hash))
		return explain(
			'has a hash that covers less than its line above',
			'take the line away: npm run publish-addresses writes such lines',
		);
	if (line.version === undefined && live.version === undefined)
		return isWhole(line.hash) ? undefined : explain('is recorded as live twice', 'take the second line away');
	const isCompleted = line.version === live.version && line.text === live.text && !isWhole(live.hash);
	if (isCompleted || line.version === (live.version ?? Infinity) + 1) return undefined;
	return explain('does not go on where its last line ended', 'raise the version by one in each new line');
}

const isSame = (a: LedgerLine, b: LedgerLine) =>
	a.state === b.state &&
	a.version === b.version &&
	a.hash === b.hash &&
	a.text === b.text &&
	a.note === b.note;

/** The day can only be compared while a line is new: later, a clock that goes wrong would break what is sound. */
export const findFuture = (ledger: readonly LedgerLine[], today: string): LedgerDiagnostic[] =>
	ledger
		.filter(({ date }) => date > today)
		.map((line) =>
			toCellDiagnostic(
				line,
				'date',
				'LEDGER-DATE',
				`${line.date} lies in the future`,
				'write the day from which it holds',
			),
		);
