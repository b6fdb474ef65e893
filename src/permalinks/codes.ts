/** Every rule of the ledger by the code that its problems carry. */

import type { Code } from '../diagnostics/codes.ts';
import { formatPath, type Path, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { columns, formatEntry, ledgerFile, type LedgerColumn, type LedgerLine } from './ledger.ts';

export const ledgerCodes = {
	// The file
	'LEDGER-CONFLICT': 'two versions of the file that git could not join',
	'LEDGER-HEADER': 'a first line that does not name the columns',
	'LEDGER-END': 'a last line without a line break',
	// One line
	'LEDGER-COLUMNS': 'too few or too many columns',
	'LEDGER-ADDRESS': 'an address that is not a lasting one of this site',
	'LEDGER-STATE': 'a state that does not exist',
	'LEDGER-VERSION': 'a version that is no number or stands alone',
	'LEDGER-HASH': 'a hash that is not that of what the line says',
	'LEDGER-DATE':
		'a day that does not exist, lies beyond reason or before the line above for the same address',
	'LEDGER-TEXT': 'a text that is missing or out of place',
	'LEDGER-NOTE': 'a reason, target or meaning that is missing or malformed',
	// The lines of one address
	'LEDGER-ORDER': 'lines of one address that do not follow from each other',
	'LEDGER-TWICE': 'a line that says the same as the one above for the same address',
	'REDIRECT-KIND': 'an address that moved to one of another kind',
	'REDIRECT-LOOP': 'an address that moved to where it began',
	'REDIRECT-CHAIN': 'an address that moved to one that moved',
	'REDIRECT-NOWHERE': 'an address that moved to one that is not there',
	// Against the site
	'ADDRESS-MISSING': 'a published address that the site no longer has',
	'ADDRESS-REUSED': 'an address that went and stands for something else now',
	'ADDRESS-UNRECORDED': 'addresses or versions that the ledger does not hold yet',
	'TEXT-CHANGED': 'a wording that changed without a new version',
	'MEANING-CHANGED': 'a strength, addressee or the like that changed without a new version',
	'IDENTITY-CHANGED': 'a page that is about something else than the one published',
	'EARLIER-CHANGED': 'an earlier version that is not the one published',
	'VERSION-DOWN': 'a version lower than the one published',
	'VERSION-SKIPPED': 'a version left out',
	'VERSION-IDLE': 'a new version that changes nothing',
	// Against what was recorded
	'LEDGER-MISSING': 'a ledger that was recorded and is gone',
	'LEDGER-DROPPED': 'a recorded line that is gone',
	'LEDGER-ALTERED': 'a recorded line that reads differently',
	'LEDGER-INSERTED': 'new lines before recorded ones',
	'LEDGER-UNSEALED': 'lines that the lock does not cover',
	'LOCK-MISSING': 'a lock that was there and is gone',
	'LOCK-FORM': 'a lock that does not say how many lines it covers and what their hash is',
} as const;

export type LedgerCode = keyof typeof ledgerCodes;

/** Ledger and lock obey the rules for the characters of content, too. */
export interface LedgerDiagnostic extends Omit<Diagnostic, 'code'> {
	readonly code: LedgerCode | Code;
	/** Where it is in a content file, whose lines are looked up when somebody is to be told. */
	readonly path?: Path;
}

/** A problem at a place of the ledger; without a column, of the whole line. */
export const toLedgerDiagnostic = (
	line: number,
	field: string,
	code: LedgerDiagnostic['code'],
	message: string,
	fix: string,
	column = 1,
): LedgerDiagnostic => ({ file: ledgerFile, line, column, field, code, message, fix });

/** A problem with one cell of a line. */
export function toCellDiagnostic(
	line: LedgerLine,
	column: LedgerColumn,
	code: LedgerCode,
	message: string,
	fix: string,
): LedgerDiagnostic {
	const cells = formatEntry(line).split('\t');
	return toLedgerDiagnostic(line.line, column, code, message, fix, startOf(cells, columns.indexOf(column)));
}

/** Where a cell begins in its line, from 1. */
export const startOf = (cells: readonly string[], i: number) =>
	1 + cells.slice(0, i).reduce((sum, cell) => sum + cell.length + 1, 0);

/** A problem in a content file. */
export const toContentDiagnostic = (
	{ file, path }: { readonly file: string; readonly path: Path },
	code: LedgerCode,
	message: string,
	fix: string,
): LedgerDiagnostic => ({ file, line: 1, column: 1, field: formatPath(path), code, message, fix, path });
