/** The style of the American Psychological Association: an entry for the list and a short form for the text. */

import type { CslName } from './csl.ts';
import { joined, paragraphs, partsOf, plain, toUndated, type Span } from './spans.ts';
import type { Work } from './cited-article.ts';

const initials = (given: string) =>
	given
		.split(/\s+/)
		.map((name) =>
			name
				.split('-')
				.map((part) => `${[...part][0] ?? ''}.`)
				.join('-'),
		)
		.join(' ');

function toApaName({ family, given, literal, ...particles }: CslName): string {
	if (literal !== undefined) return literal;
	const before = particles['non-dropping-particle'];
	const after = particles['dropping-particle'];
	const surname = `${before ? `${before} ` : ''}${family}`;
	return given ? `${surname}, ${initials(given)}${after ? ` ${after}` : ''}` : surname;
}

/** The page of a site is set in italics, the piece in an outlet is not. */
export function toApa({ csl, described, limits, kind }: Work): Span[] {
	const { year, month, day } = partsOf(csl);
	const date =
		year === undefined
			? toUndated(limits)
			: [year, [month, day].filter(Boolean).join(' ')].filter(Boolean).join(', ');
	const names = joined((csl.author ?? []).map(toApaName), '&');
	const container = csl['container-title'];
	const text = described ? `[${csl.title}]` : csl.title;
	const title: Span[] = [
		{ text, italic: container === undefined && !described },
		...plain(kind && ` (${kind[0]?.toUpperCase()}${kind.slice(1)})`),
	];
	return [
		...(names ? [{ text: `${names}${names.endsWith('.') ? '' : '.'} ` }] : [...title, { text: '. ' }]),
		{ text: `(${date}).` },
		...(names ? [{ text: ' ' }, ...title, { text: /[.?!]$/.test(text) && !kind ? '' : '.' }] : []),
		...(container ? [{ text: ' ' }, { text: container, italic: true }, { text: '.' }] : []),
		...plain(csl.URL && ` ${csl.URL}`),
	];
}

/** In the text; a source known through our page is cited as known through it. */
export function toApaInText(work: Work): string {
	const inner = ({ csl, pinpoint }: Work) => {
		const surnames = (csl.author ?? []).map(
			({ family, literal, ...particles }) =>
				literal ??
				`${particles['non-dropping-particle'] ? `${particles['non-dropping-particle']} ` : ''}${family}`,
		);
		const who = surnames.length > 2 ? `${surnames[0]} et al.` : joined(surnames, '&');
		const rest = [partsOf(csl).year ?? 'n.d.', pinpoint && paragraphs(pinpoint, 'para.', 'paras.')]
			.filter(Boolean)
			.join(', ');
		return who ? `${who}, ${rest}` : `“${csl.title},” ${rest}`;
	};
	return work.citing ? `(${inner(work.citing)}, as cited in ${inner(work)})` : `(${inner(work)})`;
}
