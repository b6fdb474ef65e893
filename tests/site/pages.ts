/** The pages of the built site, as files and addresses. */

import { globSync, readFileSync } from 'node:fs';

/** Paths below the site's root, such as `briefings/rye-2020/`; the home page is the empty one. */
export const pages = globSync('dist/**/*.html')
	.map((file) => file.replace(/^dist\//, '').replace(/index\.html$/, ''))
	.sort();

/** The canonical path of the site: it is tested where it is meant to live. */
export const base = new URL(
	/rel="canonical" href="([^"]+)"/.exec(readFileSync('dist/index.html', 'utf8'))?.[1] ??
		'https://example.org/',
).pathname;

/** One page of each kind of page: those that share a view share its faults. */
export const samples = [...new Map(pages.map((page) => [page.replace(/[^/]+\/$/, ''), page])).values()];
