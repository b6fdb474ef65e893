/** The dossier of this site, as it was read once for all pages. */

import { toAddress } from './permalinks/page-addresses.ts';
import { listTombstones, listPlaceTombstones } from './permalinks/tombstones.ts';
import { indexBy, lookUp } from './lists/index-by.ts';
import { listLasting } from './permalinks/lasting-addresses.ts';
import { listEnded } from './permalinks/ledger.ts';
import { findFollowed } from './followed.ts';
import { readLedger } from './permalinks/files.ts';

const followed = findFollowed();
if (!followed)
	throw new Error('Pages are made by a build and while writing: nobody has read the content here');

export const { sources: contentFiles, dossier } = followed;

export const findBriefing = lookUp(dossier.briefings);
export const findTopic = lookUp(dossier.topics);

/** The ledger of addresses, for pages that tell what became of some. */
export const ledger = readLedger(process.env['CONTENT_DIR'] ?? 'content');

const lasting = listLasting(dossier);

export const tombstones = listTombstones(lasting, ledger, dossier.routes);

/** Lines of places that went, under the pages they were in: few, while the ledger only grows. */
const ended = indexBy(listEnded(ledger).flat(), ({ address }) => [address.replace(/#.*$/, '')]);

/** Places that went from the page with this href. */
export function listGoneFrom(href: string) {
	const page = toAddress(href, dossier.routes);
	const lines = ended.get(page);
	return lines.length === 0 ? [] : listPlaceTombstones(page, lasting, lines);
}
