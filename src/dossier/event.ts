/** Events that sources speak of, in time as far as time is known. */

import type * as schema from '../content/schema/schema.ts';
import type { Source } from '../content/content-files.ts';
import { formatDate } from '../text/dates.ts';
import type { Citation, Ref, Refs } from './link.ts';
import type { Routes } from '../addresses/routes.ts';

export interface Event extends Ref {
	readonly text: string;
	/** When, in words no more exact than the sources. */
	readonly when: string;
	/** Start and end as far as known; absent when undated. */
	readonly from: string | undefined;
	readonly to: string | undefined;
	/** Where the date was found, when no source gives it. */
	readonly found: readonly schema.Outside[] | undefined;
	readonly precision: 'day' | 'month' | 'year' | 'range' | 'undated';
	readonly places: readonly Ref[];
	readonly actors: readonly Ref[];
	readonly themes: readonly Ref[];
	readonly reportedBy: readonly Citation[];
}

export function toEvent({ id, data }: Source<schema.Event>, refs: Refs, routes: Routes): Event {
	return {
		id,
		name: data.title,
		short: data.title,
		href: routes.event(id),
		text: data.text,
		...toTime(data.when),
		places: data.places.map(refs.place),
		actors: data.actors.map(refs.actor),
		themes: data.themes.map(refs.theme),
		reportedBy: data.reportedBy.map(refs.cite),
	};
}

function toTime(when: schema.Event['when']): Pick<Event, 'when' | 'from' | 'to' | 'precision' | 'found'> {
	if ('undated' in when)
		return { when: when.undated, from: undefined, to: undefined, found: undefined, precision: 'undated' };
	const found = when.basis === 'search' ? (when.sources ?? []) : undefined;
	if ('from' in when) {
		return {
			when: `${formatDate(when.from)} to ${formatDate(when.to)}`,
			from: when.from,
			to: when.to,
			found,
			precision: 'range',
		};
	}
	const precision = ({ 4: 'year', 7: 'month' } as const)[when.date.length] ?? 'day';
	return { when: formatDate(when.date), from: when.date, to: when.date, found, precision };
}

/** Earliest first; undated ones after all others, by name. */
export const inOrder = (a: Event, b: Event) =>
	(a.from ?? '9999').localeCompare(b.from ?? '9999') || a.name.localeCompare(b.name, 'en');
