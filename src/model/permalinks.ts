/** The ledger as it lies in a content folder. */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { LedgerProblem } from './ledger-codes.ts';
import { parseLedger } from './ledger-parser.ts';
import { ledgerFile, type Ledger } from './ledger.ts';

/** Undefined where there is no ledger, as nothing has been published yet. */
export function readLedger(
	content: string,
): { ledger: Ledger; problems: readonly LedgerProblem[] } | undefined {
	const file = path.join(content, ledgerFile);
	return existsSync(file) ? parseLedger(readFileSync(file, 'utf8')) : undefined;
}
