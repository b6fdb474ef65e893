/** Files for other programs, many and each by itself: a build writes them at once, where Astro makes a request of each. */

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formats, listCitationFiles } from '../../src/citations/files.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { toAtom, toJsonFeed } from '../../src/exports/atom.ts';
import { listFeeds } from '../../src/exports/feeds.ts';
import { buildMemoFiles, seal } from '../../src/memo/memo-file.ts';
import type { Tombstone } from '../../src/permalinks/tombstones.ts';
import { isDrawable, listCards } from '../../src/pictures/cards.ts';
import { drawCard } from '../../src/pictures/draw.ts';

/**
 * Writes references, feeds, memo files and cards: the same bytes that the pages of the same addresses give while writing.
 *
 * @param site the folder of the built site
 */
export async function writePlainFiles(
	site: string,
	dossier: Dossier,
	tombstones: readonly Tombstone[],
): Promise<void> {
	const { routes } = dossier;
	const made = new Set<string>();
	const write = (href: string, content: string | Uint8Array) => {
		const file = path.join(site, href.slice(routes.home.length));
		const folder = path.dirname(file);
		if (!made.has(folder)) mkdirSync(folder, { recursive: true });
		made.add(folder);
		writeFileSync(file, content);
	};
	for (const { id, items } of listCitationFiles(dossier))
		for (const { extension, print } of formats) write(routes.citation(id, extension), print(items));
	for (const feed of listFeeds(dossier).flatMap((one) => [one, ...one.archives])) {
		write(routes.feed(feed.name, 'xml'), toAtom(feed, dossier));
		write(routes.feed(feed.name, 'json'), toJsonFeed(feed, dossier));
	}
	for (const [briefing, file] of buildMemoFiles(dossier, tombstones))
		write(routes.memoFile(briefing), JSON.stringify(seal(file)));
	for (const card of listCards(dossier).filter(isDrawable))
		write(`${routes.home}cards/${card.name}.png`, await drawCard(card));
}
