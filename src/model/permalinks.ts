/** The ledger as it lies in a content folder. */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { LedgerProblem } from './ledger-codes.ts';
import { parseLedger } from './ledger-parser.ts';
import { formatLines, header, ledgerFile, type Entry, type Ledger } from './ledger.ts';

/**
 * Undefined where there is no ledger and nothing to add to it, as nothing has been published yet.
 *
 * @param added lines to read after those of the file
 */
export function readLedger(
	content: string,
	added: readonly Entry[] = [],
): { ledger: Ledger; problems: readonly LedgerProblem[] } | undefined {
	const file = path.join(content, ledgerFile);
	const isThere = existsSync(file);
	if (!isThere && added.length === 0) return undefined;
	const text = isThere ? readFileSync(file, 'utf8') : `${header}\n`;
	return parseLedger(text + formatLines(added));
}
