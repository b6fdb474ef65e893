/** References as people write them, in three styles. What is unknown is said as each style says it, or left out. */

import { formatPublished } from '../dates.ts';
import type { CslItem, CslName } from './csl.ts';
import type { Work } from './works.ts';

export interface Span {
	readonly text: string;
	readonly italic?: boolean;
}

export interface Reference {
	readonly style: string;
	readonly spans: readonly Span[];
}

/** In the order readers see; APA has one form for the list and one for the text. */
export const toReferences = (work: Work): Reference[] => [
	{ style: 'Chicago', spans: closed(toChicago(work)) },
	{ style: 'APA', spans: toApa(work) },
	{ style: 'in the text', spans: [{ text: toApaInText(work) }] },
	{ style: 'OSCOLA', spans: closed(toOscola(work)) },
];

/** With one full stop at the end. */
const closed = (spans: readonly Span[]) => (toText(spans).endsWith('.') ? spans : [...spans, { text: '.' }]);

export const toText = (spans: readonly Span[]) => spans.map(({ text }) => text).join('');

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const partsOf = ({ issued }: CslItem) => {
	const [year, month, day] = issued?.['date-parts'][0] ?? [];
	return { year, month: month === undefined ? undefined : months[month - 1], day };
};

/** "March 4, 2021". */
function toAmerican(csl: CslItem): string | undefined {
	const { year, month, day } = partsOf(csl);
	if (month === undefined) return year?.toString();
	return day === undefined ? `${month} ${year}` : `${month} ${day}, ${year}`;
}

/** No date, and in brackets what is known of it all the same. */
const toUndated = (limits: Work['limits']) => (limits ? `n.d. [${formatPublished(limits, 'en-US')}]` : 'n.d.');

const joined = (names: readonly string[], and: string) =>
	names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')}${names.length > 2 && and.startsWith('&') ? ',' : ''} ${and} ${names.at(-1)}`;

const paragraphs = (pinpoint: string, one: string, many: string) => `${/\D/.test(pinpoint) ? many : one} ${pinpoint}`;

/** Spans between commas, the empty ones left out. */
const listed = (...parts: readonly (readonly Span[])[]): Span[] =>
	parts.filter((part) => part.length > 0).flatMap((part, i) => (i === 0 ? part : [{ text: ', ' }, ...part]));

const plain = (text: string | undefined): Span[] => (text ? [{ text }] : []);
const italic = (text: string | undefined): Span[] => (text ? [{ text, italic: true }] : []);

/** Notes of the Chicago Manual of Style. */
function toChicago(work: Work): Span[] {
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

const initials = (given: string) =>
	given
		.split(/\s+/)
		.map((name) => name.split('-').map((part) => `${[...part][0] ?? ''}.`).join('-'))
		.join(' ');

function toApaName({ family, given, literal, ...particles }: CslName): string {
	if (literal !== undefined) return literal;
	const before = particles['non-dropping-particle'];
	const after = particles['dropping-particle'];
	const surname = `${before ? `${before} ` : ''}${family}`;
	return given ? `${surname}, ${initials(given)}${after ? ` ${after}` : ''}` : surname;
}

/** The reference list of the American Psychological Association. The page of a site is set in italics, the piece in an outlet is not. */
function toApa({ csl, described, limits, kind }: Work): Span[] {
	const { year, month, day } = partsOf(csl);
	const date = year === undefined ? toUndated(limits) : [year, [month, day].filter(Boolean).join(' ')].filter(Boolean).join(', ');
	const names = joined((csl.author ?? []).map(toApaName), '&');
	const container = csl['container-title'];
	const text = described ? `[${csl.title}]` : csl.title;
	const title: Span[] = [{ text, italic: container === undefined && !described }, ...plain(kind && ` (${kind[0]?.toUpperCase()}${kind.slice(1)})`)];
	return [
		...(names ? [{ text: `${names}${names.endsWith('.') ? '' : '.'} ` }] : [...title, { text: '. ' }]),
		{ text: `(${date}).` },
		...(names ? [{ text: ' ' }, ...title, { text: /[.?!]$/.test(text) && !kind ? '' : '.' }] : []),
		...(container ? [{ text: ' ' }, { text: container, italic: true }, { text: '.' }] : []),
		...plain(csl.URL && ` ${csl.URL}`),
	];
}

/** In the text; a source known through our page is cited as known through it. */
function toApaInText(work: Work): string {
	const inner = ({ csl, pinpoint }: Work) => {
		const surnames = (csl.author ?? []).map(({ family, literal, ...particles }) =>
			literal ?? `${particles['non-dropping-particle'] ? `${particles['non-dropping-particle']} ` : ''}${family}`,
		);
		const who = surnames.length > 2 ? `${surnames[0]} et al.` : joined(surnames, '&');
		const rest = [partsOf(csl).year ?? 'n.d.', pinpoint && paragraphs(pinpoint, 'para.', 'paras.')].filter(Boolean).join(', ');
		return who ? `${who}, ${rest}` : `“${csl.title},” ${rest}`;
	};
	return work.citing ? `(${inner(work.citing)}, as cited in ${inner(work)})` : `(${inner(work)})`;
}

/** Footnotes of the Oxford University Standard for the Citation of Legal Authorities. */
function toOscola({ csl, authors, described, limits, pinpoint, kind, citing }: Work): Span[] {
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
