/** Writes plain files into a built site: the same bytes that their addresses give while writing. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Digests } from '../../src/cache/digests.ts';
import type { ContentFiles } from '../../src/content/content-files.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import type { Tombstone } from '../../src/permalinks/tombstones.ts';
import { listPlainFiles } from '../../src/plain-files.ts';
import { buildFolders, linkFile } from './link-file.ts';

/**
 * A file that the last site has with the same bytes is linked from there.
 *
 * @param site the folder of the site that was built last, if there is one
 * @param fresh the folder of the site that is being built
 */
export async function writePlainFiles(
	site: string,
	fresh: string,
	{ sources, dossier }: { readonly sources: ContentFiles; readonly dossier: Dossier },
	tombstones: readonly Tombstone[],
	digests: Digests,
): Promise<void> {
	const makeFolder = buildFolders();
	for (const { href, print } of listPlainFiles(sources, dossier, tombstones)) {
		const file = href.slice(dossier.routes.home.length);
		const [last, target] = [path.join(site, file), path.join(fresh, file)];
		makeFolder(target);
		const bytes = Buffer.from(await print());
		digests.learn(file, bytes);
		if (existsSync(last) && bytes.equals(readFileSync(last))) linkFile(last, target);
		else writeFileSync(target, bytes);
	}
}
