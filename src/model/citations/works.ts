/** What readers can cite: our own pages, and apart from them the source articles. */

import { formatParagraphs } from '../../gate/marks.ts';
import type * as schema from '../../gate/schema.ts';
import type { Briefing } from '../briefings.ts';
import { formatPublished } from '../dates.ts';
import type { Dossier } from '../dossier.ts';
import type { Recommendation } from '../items.ts';
import type { Ref } from '../refs.ts';
import { toCslName, toIssued, type CslItem } from './csl.ts';

export type Limits = Extract<schema.Bibliography['published'], { reason: string }>;

/** A work with what the styles need beyond CSL-JSON. */
export interface Work {
	readonly csl: CslItem;
	/** Names as readers write them; empty when unknown. */
	readonly authors: readonly string[];
	/** Whether the title is a description of ours, the work's own being unknown. */
	readonly described: boolean;
	/** The days between which the work appeared, where only those are known. */
	readonly limits: Limits | undefined;
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

interface Own {
	readonly id: string;
	readonly type: CslItem['type'];
	readonly title: string;
	readonly kind: string;
	readonly href: string;
	/** The day of this wording. */
	readonly date: string;
	readonly version?: number;
	readonly citing?: Work;
}

function toOwnWork({ id, type, title, kind, href, date, version, citing }: Own, { site, routes }: Dossier): Work {
	return {
		csl: {
			id,
			type,
			title,
			author: [{ literal: site.editor }],
			issued: toIssued(date),
			...(site.title === site.editor ? {} : { 'container-title': site.title }),
			genre: kind,
			...(version ? { version: String(version) } : {}),
			URL: routes.absolute(href),
			language: site.language,
			...(citing ? { note: `After ${describe(citing)}.` } : {}),
		},
		authors: [site.editor],
		described: false,
		limits: undefined,
		pinpoint: undefined,
		kind: version ? `${kind}, wording ${version}` : kind,
		citing,
	};
}

/** A work in one line of plain text, for notes. */
function describe({ csl, authors, limits, pinpoint }: Work): string {
	const issued = csl.issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-');
	const paragraphs = pinpoint && `paragraph${/\D/.test(pinpoint) ? 's' : ''} ${pinpoint}`;
	return [authors.join(', ') || 'author unknown', csl.title, csl['container-title'], issued ?? (limits ? formatPublished(limits) : 'undated'), paragraphs]
		.filter(Boolean)
		.join(', ');
}

/** The day since which the present wording of a recommendation has stood: that of its last change, or else of its briefing's text. */
export const wordingSince = (
	{ earlier = [] }: Pick<schema.Recommendation, 'earlier'>,
	{ added, revised = added }: Pick<Briefing, 'added' | 'revised'>,
) => earlier.at(-1)?.changed ?? revised;

/** The briefing that a recommendation comes from. */
export function briefingOf({ briefing: { id } }: Pick<Recommendation, 'briefing'>, { briefings }: Dossier): Briefing {
	const briefing = briefings.find((candidate) => candidate.id === id);
	if (!briefing) throw new Error(`The dossier has no briefing "${id}"`);
	return briefing;
}

export const toRecommendationWork = (recommendation: Recommendation, briefing: Briefing, dossier: Dossier): Work =>
	toOwnWork(
		{
			id: `recommendation:${recommendation.slug}`,
			type: 'webpage',
			title: recommendation.text.replace(/\.$/, ''),
			kind: `recommendation ${recommendation.slug}`,
			href: recommendation.href,
			date: wordingSince(recommendation, briefing),
			version: recommendation.version,
			citing: toSourceWork(briefing, recommendation.paragraphs),
		},
		dossier,
	);

export const toBriefingWork = (briefing: Briefing, dossier: Dossier): Work =>
	toOwnWork(
		{
			id: `briefing:${briefing.id}`,
			type: 'report',
			title: briefing.name,
			kind: 'briefing',
			href: briefing.href,
			date: briefing.revised ?? briefing.added,
			citing: toSourceWork(briefing),
		},
		dossier,
	);

/** A page that brings sources together; it is as new as the dossier. */
export const toPageWork = (kind: 'topic' | 'question', { id, name, href }: Ref, dossier: Dossier): Work =>
	toOwnWork({ id: `${kind}:${id}`, type: 'webpage', title: name, kind, href, date: dossier.updated }, dossier);

/** The dossier as a whole. */
export const toDossierWork = (dossier: Dossier): Work =>
	toOwnWork(
		{
			id: 'dossier',
			type: 'report',
			title: `${dossier.site.title}: ${dossier.site.tagline}`,
			kind: 'dossier',
			href: dossier.routes.home,
			date: dossier.updated,
		},
		dossier,
	);
