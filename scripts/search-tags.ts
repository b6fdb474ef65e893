/** Takes what pages say to the indexer out of them again: readers have no use for it, and on a poor line it weighs. */

import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A page without its elements and attributes for Pagefind. */
export const stripSearchTags = (html: string) =>
	html
		.replace(/<meta data-pagefind-[^>]*>\s*/g, '')
		.replace(/ data-pagefind-[a-z]+(?:="[^"]*")?(?=[^<]*>)/g, '');

/** Does so for every page of a site that has been indexed. */
export function stripSite(site: string): void {
	for (const name of globSync('**/*.html', { cwd: site })) {
		const file = path.join(site, name);
		writeFileSync(file, stripSearchTags(readFileSync(file, 'utf8')));
	}
}
