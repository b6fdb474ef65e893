/** What claims and recommendations are about, each with all that is said of it: actors, places, themes. */

import type * as schema from '../content/schema/schema.ts';
import type { Source, Sources } from '../content/content-files.ts';
import type { Briefing } from './briefing.ts';
import { toNamed, toPlaceRef, type Actor, type Mentioning, type Place } from './named.ts';
import { indexBy } from '../lists/index-by.ts';
import type { Claim, Recommendation } from './items.ts';
import type { Ref, Refs } from './link.ts';

export interface Theme extends Ref {
	readonly definition: string;
	readonly words: readonly string[];
	readonly claims: readonly Claim[];
	readonly recommendations: readonly Recommendation[];
}

export function buildActors(
	sources: Sources,
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

export function buildPlaces(
	sources: Sources,
	briefings: readonly Briefing[],
	claims: readonly Claim[],
	refs: Refs,
): Place[] {
	const claimsOn = indexBy(claims, ({ about }) => about.places.map(({ id }) => id));
	const namingPlace = indexMentions(briefings, (mention) => ('place' in mention ? mention.place : undefined));
	return sources.places.map((source) => ({
		...refs.place(source.id),
		...toNamed(source.data.names, [source.data.name], briefings, namingPlace(source.id), refs),
		kind: source.data.kind,
		latitude: source.data.latitude,
		longitude: source.data.longitude,
		short: source.data.short ?? source.data.name,
		isCapital: source.data.capital ?? false,
		between: source.data.between,
		partOf: toPlaceRef(source, refs),
		sameAs: source.data.sameAs ?? [],
		claims: claimsOn.get(source.id),
	}));
}

export function buildThemes(
	{ themes }: { themes: readonly Source<schema.Theme>[] },
	claims: readonly Claim[],
	ranked: readonly Recommendation[],
	refs: Refs,
): Theme[] {
	const claimsOn = indexBy(claims, ({ about }) => about.themes.map(({ id }) => id));
	const recommendedOn = indexBy(ranked, (recommendation) => recommendation.themes.map(({ id }) => id));
	return themes.map(({ id, data }) => ({
		...refs.theme(id),
		definition: data.definition,
		words: data.words,
		claims: claimsOn.get(id),
		recommendations: recommendedOn.get(id),
	}));
}

/** The briefings that mention an actor or place, each with its mentions of it, in one pass over all mentions. */
function indexMentions(
	briefings: readonly Briefing[],
	idOf: (mention: schema.Mention) => string | undefined,
): (id: string) => readonly Mentioning[] {
	const all = briefings.flatMap((briefing) => briefing.mentions.map((mention) => ({ briefing, mention })));
	const byId = indexBy(all, ({ mention }) => {
		const id = idOf(mention);
		return id === undefined ? [] : [id];
	});
	return (id) =>
		[...Map.groupBy(byId.get(id), ({ briefing }) => briefing)].map(([briefing, list]) => ({
			briefing,
			mentions: list.map(({ mention }) => mention),
		}));
}
