/**
 * A page as a work for reference managers, as ContextObjects in Spans (COinS).
 *
 * Of what Zotero and its kin read in a page this alone can say all of it: the type, one author that is no person, the day.
 * `citation_…` tags turn a page without a type into an article in a journal and a two-word author into a person; they are
 * for search engines of papers, and stand on pages that are papers.
 */

import type { CslItem } from '../../citations/csl.ts';

/**
 * The title of the span.
 *
 * @param description of the page, as what reference managers call its abstract
 */
export function toContextObject(
	{ type, title, author = [], issued, URL, language, ...rest }: CslItem,
	description: string,
): string {
	const day = issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-');
	const isReport = type === 'report';
	const pairs: [string, string | undefined][] = [
		['ctx_ver', 'Z39.88-2004'],
		['rft_val_fmt', `info:ofi/fmt:kev:mtx:${isReport ? 'book' : 'dc'}`],
		...(URL ? [['rft_id', URL] satisfies [string, string]] : []),
		...(isReport
			? ([
					['rft.genre', 'report'],
					['rft.btitle', title],
					['rft.pub', rest.publisher],
				] satisfies [string, string | undefined][])
			: ([
					['rft.title', title],
					['rft.source', rest['container-title']],
					['rft.type', 'webpage'],
				] satisfies [string, string | undefined][])),
		...author.map(({ family, given, literal }): [string, string] =>
			literal === undefined ? ['rft.au', [given, family].filter(Boolean).join(' ')] : ['rft.aucorp', literal],
		),
		['rft.date', day],
		['rft.language', language],
		['rft.description', description],
	];
	return pairs.flatMap(([key, value]) => (value ? [`${key}=${encodeURIComponent(value)}`] : [])).join('&');
}
