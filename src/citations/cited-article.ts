/** A work that readers can cite, and the source article as one. */

import { formatParagraphs } from '../text/pinpoints.ts';
import type { Bibliography } from '../content/schema/bibliography.ts';
import type { Briefing } from '../dossier/briefing.ts';
import { formatPublished } from '../dossier/published.ts';
import { toCslName, toIssued, type CslItem } from './csl.ts';

export type PublicationLimits = Extract<Bibliography['published'], { reason: string }>;

/** A work with what the styles need beyond CSL-JSON. */
export interface Work {
	readonly csl: CslItem;
	/** Names as readers write them; empty when unknown. */
	readonly authors: readonly string[];
	/** Whether the title is a description of ours, the work's own being unknown. */
	readonly described: boolean;
	/** The days between which the work appeared, where only those are known. */
	readonly limits: PublicationLimits | undefined;
	/** Paragraph numbers, such as "3–5, 9". */
	readonly pinpoint: string | undefined;
	/** What kind of page it is, and which wording: "recommendation rye-2020-3, wording 2". */
	readonly kind: string | undefined;
	/** The work that this one reports. */
	readonly citing: Work | undefined;
}

/** The source article of a briefing, at some of its paragraphs. */
export function toSourceWork({ id, bibliography }: Briefing, paragraphs: readonly number[] = []): Work {
	const { title, authors, outlet, published, url, language } = bibliography;
	const limits = typeof published === 'object' && 'reason' in published ? published : undefined;
	const notes = [
		title.basis === 'ours' ? 'Title supplied by the digest' : '',
		title.basis === 'address' ? 'Title read from the address' : '',
		limits ? `Published ${formatPublished(limits)}` : '',
	].filter(Boolean);
	return {
		csl: {
			id: `source:${id}`,
			type: 'webpage',
			title: title.text,
			...(authors.length > 0 ? { author: authors.map(({ sortName }) => toCslName(sortName)) } : {}),
			...(typeof published === 'object' && 'date' in published ? { issued: toIssued(published.date) } : {}),
			...(outlet ? { 'container-title': outlet.name } : {}),
			...(url ? { URL: url.address } : {}),
			language,
			...(notes.length > 0 ? { note: `${notes.join('. ')}.` } : {}),
		},
		authors: authors.map(({ name }) => name),
		described: title.basis === 'ours',
		limits,
		pinpoint: paragraphs.length > 0 ? formatParagraphs(paragraphs).slice(1) : undefined,
		kind: undefined,
		citing: undefined,
	};
}

/** A work in one line of plain text, for notes. */
export function describe({ csl, authors, limits, pinpoint }: Work): string {
	const issued = csl.issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-');
	const paragraphs = pinpoint && `paragraph${/\D/.test(pinpoint) ? 's' : ''} ${pinpoint}`;
	return [
		authors.join(', ') || 'author unknown',
		csl.title,
		csl['container-title'],
		issued ?? (limits ? formatPublished(limits) : 'undated'),
		paragraphs,
	]
		.filter(Boolean)
		.join(', ');
}
