/** Every rule of the ledger by the code that its problems carry. */

import type { Problem } from '../gate/problem.ts';
import { ledgerFile } from './ledger.ts';

export const ledgerCodes = {
	// One line
	'LEDGER-HEADER': 'a first line that does not name the columns',
	'LEDGER-END': 'a last line without a line break',
	'LEDGER-COLUMNS': 'too few or too many columns',
	'LEDGER-ADDRESS': 'an address that is not a path of this site',
	'LEDGER-STATE': 'a state that does not exist',
	'LEDGER-VERSION': 'a version that is no number or stands alone',
	'LEDGER-HASH': 'a hash that is not that of the text',
	'LEDGER-DATE': 'a day that does not exist',
	'LEDGER-TEXT': 'a text that is missing or out of place',
	'LEDGER-NOTE': 'a reason or target that is missing or malformed',
	// The lines of one address
	'LEDGER-ORDER': 'lines of one address that do not follow from each other',
	'REDIRECT-LOOP': 'an address that moved to where it began',
	'REDIRECT-CHAIN': 'an address that moved to one that moved',
	'REDIRECT-NOWHERE': 'an address that moved to one that is not there',
	// Against the site
	'ADDRESS-MISSING': 'a published address that the site no longer has',
	'ADDRESS-REUSED': 'an address that went and stands for something else now',
	'ADDRESS-UNRECORDED': 'addresses that the ledger does not hold yet',
	'TEXT-CHANGED': 'a wording that changed without a new version',
	'EARLIER-CHANGED': 'an earlier wording that is not the one published',
	'VERSION-DOWN': 'a version lower than the one published',
	'VERSION-SKIPPED': 'a version left out',
	'VERSION-IDLE': 'a new version of the same text',
	// Against the last release
	'LEDGER-MISSING': 'a ledger that was released and is gone',
	'LEDGER-DROPPED': 'a released line that is gone',
	'LEDGER-ALTERED': 'a released line that reads differently',
	'LEDGER-INSERTED': 'new lines before released ones',
} as const;

export type LedgerCode = keyof typeof ledgerCodes;

export interface LedgerProblem extends Omit<Problem, 'code'> {
	readonly code: LedgerCode;
}

/** A problem at a place of the ledger; without a column, of the whole line. */
export const toProblem = (
	line: number,
	field: string,
	code: LedgerCode,
	message: string,
	fix: string,
	column = 1,
): LedgerProblem => ({ file: ledgerFile, line, column, field, code, message, fix });
