/** The map of the site for search engines: every lasting page, with the day it last changed where the content knows. */

import { listAddresses } from '../addresses.ts';
import { wordingSince } from '../citations/works.ts';
import type { Dossier } from '../dossier.ts';
import { document, element } from './xml.ts';

/** Pages worth finding that the ledger does not record, as they only join what others hold. */
const listTools = ({ routes }: Dossier) => [
	routes.figures,
	routes.silences,
	routes.timeline,
	routes.map,
	routes.data,
];

export function buildSitemap(dossier: Dossier): string {
	const { routes, briefings, topics, updated } = dossier;
	const dates = new Map([
		[routes.home, updated],
		...topics.map(({ href }): [string, string] => [href, updated]),
		...briefings.flatMap((briefing): [string, string][] => [
			[briefing.href, briefing.revised ?? briefing.added],
			...briefing.recommendations.map((recommendation): [string, string] => [
				recommendation.href,
				wordingSince(recommendation, briefing),
			]),
		]),
	]);
	const hrefs = new Set([...listAddresses(dossier).map(({ href }) => href), ...listTools(dossier)]);
	const urls = [...hrefs].map((href) => {
		const date = dates.get(href);
		return element('url', [
			element('loc', routes.absolute(href)),
			...(date ? [element('lastmod', date)] : []),
		]);
	});
	return document(element('urlset', urls, { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }));
}
