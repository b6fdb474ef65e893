/** Days stand in the order in which things can have happened. */

import type { Content } from '../content.ts';
import type { Entry } from '../entry.ts';
import type { Path, Problem } from '../problem.ts';
import type { Briefing } from '../schema.ts';
import { broken } from './broken.ts';

export function checkDates({ briefings, actors, places }: Content): Problem[] {
	return [
		...briefings.flatMap(checkBriefing),
		...[...actors, ...places].flatMap((entry) =>
			entry.data.names.flatMap(({ from, until }, i) => checkOrder(entry, [from, ['names', i, 'from']], [until, ['names', i, 'until']])),
		),
	];
}

type Dated = readonly [day: string | undefined, path: Path];

function checkBriefing(entry: Entry<Briefing>): Problem[] {
	const { added, revised, bibliography, recommendations } = entry.data;
	const { published } = bibliography;
	const at = ['bibliography', 'published'];
	const start: Dated = [added, ['added']];
	return [
		...checkOrder(entry, start, [revised, ['revised']]),
		...(typeof published === 'object' && 'reason' in published
			? checkOrder(entry, [published.notBefore, [...at, 'notBefore']], [published.notAfter, [...at, 'notAfter']])
			: []),
		...recommendations.flatMap(({ earlier = [] }, i) => {
			const changes = earlier.map(({ changed }, j): Dated => [changed, ['recommendations', i, 'earlier', j, 'changed']]);
			const days = [start, ...changes];
			return changes.flatMap((change, j) => checkOrder(entry, days[j] ?? start, change));
		}),
	];
}

/** A problem with the later one when it is in truth the earlier. Dates of different exactness overlap rather than contradict. */
function checkOrder(entry: Entry<unknown>, [before]: Dated, [after, path]: Dated): Problem[] {
	if (before === undefined || after === undefined) return [];
	const exactness = Math.min(before.length, after.length);
	if (before.slice(0, exactness) <= after.slice(0, exactness)) return [];
	return [broken(entry, path, 'ORDER', `${after} is before ${before}`, 'swap the two, or mend the wrong one')];
}
