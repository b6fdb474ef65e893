/** Notes of the Chicago Manual of Style. */

import type { CslItem } from './csl.ts';
import { italic, joined, listed, paragraphs, partsOf, plain, toUndated, type Span } from './spans.ts';
import type { Work } from './cited-article.ts';

/** "March 4, 2021". */
function toAmerican(csl: CslItem): string | undefined {
	const { year, month, day } = partsOf(csl);
	if (month === undefined) return year?.toString();
	return day === undefined ? `${month} ${year}` : `${month} ${day}, ${year}`;
}

/** A footnote; a work that reports another cites it at the end. */
export function toChicago(work: Work): Span[] {
	const { csl, authors, described, limits, pinpoint, kind, citing } = work;
	const names = authors.length > 3 ? `${authors[0]} et al.` : joined(authors, 'and');
	const title = described ? `[${csl.title}],` : `“${csl.title.replaceAll('“', '‘').replaceAll('”', '’')},”`;
	const head: Span[] = [{ text: `${names ? `${names}, ` : ''}${title} ` }];
	return [
		...head,
		...listed(
			plain(kind),
			italic(csl['container-title']),
			plain(toAmerican(csl) ?? toUndated(limits)),
			plain(pinpoint && paragraphs(pinpoint, 'para.', 'paras.')),
			plain(csl.URL),
			citing ? [{ text: 'citing ' }, ...toChicago(citing)] : [],
		),
	];
}
