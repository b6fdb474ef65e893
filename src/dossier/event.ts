/** Events that sources speak of, in time as far as time is known. */

import type { Routes } from '../addresses/routes.ts';
import type { ContentFile } from '../content/content-files.ts';
import type { Outside } from '../content/schema/citing.ts';
import type { Event as EventData } from '../content/schema/event.ts';
import { byTime, listCuts, toLongList } from '../lists/long-list.ts';
import { formatDate } from '../text/dates.ts';
import type { Citation, Ref } from './link.ts';
import type { Refs } from './references.ts';

export interface Event extends Ref {
	readonly text: string;
	/** When, in words no more exact than the sources. */
	readonly when: string;
	/** Start and end as far as known; absent when undated. */
	readonly from: string | undefined;
	readonly to: string | undefined;
	/** Where the date was found, when no source gives it. */
	readonly found: readonly Outside[] | undefined;
	readonly precision: 'day' | 'month' | 'year' | 'range' | 'undated';
	readonly places: readonly Ref[];
	readonly actors: readonly Ref[];
	readonly themes: readonly Ref[];
	readonly reportedBy: readonly Citation[];
}

export function toEvent({ id, data }: ContentFile<EventData>, refs: Refs, routes: Routes): Event {
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

function toTime(when: EventData['when']): Pick<Event, 'when' | 'from' | 'to' | 'precision' | 'found'> {
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

const ofEvent = byTime<Event>(
	({ from }) => from,
	({ name }) => name,
);

/** Events; of many, the latest. */
export const listEvents = (events: readonly Event[], folder: string) =>
	toLongList(latestOf(events, 80), folder, ofEvent, { most: 80, first: 30 });

/** Where events have their anchors: where there are many, on the page of their year, which stays when others come. */
export function placeEvents(events: readonly Event[], routes: Routes): Event[] {
	const cuts = listCuts(listEvents(events, routes.timelineUnder));
	// Whatever a finer page shows it shows in place of the coarser one.
	const pages = new Map(
		cuts.flatMap(({ href, list }) => list.shown.map(({ id }): [string, string] => [id, href])),
	);
	return events.map((event) => {
		const page = pages.get(event.id);
		return page ? { ...event, href: `${page}#${event.id}` } : event;
	});
}

const latestOf = (events: readonly Event[], most: number): readonly Event[] =>
	events.length <= most
		? events
		: [...events.filter(({ from }) => from).reverse(), ...events.filter(({ from }) => !from)];
