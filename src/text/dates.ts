/** Dates as readers see them, never more exact than they are known. */

import type { Bibliography } from '../content/schema/schema.ts';

/** "2021" → "2021", "2021-03" → "March 2021", "2021-03-04" → "4 March 2021". */
export function formatDate(date: string, language = 'en-GB'): string {
	const key = `${language} ${date.length}`;
	const format = formats.get(key) ?? buildFormat(date, language);
	formats.set(key, format);
	return format.format(new Date(date));
}

/** By language and exactness: making one takes as long as using it a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>();

function buildFormat(date: string, language: string): Intl.DateTimeFormat {
	const [, month, day] = date.split('-');
	return new Intl.DateTimeFormat(language, {
		year: 'numeric',
		...(month ? { month: 'long' } : {}),
		...(day ? { day: 'numeric' } : {}),
		timeZone: 'UTC',
	});
}

type Published = Bibliography['published'];

/** When an article appeared, in words; "undated" when nothing is known. */
export function formatPublished(published: Published, language?: string): string {
	if (published === 'unknown') return 'undated';
	if ('date' in published) return formatDate(published.date, language);
	const { notBefore, notAfter, probably } = published;
	if (probably) return `probably ${formatDate(probably.notBefore, language)} or later`;
	if (notBefore && notAfter)
		return `between ${formatDate(notBefore, language)} and ${formatDate(notAfter, language)}`;
	return notBefore
		? `${formatDate(notBefore, language)} or later`
		: `${formatDate(notAfter ?? '', language)} or earlier`;
}

/** The earliest date an article can have, or probably has, for ordering; undefined when nothing is known. */
export function earliest(published: Published): string | undefined {
	if (published === 'unknown') return undefined;
	if ('date' in published) return published.date;
	return published.probably?.notBefore ?? published.notBefore ?? published.notAfter;
}

/** The latest of some days; empty where there is none. */
export const newest = (days: readonly string[]) => [...days].sort().at(-1) ?? '';
