/** What is kept of a content folder between runs; all of it can be deleted at any time. */

import path from 'node:path';
import { hashCode } from './code-hash.ts';
import { openPack, type Pack } from './pack.ts';

/** Where something that is kept of a content folder lies: two dossiers never share it. */
export const keptPlace = (name: string, content: string): string =>
	path.join(
		process.env['REUSE_DIR'] ?? '.build/cache',
		`${name}-${path.resolve(content).replace(/[^A-Za-z0-9]+/g, '-')}`,
	);

/**
 * Opens a pack of a content folder.
 *
 * @param code the files that its values follow from, as globs
 * @param say hears why what is there is not used
 */
export const openKept = (
	name: string,
	content: string,
	code: readonly string[],
	say?: (line: string) => void,
): Pack => openPack(`${keptPlace(name, content)}.pack`, hashCode(code), say);
