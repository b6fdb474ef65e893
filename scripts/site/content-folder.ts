/** Where the dossier is that a command works on. */

import path from 'node:path';

/**
 * The folder that CONTENT_DIR names, or `content`, as a path from where the command runs: Astro takes no other, and
 * messages are shorter so.
 */
export function findContentFolder(): string {
	const given = process.env['CONTENT_DIR'] || 'content';
	const relative = path.relative(process.cwd(), path.resolve(given));
	return relative === '' ? '.' : relative;
}
