/** The order of sources wherever they stand side by side: by the day they appeared, or the earliest it can have been. */

import { compare } from '../../diagnostics/diagnostic.ts';
import type { Bibliography } from '../schema/bibliography.ts';
import type { Briefing } from '../schema/briefing.ts';

/** The day by which an article is ordered: its own, or else the likeliest earliest one; undefined when nothing is known. */
export function findOrderDay(published: Bibliography['published']): string | undefined {
	if (published === 'unknown') return undefined;
	if ('date' in published) return published.date;
	return published.probably?.notBefore ?? published.notBefore ?? published.notAfter;
}

/** Oldest first, undated ones last, then by id. */
export const byPublished = (
	a: { readonly id: string; readonly data: Briefing },
	b: { readonly id: string; readonly data: Briefing },
): number => compare(toKey(a.data), toKey(b.data)) || compare(a.id, b.id);

/** After every digit. */
const toKey = ({ bibliography }: Briefing) => findOrderDay(bibliography.published) ?? '~';
