/** The hash of the code that works things out: what other code kept is not trusted. */

import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

/** @param patterns of files, as globs; the versions of all packages count too */
export function hashCode(patterns: readonly string[]): string {
	const hash = createHash('sha256').update(process.version);
	const files = patterns.flatMap((pattern) => globSync(pattern)).sort();
	for (const file of [...files, 'package.json', 'package-lock.json'])
		hash.update(`${file}\n`).update(readFileSync(file));
	return hash.digest('hex');
}

/** Where things are kept between runs; it can be deleted at any time. */
export const keptFolder = () => process.env['REUSE_DIR'] ?? '.build/cache';
