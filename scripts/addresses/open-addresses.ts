/** The one place where commands for writing ask the ledger. */

import { spawnSync } from 'node:child_process';
import { listAddresses } from '../../src/permalinks/page-addresses.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { readLedger } from '../../src/permalinks/files.ts';

/** The addresses of the site that no line of the ledger holds yet, as paths below its root. */
export function listOpenAddresses(folder: string, dossier: Dossier): string[] {
	const known = new Set(readLedger(folder).map(({ address }) => address));
	return listAddresses(dossier)
		.map(({ address }) => address)
		.filter((address) => !known.has(address) && address.endsWith('/'))
		.map((address) => `${dossier.routes.home}${address.slice(1)}`);
}

/** Records something with `publish-addresses`, which prints what it does. @returns whether it did */
export function recordAddresses(folder: string, args: readonly string[]): boolean {
	const { status } = spawnSync(process.execPath, ['scripts/publish-addresses.ts', ...args], {
		stdio: 'inherit',
		env: { ...process.env, CONTENT_DIR: folder },
	});
	return status === 0;
}
