/** When an article appeared: in words, and for the order of time. */

import type { Bibliography } from '../content/schema/bibliography.ts';
import { formatDate } from '../text/dates.ts';

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
