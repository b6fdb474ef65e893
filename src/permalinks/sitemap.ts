/** The map of the site for search engines: every lasting page, with the day it last changed where the content knows: that page, not another. */

import { fixedPageNames, fixedPageOf } from '../addresses/fixed-pages.ts';
import { listAddresses } from './page-addresses.ts';
import { wordingSince } from '../dossier/recommendation.ts';
import { newest } from '../text/dates.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { document, element } from '../exports/xml.ts';

/** Pages worth finding that the ledger does not record, as they only join what others hold. */
const listUnrecorded = ({ routes }: Dossier) =>
	fixedPageNames.filter((name) => fixedPageOf[name].isInSitemap).map((name) => routes[name]);

/** A map as a search engine asks for it; beyond the limit of the standard, one map that names the others. */
export interface Sitemaps {
	readonly whole: string;
	/** By number, from 1; none where the whole holds all pages. */
	readonly parts: ReadonlyMap<string, string>;
}

/** @param most how many pages the standard allows in one map */
export function buildSitemaps(dossier: Dossier, most = 50_000): Sitemaps {
	const { routes } = dossier;
	const urls = listUrls(dossier);
	const number = urls.length > most ? Math.ceil(urls.length / most) : 0;
	const parts = new Map(
		Array.from({ length: number }, (_, i): [string, string] => [
			String(i + 1),
			print('urlset', urls.slice(i * most, (i + 1) * most)),
		]),
	);
	const toMap = (part: string) =>
		element('sitemap', [element('loc', routes.absolute(routes.sitemapPart(part)))]);
	return {
		whole: number > 0 ? print('sitemapindex', [...parts.keys()].map(toMap)) : print('urlset', urls),
		parts,
	};
}

const print = (name: string, content: readonly string[]) =>
	document(element(name, content, { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }));

function listUrls(dossier: Dossier): string[] {
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
	const hrefs = new Set([...listAddresses(dossier).map(({ href }) => href), ...listUnrecorded(dossier)]);
	return [...hrefs].map((href) => {
		const date = dates.get(href);
		return element('url', [
			element('loc', routes.absolute(href)),
			...(date ? [element('lastmod', date)] : []),
		]);
	});
}
