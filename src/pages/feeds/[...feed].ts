/** The feeds, each in Atom and in JSON Feed. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { toAtom, toJsonFeed } from '../../exports/atom.ts';
import { listFeeds } from '../../exports/feeds.ts';
import { dossier } from '../../load.ts';

// While writing; a build writes these files itself (scripts/build/plain-files.ts).
export const getStaticPaths = (() =>
	!import.meta.env.DEV
		? []
		: listFeeds(dossier)
				.flatMap((feed) => [feed, ...feed.archives])
				.flatMap((feed) => [
					{ params: { feed: `${feed.name}.xml` }, props: { print: () => toAtom(feed, dossier) } },
					{ params: { feed: `${feed.name}.json` }, props: { print: () => toJsonFeed(feed, dossier) } },
				])) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => new Response(props['print']());
