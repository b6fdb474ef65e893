/** Copies of dossiers that a test may spoil. */

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];
afterAll(() => {
	for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

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
