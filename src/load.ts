/** The dossier of this site, joined once per build however many pages import it. */

import { getCollection } from 'astro:content';
import { openPassages } from './cache/passages.ts';
import { publishedNames } from './content/collections.ts';
import { isContentFiles, type ContentFiles } from './content/content-files.ts';
import { toAddress } from './permalinks/page-addresses.ts';
import { buildDossier } from './dossier/dossier.ts';
import { listTombstones, listPlaceTombstones } from './permalinks/tombstones.ts';
import { indexBy, lookUp } from './lists/index-by.ts';
import { listLasting } from './permalinks/lasting-addresses.ts';
import { groupByAddress } from './permalinks/ledger.ts';
import { findFollowed } from './followed.ts';
import { buildPageKeys } from './page-keys.ts';
import { readLedger } from './permalinks/files.ts';

interface Entry {
	readonly id: string;
	readonly data: unknown;
	readonly filePath?: string | undefined;
	readonly body?: string | undefined;
}

const toContentFile = ({ id, data, filePath = id, body = '' }: Entry) => ({ id, data, file: filePath, body });

async function readCollections(): Promise<ContentFiles> {
	const files = Object.fromEntries(
		await Promise.all(
			publishedNames.map(async (name) => {
				const entries: readonly Entry[] = await getCollection(name);
				return [name, entries.map(toContentFile)] as const;
			}),
		),
	);
	if (!isContentFiles(files)) throw new Error('Astro has not every collection of the content');
	return files;
}

const folder = process.env['CONTENT_DIR'] ?? 'content';

const followed = findFollowed();

export const contentFiles = followed?.sources ?? (await readCollections());

export const dossier = followed?.dossier ?? buildDossier(contentFiles, openPassages(folder).keep);

export const findBriefing = lookUp(dossier.briefings);
export const findTopic = lookUp(dossier.topics);

/** The ledger of addresses, for pages that tell what became of some. */
export const ledger = readLedger(folder);

const lasting = listLasting(dossier);

export const tombstones = listTombstones(lasting, ledger, dossier.routes);

/** Lines of places that went, under the pages they were in: few, while the ledger only grows. */
const ended = indexBy(
	[...groupByAddress(ledger).values()].flatMap((history) =>
		history.at(-1)?.state === 'live' ? [] : history,
	),
	({ address }) => [address.replace(/#.*$/, '')],
);

/** Places that went from the page with this href. */
export function listGoneFrom(href: string) {
	const page = toAddress(href, dossier.routes);
	const lines = ended.get(page);
	return lines.length === 0 ? [] : listPlaceTombstones(page, lasting, lines);
}

/** What pages follow from. */
export const pageKeys = buildPageKeys(contentFiles, ended);
