/** A theme: what is claimed and asked on it. */

import type { ContentFile } from '../content/content-files.ts';
import type { Theme as ThemeData } from '../content/schema/theme.ts';
import { indexBy } from '../lists/index-by.ts';
import type { Claim } from './claim.ts';
import type { Ref } from './link.ts';
import type { Refs } from './references.ts';
import type { Recommendation } from './recommendation.ts';

export interface Theme extends Ref {
	readonly definition: string;
	readonly words: readonly string[];
	readonly claims: readonly Claim[];
	readonly recommendations: readonly Recommendation[];
}

export function buildThemes(
	{ themes }: { themes: readonly ContentFile<ThemeData>[] },
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
