/** A claim of a source, as a sentence that says whose view it is. */

import type { Routes } from '../addresses/routes.ts';
import type { Claim as ClaimData } from '../content/schema/claim.ts';
import { verb } from '../text/grammar.ts';
import type { BriefingRef, Citation, Ref } from './link.ts';
import type { Refs } from './references.ts';

export interface About {
	readonly actors: readonly Ref[];
	readonly themes: readonly Ref[];
	readonly places: readonly Ref[];
}

export interface Claim extends Omit<ClaimData, 'about'> {
	/** `briefing/claim`. */
	readonly key: string;
	readonly href: string;
	/** The claim as a whole sentence that says whose view it is. */
	readonly sentence: string;
	readonly briefing: BriefingRef;
	readonly source: Citation;
	readonly about: About;
}

export function toClaim(claim: ClaimData, briefing: BriefingRef, refs: Refs, routes: Routes): Claim {
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

export const toAbout = (about: ClaimData['about'], refs: Refs): About => ({
	actors: about.actors.map(refs.actor),
	themes: about.themes.map(refs.theme),
	places: about.places.map(refs.place),
});
