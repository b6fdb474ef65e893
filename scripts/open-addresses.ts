/** The one place where commands for writing ask the ledger. */

import { spawnSync } from 'node:child_process';
import { listAddresses } from '../src/model/addresses.ts';
import type { Dossier } from '../src/model/dossier.ts';
import { listUnrecorded } from '../src/model/ledger-problems.ts';
import { readLedger } from '../src/model/permalinks.ts';

/** The paths of pages that no line of the ledger holds yet. */
export function listOpenAddresses(folder: string, dossier: Dossier): string[] {
	const addresses = listAddresses(dossier);
	const open = new Set(
		listUnrecorded(addresses, readLedger(folder)?.ledger ?? []).map(({ address }) => address),
	);
	return addresses.filter(({ address }) => open.has(address)).map(({ href }) => href);
}

/** Records something with `publish-addresses`, which prints what it does. @returns whether it did */
export function recordAddresses(folder: string, args: readonly string[]): boolean {
	const { status } = spawnSync(process.execPath, ['scripts/publish-addresses.ts', ...args], {
		stdio: 'inherit',
		env: { ...process.env, CONTENT_DIR: folder },
	});
	return status === 0;
}
