/** Our own pages as works that readers can cite. */

import type { Briefing } from '../dossier/briefing.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Ref } from '../dossier/link.ts';
import { type Recommendation, wordingSince } from '../dossier/recommendation.ts';
import { describe, toSourceWork, type Work } from './cited-article.ts';
import { type CslItem, toIssued } from './csl.ts';

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

function toOwnWork(
	{ id, type, title, kind, href, date, version, citing }: Own,
	{ site, routes }: Dossier,
): Work {
	return {
		csl: {
			id,
			type,
			title,
			author: [{ literal: site.editor }],
			issued: toIssued(date),
			...(type === 'report' ? { publisher: site.editor } : {}),
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

/** The briefing that a recommendation comes from. */
export function briefingOf(
	{ briefing: { id } }: Pick<Recommendation, 'briefing'>,
	{ briefings }: Dossier,
): Briefing {
	const briefing = briefings.find((candidate) => candidate.id === id);
	if (!briefing) throw new Error(`The dossier has no briefing "${id}"`);
	return briefing;
}

export const toRecommendationWork = (
	recommendation: Recommendation,
	briefing: Briefing,
	dossier: Dossier,
): Work =>
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

/** A topic brings sources together at length; a question in a line for each. */
const typeOf = { topic: 'report', question: 'webpage' } as const;

/** A page that brings sources together. */
export const toPageWork = (
	kind: keyof typeof typeOf,
	{ id, name, href, changed }: Ref & { readonly changed: string },
	dossier: Dossier,
): Work =>
	toOwnWork({ id: `${kind}:${id}`, type: typeOf[kind], title: name, kind, href, date: changed }, dossier);

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
