/** What references are made of: runs of text, dates, names, paragraphs. */

import { formatPublished } from '../dossier/published.ts';
import type { CslItem } from './csl.ts';
import type { Work } from './cited-article.ts';

export interface Span {
	readonly text: string;
	readonly italic?: boolean;
}

export const toText = (spans: readonly Span[]) => spans.map(({ text }) => text).join('');

const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

/** Year, name of the month and day, as far as known. */
export const partsOf = ({ issued }: CslItem) => {
	const [year, month, day] = issued?.['date-parts'][0] ?? [];
	return { year, month: month === undefined ? undefined : months[month - 1], day };
};

/** No date, and in brackets what is known of it all the same. */
export const toUndated = (limits: Work['limits']) =>
	limits ? `n.d. [${formatPublished(limits, 'en-US')}]` : 'n.d.';

/** "A, B and C". Where the last two are joined by "&", a comma stands before it in lists of three and more. */
export const joined = (names: readonly string[], and: string) =>
	names.length < 2
		? names.join()
		: `${names.slice(0, -1).join(', ')}${names.length > 2 && and.startsWith('&') ? ',' : ''} ${and} ${names.at(-1)}`;

/** "para. 3" or "paras. 3–5". */
export const paragraphs = (pinpoint: string, one: string, many: string) =>
	`${/\D/.test(pinpoint) ? many : one} ${pinpoint}`;

/** Spans between commas, the empty ones left out. */
export const listed = (...parts: readonly (readonly Span[])[]): Span[] =>
	parts.filter((part) => part.length > 0).flatMap((part, i) => (i === 0 ? part : [{ text: ', ' }, ...part]));

export const plain = (text: string | undefined): Span[] => (text ? [{ text }] : []);
export const italic = (text: string | undefined): Span[] => (text ? [{ text, italic: true }] : []);
