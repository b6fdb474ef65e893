/** The hash of the code that works things out: what other code kept is not trusted. */

import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

/**
 * @param patterns of files, as globs; the versions of all packages count too
 * @throws {Error} when one fits nothing: then code that moved would no longer count
 */
export function hashCode(patterns: readonly string[]): string {
	const hash = createHash('sha256').update(process.version);
	const files = patterns.flatMap(listFiles).sort();
	for (const file of [...files, 'package.json', 'package-lock.json'])
		hash.update(`${file}\n`).update(readFileSync(file));
	return hash.digest('hex');
}

function listFiles(pattern: string): string[] {
	const files = globSync(pattern);
	if (files.length === 0) throw new Error(`No code is at ${pattern}`);
	return files;
}
