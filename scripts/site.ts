/** What the scripts need to know of a dossier before it is read: where its site lives. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** The path, ending in a slash, under which the site of a dossier lives. */
export function readSite(content: string): { base: string } {
	const { address } = parse(readFileSync(path.join(content, 'site.yaml'), 'utf8'));
	return { base: new URL(address).pathname };
}
