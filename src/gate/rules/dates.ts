/** Days stand in the order in which things can have happened. */

import type { Content } from '../content.ts';
import type { Entry } from '../entry.ts';
import type { Path, Problem } from '../problem.ts';
import { isInOrder, type Briefing } from '../schema.ts';
import { broken } from './broken.ts';

export function checkDates({ briefings, actors, places }: Content): Problem[] {
	return [
		...briefings.flatMap((entry) => [...checkPublication(entry), ...checkChanges(entry)]),
		...[...actors, ...places].flatMap((entry) =>
			entry.data.names.flatMap(({ from, until }, i) => checkOrder(entry, from, until, ['names', i, 'until'])),
		),
	];
}

/** An article is published before its digest. */
function checkPublication(entry: Entry<Briefing>): Problem[] {
	const { added, revised, bibliography } = entry.data;
	const { published } = bibliography;
	const own = checkOrder(entry, added, revised, ['revised']);
	if (published === 'unknown') return own;
	if ('date' in published) return [...own, ...checkOrder(entry, published.date, added, ['added'])];
	const { notBefore, notAfter } = published;
	return [
		...own,
		...checkOrder(entry, notBefore, added, ['added']),
		...checkOrder(entry, notBefore, notAfter, ['bibliography', 'published', 'notAfter']),
	];
}

/** A wording changes after the digest was added and after the wording before it, and that is a revision of the digest. */
function checkChanges(entry: Entry<Briefing>): Problem[] {
	const { added, revised, recommendations } = entry.data;
	return recommendations.flatMap(({ earlier = [] }, i) => {
		const path = (j: number): Path => ['recommendations', i, 'earlier', j, 'changed'];
		const changes = earlier.map(({ changed }) => changed);
		return [
			...changes.flatMap((change, j) => checkOrder(entry, [added, ...changes][j], change, path(j))),
			...checkOrder(entry, changes.at(-1), revised, ['revised']),
			...(changes.length > 0 && revised === undefined
				? [
						broken(
							entry,
							path(changes.length - 1),
							'INCOMPLETE',
							'the wording changed, and the briefing is not revised',
							'add revised: with this day',
						),
					]
				: []),
		];
	});
}

/** A problem with the later one when it is in truth the earlier. Dates of different exactness overlap rather than contradict. */
function checkOrder(
	entry: Entry<unknown>,
	before: string | undefined,
	after: string | undefined,
	path: Path,
): Problem[] {
	if (before === undefined || after === undefined || isInOrder(before, after)) return [];
	return [
		broken(entry, path, 'ORDER', `${after} is before ${before}`, 'swap the two, or mend the wrong one'),
	];
}
