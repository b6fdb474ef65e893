/** A place: its names, where it lies, and what is said of it. */

import type { ContentFile, ContentFiles } from '../content/content-files.ts';
import type { Place as PlaceData } from '../content/schema/place.ts';
import { indexBy } from '../lists/index-by.ts';
import type { Briefing } from './briefing.ts';
import type { Claim } from './claim.ts';
import type { Ref } from './link.ts';
import type { Refs } from './references.ts';
import { indexMentions, type Named, toNamed } from './naming.ts';

export interface Place extends Ref, Named {
	readonly kind: PlaceData['kind'];
	readonly latitude: number | undefined;
	readonly longitude: number | undefined;
	readonly isCapital: boolean;
	readonly between: readonly [string, string] | undefined;
	readonly partOf: Ref | undefined;
	readonly sameAs: readonly string[];
	readonly claims: readonly Claim[];
}

/** A place that lies in another names it. */
export const toPlaceRef = ({ data }: ContentFile<PlaceData>, refs: Refs) =>
	data.partOf === undefined ? undefined : refs.place(data.partOf);

export function buildPlaces(
	sources: ContentFiles,
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
