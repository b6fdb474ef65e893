/** A recommendation: who should do what, as a source asks for it, with the passages it rests on. */

import type { Routes } from '../addresses/routes.ts';
import type { ContentFile } from '../content/content-files.ts';
import type { Briefing as BriefingData } from '../content/schema/briefing.ts';
import type { Recommendation as RecommendationData } from '../content/schema/recommendation.ts';
import type { Briefing } from './briefing.ts';
import type { CitedPassage } from './digest.ts';
import type { BriefingRef, Citation, Ref } from './link.ts';
import type { Refs } from './references.ts';

export interface Recommendation extends Omit<
	RecommendationData,
	'addressees' | 'about' | 'themes' | 'instrument'
> {
	/** `briefing/number`. */
	readonly key: string;
	/** `briefing-number`: the last part of its address, and its name in citations. */
	readonly slug: string;
	readonly href: string;
	/** Its place in the briefing. */
	readonly anchor: string;
	readonly briefing: BriefingRef;
	readonly source: Citation;
	readonly addressees: readonly Ref[];
	/** Actors it concerns besides those asked. */
	readonly about: readonly Ref[];
	readonly themes: readonly Ref[];
	readonly instrument: Ref;
	/** Whether list marks stand hollow: the source does not ask for it in so many words. */
	readonly isInferred: boolean;
	/** The passages of the digest it rests on. */
	readonly passages: readonly CitedPassage[];
	/** The passages just before and after those. */
	readonly before: CitedPassage | undefined;
	readonly after: CitedPassage | undefined;
}

export function toRecommendation(
	recommendation: RecommendationData,
	{ id }: Pick<ContentFile<BriefingData>, 'id'>,
	digest: () => readonly CitedPassage[],
	refs: Refs,
	routes: Routes,
): Recommendation {
	const { addressees, about, themes, instrument, paragraphs } = recommendation;
	const rests = () => digest().map((passage) => passage.paragraphs.some((n) => paragraphs.includes(n)));
	return {
		...recommendation,
		key: `${id}/${recommendation.id}`,
		slug: `${id}-${recommendation.id}`,
		href: routes.recommendation(id, recommendation.id),
		anchor: `${routes.briefing(id)}#r-${recommendation.id}`,
		briefing: refs.briefing(id),
		source: refs.cite({ briefing: id, paragraphs }),
		addressees: addressees.map(refs.addressee),
		about: about.map(refs.actor),
		themes: themes.map(refs.theme),
		instrument: refs.instrument(instrument),
		isInferred: recommendation.form === 'inferred',
		get passages() {
			const here = rests();
			return digest().filter((_, i) => here[i]);
		},
		get before() {
			return digest()[rests().indexOf(true) - 1];
		},
		get after() {
			return digest()[rests().lastIndexOf(true) + 1];
		},
	};
}

/** The day on which a recommendation was first published. */
export const firstPublished = (
	{ added }: Pick<RecommendationData, 'added'>,
	briefing: Pick<Briefing, 'added'>,
) => added ?? briefing.added;

/** The day since which its present wording has stood. A briefing that is revised around it does not touch it. */
export const wordingSince = (
	recommendation: Pick<RecommendationData, 'earlier' | 'added'>,
	briefing: Pick<Briefing, 'added'>,
) => recommendation.earlier?.at(-1)?.changed ?? firstPublished(recommendation, briefing);
