/** A feed in Atom and in JSON Feed. */

import type { Dossier } from '../dossier/dossier.ts';
import type { Routes } from '../addresses/routes.ts';
import type { Feed, FeedEntry } from './feeds.ts';
import { document, element } from './xml.ts';

const toTime = (day: string) => `${day}T00:00:00Z`;

const newest = ({ entries }: Feed, fallback: string) =>
	entries
		.map(({ updated }) => updated)
		.sort()
		.at(-1) ?? fallback;

export function toAtom(feed: Feed, { site, routes, updated }: Dossier): string {
	const toEntry = (entry: FeedEntry) =>
		element('entry', [
			element('id', entry.id),
			element('title', entry.title),
			element('link', undefined, { rel: 'alternate', type: 'text/html', href: entry.address }),
			element('published', toTime(entry.published)),
			element('updated', toTime(entry.updated)),
			element('summary', entry.summary),
		]);
	return document(
		element(
			'feed',
			[
				element('id', feed.address),
				element('title', feed.title),
				element('updated', toTime(newest(feed, updated))),
				element('author', [element('name', site.editor)]),
				element('rights', site.licence.name),
				element('link', undefined, { rel: 'alternate', type: 'text/html', href: feed.address }),
				element('link', undefined, {
					rel: 'self',
					type: 'application/atom+xml',
					href: routes.absolute(routes.feed(feed.name, 'xml')),
				}),
				...linkArchives(feed, routes),
				...feed.entries.map(toEntry),
			],
			{
				xmlns: 'http://www.w3.org/2005/Atom',
				...(feed.archiveOf ? { 'xmlns:fh': 'http://purl.org/syndication/history/1.0' } : {}),
				'xml:lang': site.language,
			},
		),
	);
}

/** The way from a feed to what is older, and from an archive both ways (RFC 5005, 4). */
function linkArchives({ previous, archiveOf }: Feed, routes: Routes): string[] {
	const link = (rel: string, name: string | undefined) =>
		name === undefined
			? []
			: [
					element('link', undefined, {
						rel,
						type: 'application/atom+xml',
						href: routes.absolute(routes.feed(name, 'xml')),
					}),
				];
	return [
		...(archiveOf ? [element('fh:archive', undefined)] : []),
		...link('current', archiveOf?.name),
		...link('prev-archive', previous),
		...link('next-archive', archiveOf?.next),
	];
}

export const toJsonFeed = (feed: Feed, { site, routes }: Dossier): string =>
	`${JSON.stringify(
		{
			version: 'https://jsonfeed.org/version/1.1',
			title: feed.title,
			home_page_url: feed.address,
			feed_url: routes.absolute(routes.feed(feed.name, 'json')),
			...(feed.previous === undefined
				? {}
				: { next_url: routes.absolute(routes.feed(feed.previous, 'json')) }),
			language: site.language,
			authors: [{ name: site.editor, url: routes.absolute(routes.home) }],
			items: feed.entries.map(({ id, address, title, summary, published, updated }) => ({
				id,
				url: address,
				title,
				content_text: summary,
				date_published: toTime(published),
				date_modified: toTime(updated),
			})),
		},
		undefined,
		'\t',
	)}\n`;
