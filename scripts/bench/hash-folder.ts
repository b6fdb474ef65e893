/** One hash over the names and bytes of all files in a folder. */

import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

export function hashFolder(folder: string): string {
	const hash = createHash('sha256');
	const files = globSync('**/*', { cwd: folder, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
	for (const file of files.sort()) hash.update(`${file}\n`).update(readFileSync(path.join(folder, file)));
	return hash.digest('hex');
}
