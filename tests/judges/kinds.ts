/** One page of each kind of the built site. */

import { globSync, statSync } from 'node:fs';
import path from 'node:path';

/** Folders whose pages are each of a kind of their own. */
const single = /^(?:about|method|privacy|memo|search|data|figures|silences|corrections|timeline|map)$/;

/** `briefings/rye-2020/` and `briefings/mill-2021/` are one kind: `briefings/*`. */
function kindOf(page: string): string {
	const parts = page.split('/').filter(Boolean);
	return parts
		.map((part, i) =>
			i === 0 || /^(?:asked-of|by|on|claims|record|checks)$/.test(part) || single.test(part) ? part : '*',
		)
		.join('/');
}

/** Paths below the root of the site; of each kind the longest file, which has most in it. */
export function listKinds(site: string): { readonly kind: string; readonly page: string }[] {
	const pages = globSync('**/*.html', { cwd: site })
		.map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
		.sort();
	const sizeOf = (page: string) =>
		statSync(path.join(site, page === '404.html' ? page : `${page}index.html`)).size;
	return [...Map.groupBy(pages, kindOf)].flatMap(([kind, list]) =>
		list
			.toSorted((a, b) => sizeOf(b) - sizeOf(a))
			.slice(0, 1)
			.map((page) => ({ kind: kind || 'home', page })),
	);
}
