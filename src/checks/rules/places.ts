/** A place has a whole position or none, and lies in no place that lies in it. */

import type { Content } from '../../content/content.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { broken } from './broken.ts';

export function checkPlaces({ places }: Content): Diagnostic[] {
	const around = new Map(places.map(({ id, data }) => [id, data.partOf]));
	return places.flatMap((entry) => {
		const { id, data } = entry;
		const { latitude, longitude, between } = data;
		const half = latitude === undefined ? 'longitude' : 'latitude';
		return [
			...((latitude === undefined) === (longitude === undefined)
				? []
				: [
						broken(
							entry,
							[half],
							'INCOMPLETE',
							`${half} stands alone`,
							'give latitude and longitude, or neither',
						),
					]),
			...(between && between[0] === between[1]
				? [broken(entry, ['between', 1], 'SELF', 'both states are the same', 'name the other one')]
				: []),
			...(data.partOf === id
				? [
						broken(
							entry,
							['partOf'],
							'SELF',
							'the place is part of itself',
							'name the place around it, or take this away',
						),
					]
				: leadsBack(id, around)
					? [
							broken(
								entry,
								['partOf'],
								'LOOP',
								'the places around this one lead back to it',
								'take the wrong partOf away',
							),
						]
					: []),
		];
	});
}

function leadsBack(id: string, around: ReadonlyMap<string, string | undefined>): boolean {
	const seen = new Set<string>();
	for (let at = around.get(id); at !== undefined && !seen.has(at); at = around.get(at)) {
		if (at === id) return true;
		seen.add(at);
	}
	return false;
}
