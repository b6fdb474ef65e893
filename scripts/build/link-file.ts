/** Puts files where they are to stand. */

import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/** Makes the folders of files, each once: asking the system for each of many files is dear. */
export function buildFolders(): (file: string) => void {
	const made = new Set<string>();
	return (file) => {
		const folder = path.dirname(file);
		if (made.has(folder)) return;
		mkdirSync(folder, { recursive: true });
		made.add(folder);
	};
}

/** Puts a file in a second place, as the same file; where the file system has no links, as a copy. */
export function linkFile(from: string, to: string): void {
	try {
		linkSync(from, to);
	} catch {
		copyFileSync(from, to);
	}
}
