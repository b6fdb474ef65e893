/** Shows links of the built site that lead to files made after it: PDFs, the copy for reading without a network. */

import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const hidden = /(<a [^>]*?href="([^"]+)"[^>]*?) data-pdf(?:="")? hidden(?:="")?/g;

/**
 * @param made paths of the files that are there now
 * @returns how many links were shown
 */
export function revealLinks(site: string, made: readonly string[]): number {
	const there = new Set(made);
	let shown = 0;
	for (const name of globSync('**/*.html', { cwd: site })) {
		const file = path.join(site, name);
		const html = readFileSync(file, 'utf8');
		const open = html.replace(hidden, (whole: string, link: string, href: string) => {
			if (!there.has(href)) return whole;
			shown++;
			return link;
		});
		if (open !== html) writeFileSync(file, open);
	}
	return shown;
}
