/** Footnotes of the Oxford University Standard for the Citation of Legal Authorities. */

import { formatPublished } from '../dossier/published.ts';
import { joined, listed, paragraphs, partsOf, plain, type Span } from './spans.ts';
import type { Work } from './cited-article.ts';

/** A footnote; the pinpoint stands before the address. */
export function toOscola({ csl, authors, described, limits, pinpoint, kind, citing }: Work): Span[] {
	const bare = authors.map((name) => name.replace(/(\p{Lu})\./gu, '$1'));
	const names = bare.length > 3 ? `${bare[0]} and others` : joined(bare, 'and');
	const { year, month, day } = partsOf(csl);
	const date = [day, month, year].filter(Boolean).join(' ') || (limits && formatPublished(limits));
	const where = listed(plain(kind), plain(csl['container-title']), plain(date));
	return [
		{ text: `${names ? `${names}, ` : ''}${described ? `[${csl.title}]` : `‘${csl.title}’`}` },
		...(where.length > 0 ? [{ text: ' (' }, ...where, { text: ')' }] : []),
		...plain(pinpoint && ` ${paragraphs(pinpoint, 'para', 'paras')}`),
		...plain(csl.URL && ` <${csl.URL}>`),
		...(citing ? [{ text: ', citing ' }, ...toOscola(citing)] : []),
	];
}
