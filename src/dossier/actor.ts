/** An actor: its names, what it is asked, and what is said of it. */

import type { ContentFiles } from '../content/content-files.ts';
import type { Actor as ActorData } from '../content/schema/actor.ts';
import { indexBy } from '../lists/index-by.ts';
import type { Briefing } from './briefing.ts';
import type { Claim } from './claim.ts';
import type { Citation, Ref } from './link.ts';
import type { Refs } from './references.ts';
import { indexMentions, type Named, toNamed } from './naming.ts';
import type { Recommendation } from './recommendation.ts';

export interface Actor extends Ref, Named {
	readonly kind: ActorData['kind'];
	readonly description: string;
	readonly references: readonly Citation[];
	readonly sameAs: readonly string[];
	readonly notToBeConfusedWith: readonly { readonly actor: Ref; readonly because: string }[];
	/** What it is asked, strongest first. */
	readonly asked: readonly Recommendation[];
	/** What is asked that concerns it, strongest first. */
	readonly concerned: readonly Recommendation[];
	readonly claims: readonly Claim[];
}

export function buildActors(
	sources: ContentFiles,
	briefings: readonly Briefing[],
	claims: readonly Claim[],
	ranked: readonly Recommendation[],
	refs: Refs,
): Actor[] {
	const claimsOn = indexBy(claims, ({ about }) => about.actors.map(({ id }) => id));
	const askedOf = indexBy(ranked, ({ addressees }) => addressees.map(({ id }) => id));
	const about = indexBy(ranked, (recommendation) => recommendation.about.map(({ id }) => id));
	const namingActor = indexMentions(briefings, (mention) => ('actor' in mention ? mention.actor : undefined));
	return sources.actors.map(({ id, data }) => ({
		...refs.actor(id),
		...toNamed(data.names, [data.name, data.short], briefings, namingActor(id), refs),
		kind: data.kind,
		description: data.description,
		references: data.references.map(refs.cite),
		sameAs: data.sameAs ?? [],
		notToBeConfusedWith: data.notToBeConfusedWith.map(({ actor, because }) => ({
			actor: refs.actor(actor),
			because,
		})),
		asked: askedOf.get(id),
		concerned: about.get(id),
		claims: claimsOn.get(id),
	}));
}
