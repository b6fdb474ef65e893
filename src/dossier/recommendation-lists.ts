/** Recommendations under whom they ask, by what means, and on what: the lists that have pages of their own. */

import { nobodyNamed, notStated } from '../content/schema/recommendation.ts';
import type { Site } from '../content/schema/site.ts';
import { indexBy } from '../lists/index-by.ts';
import type { Recommendation } from './recommendation.ts';
import type { Ref } from './link.ts';
import type { Refs } from './references.ts';
import type { Routes } from '../addresses/routes.ts';

/** Recommendations that share an addressee, an instrument or a theme: one list page. */
export interface RecommendationList extends Ref {
	readonly description: string | undefined;
	/** Strongest first. */
	readonly recommendations: readonly Recommendation[];
}

export interface RecommendationLists {
	/** Most recommendations first; nobody named last. */
	readonly addressees: readonly RecommendationList[];
	/** By name. */
	readonly instruments: readonly RecommendationList[];
	/** Themes on which something is recommended, by name. */
	readonly recommendedThemes: readonly RecommendationList[];
}

/**
 * Groups recommendations that come strongest first.
 *
 * @param definitions of themes, by id
 * @param inName the order of names in the language of the site
 */
export function buildRecommendationLists(
	ranked: readonly Recommendation[],
	instruments: Site['instruments'],
	definitions: ReadonlyMap<string, string>,
	inName: (a: Ref, b: Ref) => number,
	refs: Refs,
	routes: Routes,
): RecommendationLists {
	const byAddressee = indexBy(ranked, ({ addressees }) => addressees.map(({ id }) => id));
	const byInstrument = indexBy(ranked, ({ instrument }) => [instrument.id]);
	const byTheme = indexBy(ranked, ({ themes }) => themes.map(({ id }) => id));

	return {
		addressees: byAddressee.keys
			.map((id) => toGroup(refs.addressee(id), undefined, byAddressee.get(id)))
			.sort(
				(a, b) =>
					Number(a.id === nobodyNamed) - Number(b.id === nobodyNamed) || byCount(a, b) || inName(a, b),
			),
		instruments: [...instruments, { id: notStated, definition: undefined }]
			.map(({ id, definition }) => toGroup(refs.instrument(id), definition, byInstrument.get(id)))
			.filter(({ recommendations: { length } }) => length > 0)
			.sort(inName),
		recommendedThemes: byTheme.keys
			.map((id) =>
				toGroup({ ...refs.theme(id), href: routes.onTheme(id) }, definitions.get(id), byTheme.get(id)),
			)
			.sort(inName),
	};
}

const toGroup = (
	ref: Ref,
	description: string | undefined,
	recommendations: readonly Recommendation[],
): RecommendationList => ({
	...ref,
	description,
	recommendations,
});

const byCount = (a: RecommendationList, b: RecommendationList) =>
	b.recommendations.length - a.recommendations.length;
