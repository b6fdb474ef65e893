/**
 * The lock of the ledger: how many of its lines are recorded for good, and the hash of all of them together. It lies
 * beside the ledger, so that no line can be dropped, rewritten, moved or slipped in by touching the ledger alone.
 *
 * `head -n LINES permalinks.tsv | sha256sum` gives the hash, for every state the ledger has ever had.
 */

import { toLedgerDiagnostic, type LedgerDiagnostic } from './codes.ts';
import { sha256 } from './ledger.ts';

export const lockFile = 'permalinks.lock';

export interface Lock {
	/** The header included. */
	readonly lines: number;
	/** Of these lines, each with its line break. */
	readonly sha256: string;
}

/** An earlier copy of the ledger. */
export interface Copy {
	/** Where it is from, such as "v1". */
	readonly name: string;
	readonly text: string;
}

const columns = 'lines\tsha256';

export const sealRows = (rows: readonly string[]): Lock => ({
	lines: rows.length,
	sha256: sha256(rows.map((row) => `${row}\n`).join('')),
});

export const formatLock = (lock: Lock) => `${columns}\n${lock.lines}\t${lock.sha256}\n`;

/** Undefined for a text that is no lock. */
export function parseLock(text: string): Lock | undefined {
	const [, lines, hash] = /^lines\tsha256\n([1-9]\d{0,8})\t([0-9a-f]{64})\n$/.exec(text) ?? [];
	return lines && hash ? { lines: Number(lines), sha256: hash } : undefined;
}

/** The lines of a text, without what stands after its last line break. */
export const splitLines = (text: string) => text.split('\n').slice(0, -1);

const isSealed = (rows: readonly string[], lock: Lock) =>
	rows.length >= lock.lines && sealRows(rows.slice(0, lock.lines)).sha256 === lock.sha256;

const toLockDiagnostic = (
	code: LedgerDiagnostic['code'],
	message: string,
	fix: string,
): LedgerDiagnostic => ({
	...toLedgerDiagnostic(1, 'file', code, message, fix),
	file: lockFile,
});

export interface KeptLedgers {
	readonly lock: Lock | undefined;
	/** Where a lock was before, such as "v1"; undefined where there never was one as far as is known. */
	readonly lockedIn: string | undefined;
	/** The ledgers of releases: what each holds must be there. */
	readonly released: readonly Copy[];
	/** Asked for only when something is wrong: the ledgers of the last commits, newest first. */
	readonly listCommitted: () => readonly Copy[];
}

/** What was recorded and is no longer there as it was. `rows` undefined: there is no ledger. */
export function findLosses(rows: readonly string[] | undefined, kept: KeptLedgers): LedgerDiagnostic[] {
	const { lock, lockedIn, released } = kept;
	if (!rows) {
		const committed = kept.listCommitted()[0]?.name;
		if (!lock && released.length === 0 && !lockedIn && !committed) return [];
		const fix = `bring it back, with ${lockFile}, from ${committed ?? 'the last commit that has it'}; another dossier stands in another folder`;
		return [toLedgerDiagnostic(1, 'file', 'LEDGER-MISSING', 'the ledger is gone', fix)];
	}
	const text = rows.map((row) => `${row}\n`).join('');
	const losses = new Map<string, LedgerDiagnostic>();
	for (const copy of released) {
		if (text.startsWith(copy.text)) continue;
		for (const loss of compareRows(rows, splitLines(copy.text), copy.name))
			losses.set(`${loss.code} ${loss.line}`, loss);
	}
	if (losses.size > 0) return [...losses.values()];
	return lock ? findBreaks(rows, lock, kept) : [describeUnlocked(lockedIn)];
}

const describeUnlocked = (lockedIn: string | undefined) =>
	lockedIn
		? toLockDiagnostic(
				'LOCK-MISSING',
				`the lock of the ledger was there in ${lockedIn} and is gone`,
				'bring it back from there',
			)
		: toLockDiagnostic(
				'LEDGER-UNSEALED',
				'the ledger has no lock yet, so that lines could be lost unnoticed',
				'run npm run publish-addresses; if there was a lock, bring it back instead',
			);

function findBreaks(rows: readonly string[], lock: Lock, { listCommitted }: KeptLedgers): LedgerDiagnostic[] {
	if (isSealed(rows, lock)) {
		const count = rows.length - lock.lines;
		const message =
			count === 1 ? 'this line is not sealed yet' : `${count} lines from here on are not sealed yet`;
		return count === 0
			? []
			: [
					toLedgerDiagnostic(
						lock.lines + 1,
						'file',
						'LEDGER-UNSEALED',
						message,
						'run npm run publish-addresses',
					),
				];
	}
	const copy = listCommitted().find(({ text }) => isSealed(splitLines(text), lock));
	if (copy) return compareRows(rows, splitLines(copy.text).slice(0, lock.lines), copy.name);
	const fix = `bring both files back as they were last recorded; nothing in them is changed by hand`;
	return rows.length < lock.lines
		? [
				toLedgerDiagnostic(
					rows.length + 1,
					'file',
					'LEDGER-DROPPED',
					`the ledger has ${rows.length} lines, and ${lock.lines} were recorded`,
					fix,
				),
			]
		: [
				toLedgerDiagnostic(
					1,
					'file',
					'LEDGER-ALTERED',
					`lines 1 to ${lock.lines} are not those that ${lockFile} was made of: one was changed, dropped, moved or put in`,
					fix,
				),
			];
}

/** Recorded lines stand first, each as it was, for ever. */
function compareRows(rows: readonly string[], before: readonly string[], name: string): LedgerDiagnostic[] {
	const present = new Set(rows);
	const addressOf = (row: string | undefined) => row?.split('\t', 1)[0];
	const losses = before.flatMap((row, i) => {
		if (present.has(row)) return [];
		const altered = addressOf(rows[i]) === addressOf(row);
		return toLedgerDiagnostic(
			i + 1,
			'file',
			altered ? 'LEDGER-ALTERED' : 'LEDGER-DROPPED',
			`the line of ${addressOf(row)} ${altered ? 'does not read as' : 'is gone that stood'} in ${name}`,
			`let line ${i + 1} read: ${row}`,
		);
	});
	if (losses.length > 0) return losses;
	const i = before.findIndex((row, n) => rows[n] !== row);
	if (i < 0) return [];
	const isNew = !before.includes(rows[i] ?? '');
	const message = isNew ? 'a new line stands before recorded ones' : 'recorded lines stand in another order';
	const fix = isNew ? 'put new lines at the end' : `let line ${i + 1} read: ${before[i]}`;
	return [toLedgerDiagnostic(i + 1, 'file', isNew ? 'LEDGER-INSERTED' : 'LEDGER-ALTERED', message, fix)];
}
