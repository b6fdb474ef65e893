/** Copies of dossiers that a test may spoil. */

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const made: string[] = [];

/** Called after each file of tests: this module is loaded once for many. */
export function removeCopies(): void {
	for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A copy without its ledger: nothing of it has been published. */
export function copyDossier(from: string): string {
	mkdirSync('.build', { recursive: true });
	const folder = mkdtempSync('.build/write-');
	made.push(folder);
	cpSync(from, folder, { recursive: true, filter: (file) => !path.basename(file).startsWith('permalinks.') });
	return folder;
}

/** @throws {Error} when the part is not there: a test that changes nothing proves nothing */
export function change(folder: string, file: string, from: string, to: string): void {
	const place = path.join(folder, file);
	const text = readFileSync(place, 'utf8');
	if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
	writeFileSync(
		place,
		text.replace(from, () => to),
	);
}
