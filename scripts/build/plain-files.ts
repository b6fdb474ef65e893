/** Writes plain files into a built site: the same bytes that their addresses give while writing. */

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Dossier } from '../../src/dossier/dossier.ts';
import type { Tombstone } from '../../src/permalinks/tombstones.ts';
import { listPlainFiles } from '../../src/plain-files.ts';

/** @param site the folder of the built site */
export async function writePlainFiles(
	site: string,
	dossier: Dossier,
	tombstones: readonly Tombstone[],
): Promise<void> {
	const made = new Set<string>();
	for (const { href, print } of listPlainFiles(dossier, tombstones)) {
		const file = path.join(site, href.slice(dossier.routes.home.length));
		const folder = path.dirname(file);
		if (!made.has(folder)) mkdirSync(folder, { recursive: true });
		made.add(folder);
		writeFileSync(file, await print());
	}
}
