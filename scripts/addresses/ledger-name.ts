/** Tells whether a ledger is the one that was checked before. */

import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { latestDay } from '../../src/content/today.ts';
import { ledgerFile } from '../../src/permalinks/ledger.ts';
import { lockFile } from '../../src/permalinks/lock.ts';
import { readPast } from './release.ts';

/** Names all that a check of the ledger follows from besides the dossier: the ledger, its lock, its past and the day. */
export function nameLedger(content: string, today = latestDay(new Date())): string {
	const { history, released, lockedIn } = readPast(content);
	const files = [ledgerFile, lockFile].map((name) => path.join(content, name));
	const texts = files.map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : null));
	return hash('sha256', JSON.stringify([today, texts, history, released, lockedIn ?? null]));
}
