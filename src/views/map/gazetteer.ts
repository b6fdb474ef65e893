/** The places that sources name, as the rows of the table beside the map. */

import type { Dossier } from '../../dossier/dossier.ts';
import type { Place } from '../../dossier/place.ts';
import type { Event } from '../../dossier/event.ts';
import { indexBy } from '../../lists/index-by.ts';
import type { BriefingRef, Citation } from '../../dossier/link.ts';

export interface PlaceRow {
	readonly place: Place;
	/** "33.60° N, 70.40° E"; absent for what has no one point. */
	readonly coordinates: string | undefined;
	/** Where each source names it. */
	readonly naming: readonly Citation[];
	/** Paragraphs of all sources that name it. */
	readonly paragraphs: number;
	/** How much each source says of it, and where that begins. */
	readonly claimed: readonly {
		readonly briefing: BriefingRef;
		readonly count: number;
		readonly href: string;
	}[];
	readonly events: readonly Event[];
}

/** One row for each of some places. */
export const toPlaceRows = (
	places: readonly Place[],
	{ events, cite }: Pick<Dossier, 'events' | 'cite'>,
): PlaceRow[] =>
	places.map((place) => {
		const naming = place.concordance.map(({ briefing, paragraphs }) =>
			cite({
				briefing: briefing.id,
				paragraphs: paragraphs.filter(({ named }) => named).map(({ n }) => n),
			}),
		);
		return {
			place,
			coordinates: formatCoordinates(place),
			naming,
			paragraphs: naming.flatMap(({ paragraphs }) => paragraphs).length,
			claimed: countClaims(place),
			events: events.filter((event) => event.places.some(({ id }) => id === place.id)),
		};
	});

function countClaims({ claims }: Place): PlaceRow['claimed'] {
	const bySource = indexBy(claims, ({ briefing }) => [briefing.id]);
	return bySource.keys.flatMap((id) => {
		const [first, ...rest] = bySource.get(id);
		return first ? [{ briefing: first.briefing, count: rest.length + 1, href: first.href }] : [];
	});
}

function formatCoordinates({
	latitude,
	longitude,
}: Pick<Place, 'latitude' | 'longitude'>): string | undefined {
	if (latitude === undefined || longitude === undefined) return undefined;
	const format = (degrees: number, plus: string, minus: string) =>
		`${Math.abs(degrees).toFixed(2)}° ${degrees < 0 ? minus : plus}`;
	return `${format(latitude, 'N', 'S')}, ${format(longitude, 'E', 'W')}`;
}
