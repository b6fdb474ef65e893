/** What the scripts need to know of a dossier before it is read: where its site lives. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { toOpenness, type Openness } from '../../src/hosting/policy.ts';

/** The path, ending in a slash, under which the site of a dossier lives, and what it opens to other sites. */
export function readSite(content: string): { base: string; openness: Openness } {
	const { address, ...rest } = parse(readFileSync(path.join(content, 'site.yaml'), 'utf8'));
	return { base: new URL(address).pathname, openness: toOpenness(rest) };
}
