/** Puts a file in a second place. */

import { copyFileSync, linkSync } from 'node:fs';

/** As the same file; where the file system has no links, as a copy. */
export function linkFile(from: string, to: string): void {
	try {
		linkSync(from, to);
	} catch {
		copyFileSync(from, to);
	}
}
