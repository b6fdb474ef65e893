/**
 * What pages follow from, as hashes: a page whose key is that of the last build need not be rendered again.
 *
 * Only the text of a briefing has pages of its own; whatever stands in front matter or in any other file may show anywhere, and
 * counts for every page. Coarse, so that no page is ever out of date.
 */

import { hash } from 'node:crypto';
import type { Origin } from './checks/gate.ts';
import { listEnded, type Ledger } from './permalinks/ledger.ts';

export interface PageKeys {
	/** Of a page that shows no digest. */
	readonly shared: string;
	/** What the pages of a briefing follow from besides, by its id. */
	readonly bodies: Readonly<Record<string, string>>;
}

/** @param ledger pages tell what went from them */
export const buildPageKeys = ({ key, sources }: Origin, ledger: Ledger): PageKeys => ({
	shared: hash('sha256', JSON.stringify([key, listEnded(ledger)])),
	bodies: sources,
});
