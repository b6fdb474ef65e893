/** Files for other programs: data, references, feeds, files of the memo page and pictures of pages. */

import { formats, listCitationFiles } from './citations/files.ts';
import type { ContentFiles } from './content/content-files.ts';
import type { Dossier } from './dossier/dossier.ts';
import { toAtom, toJsonFeed } from './exports/atom.ts';
import { listDataFiles } from './exports/data-files.ts';
import { listFeeds } from './exports/feeds.ts';
import { buildMemoFiles, seal } from './memo/memo-file.ts';
import type { Tombstone } from './permalinks/tombstones.ts';
import { isDrawable, listCards } from './pictures/cards.ts';
import { drawCard } from './pictures/draw.ts';

export interface PlainFile {
	readonly href: string;
	/** Where the end of its name does not tell. */
	readonly type?: string;
	readonly print: () => string | Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;
}

export function* listPlainFiles(
	sources: ContentFiles,
	dossier: Dossier,
	tombstones: readonly Tombstone[],
): Generator<PlainFile> {
	const { routes } = dossier;
	yield* listDataFiles(sources, dossier);
	for (const { id, items } of listCitationFiles(dossier))
		for (const { extension, print } of formats)
			yield { href: routes.citation(id, extension), print: () => print(items) };
	for (const feed of listFeeds(dossier).flatMap((one) => [one, ...one.archives])) {
		yield { href: routes.feed(feed.name, 'xml'), print: () => toAtom(feed, dossier) };
		yield { href: routes.feed(feed.name, 'json'), print: () => toJsonFeed(feed, dossier) };
	}
	for (const [briefing, file] of buildMemoFiles(dossier, tombstones))
		yield { href: routes.memoFile(briefing), print: () => JSON.stringify(seal(file)) };
	for (const card of listCards(dossier).filter(isDrawable))
		yield { href: `${routes.home}cards/${card.name}.png`, print: () => drawCard(card) };
}
