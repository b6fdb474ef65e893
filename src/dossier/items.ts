/** What a briefing holds, one by one: its claims, figures and recommendations. */

import type * as schema from '../content/schema/schema.ts';
import type { Source } from '../content/content-files.ts';
import type { Passage } from './digest.ts';
import type { BriefingRef, Citation, Ref, Refs } from './link.ts';
import type { Routes } from '../addresses/routes.ts';
import { verb } from '../text/grammar.ts';

export interface About {
	readonly actors: readonly Ref[];
	readonly themes: readonly Ref[];
	readonly places: readonly Ref[];
}

/** A passage of a digest with the paragraphs it covers as links. */
export interface CitedPassage extends Passage {
	readonly source: Citation;
}

export interface Claim extends Omit<schema.Claim, 'about'> {
	/** `briefing/claim`. */
	readonly key: string;
	readonly href: string;
	/** The claim as a whole sentence that says whose view it is. */
	readonly sentence: string;
	readonly briefing: BriefingRef;
	readonly source: Citation;
	readonly about: About;
}

export interface Figure extends schema.Figure {
	readonly key: string;
	readonly href: string;
	readonly briefing: BriefingRef;
	readonly source: Citation;
}

export interface Recommendation extends Omit<
	schema.Recommendation,
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

export function toClaim(claim: schema.Claim, briefing: BriefingRef, refs: Refs, routes: Routes): Claim {
	const attribution =
		claim.voice === 'author'
			? `${briefing.speaker} ${verb(briefing.speakers, 'say')}`
			: `${briefing.speaker} ${verb(briefing.speakers, 'report')}, after ${claim.voice},`;
	return {
		...claim,
		key: `${briefing.id}/${claim.id}`,
		href: routes.claim(briefing.id, claim.id),
		sentence: `${attribution} that ${claim.text}.`,
		briefing,
		source: refs.cite({ briefing: briefing.id, paragraphs: claim.paragraphs }),
		about: toAbout(claim.about, refs),
	};
}

export function toFigure(figure: schema.Figure, briefing: BriefingRef, refs: Refs, routes: Routes): Figure {
	return {
		...figure,
		key: `${briefing.id}/${figure.id}`,
		href: routes.figure(briefing.id, figure.id),
		briefing,
		source: refs.cite({ briefing: briefing.id, paragraphs: figure.paragraphs }),
	};
}

export function toRecommendation(
	recommendation: schema.Recommendation,
	{ id }: Pick<Source<schema.Briefing>, 'id'>,
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

export const toAbout = (about: schema.Claim['about'], refs: Refs): About => ({
	actors: about.actors.map(refs.actor),
	themes: about.themes.map(refs.theme),
	places: about.places.map(refs.place),
});
