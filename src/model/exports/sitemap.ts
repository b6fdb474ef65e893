/** The map of the site for search engines: every lasting page, with the day it last changed where the content knows: that page, not another. */

import { listAddresses } from '../addresses.ts';
import { wordingSince } from '../citations/works.ts';
import { newest } from '../dates.ts';
import type { Dossier } from '../dossier.ts';
import { document, element } from './xml.ts';

/** Pages worth finding that the ledger does not record, as they only join what others hold. */
const listTools = ({ routes }: Dossier) => [
	routes.figures,
	routes.silences,
	routes.timeline,
	routes.map,
	routes.data,
	routes.corrections,
];

export function buildSitemap(dossier: Dossier): string {
	const { routes, briefings, topics, questions, recommendations, corrections, updated } = dossier;
	const since = new Map(
		briefings.flatMap((briefing) =>
			briefing.recommendations.map((one): [string, string] => [one.href, wordingSince(one, briefing)]),
		),
	);
	const toList = (href: string, listed: readonly { readonly href: string }[]): [string, string] => [
		href,
		newest(listed.map((one) => since.get(one.href) ?? '')),
	];
	const dates = new Map([
		[routes.home, updated],
		[routes.data, updated],
		[routes.corrections, newest(corrections.map(({ date }) => date))],
		...[...topics, ...questions].map(({ href, changed }): [string, string] => [href, changed]),
		...briefings.map(({ href, added, revised }): [string, string] => [href, revised ?? added]),
		...since,
		toList(routes.recommendations, recommendations),
		...[dossier.addressees, dossier.instruments, dossier.recommendedThemes]
			.flat()
			.map((group) => toList(group.href, group.recommendations)),
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
