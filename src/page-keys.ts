/**
 * What pages follow from, as hashes: a page whose key is that of the last build need not be rendered again.
 *
 * Only the text of a briefing has pages of its own; whatever stands in front matter or in any other file may show anywhere, and
 * counts for every page. Coarse, so that no page is ever out of date.
 */

import { createHash } from 'node:crypto';
import type { ContentFiles } from './content/content-files.ts';

export interface PageKeys {
	/** Of a page that shows no digest. */
	readonly shared: string;
	/** Of a page that shows some of the digest of a briefing, and of no other. */
	readonly of: (briefing: string) => string;
}

/** @param ended lines of the ledger for what went, which pages tell of, under the pages it went from */
export function buildPageKeys(
	{ briefings, ...others }: ContentFiles,
	ended: { readonly keys: readonly string[]; readonly get: (page: string) => readonly unknown[] },
): PageKeys {
	const fronts = briefings.map(({ id, data }) => ({ id, data }));
	const shared = hash(JSON.stringify([fronts, others, ended.keys.flatMap(ended.get)]));
	const bodies = new Map(briefings.map(({ id, body }) => [id, hash(body)]));
	return { shared, of: (briefing) => `${shared} ${bodies.get(briefing) ?? ''}` };
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
