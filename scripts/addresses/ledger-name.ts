/** Tells whether a ledger is the one that was checked before. */

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { latestDay } from '../../src/content/today.ts';
import { ledgerFile } from '../../src/permalinks/ledger.ts';
import { lockFile } from '../../src/permalinks/lock.ts';
import { readPast } from './release.ts';

/** Names all that a check of the ledger follows from besides the dossier: the ledger, its lock, its past and the day. */
export function nameLedger(content: string, today = latestDay(new Date())): string {
	const { history, released, lockedIn } = readPast(content);
	const all = createHash('sha256').update(JSON.stringify([today, history, released, lockedIn ?? null]));
	for (const file of [ledgerFile, lockFile].map((name) => path.join(content, name))) {
		const bytes = existsSync(file) ? readFileSync(file) : undefined;
		all.update(`\n${bytes?.length ?? 'none'}\n`).update(bytes ?? '');
	}
	return all.digest('hex');
}
