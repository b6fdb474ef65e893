/** Events on a line of time: each as long as its date is unsure, none more exact than the sources. */

import type { Event } from '../../dossier/event.ts';

export interface Tick {
	readonly year: number;
	/** Hundredths of the line. */
	readonly at: number;
}

/** An event on the line, in hundredths of its length. */
export interface Placed {
	readonly event: Event;
	readonly from: number;
	/** A day has no length that could be seen. */
	readonly length: number;
}

export interface Timeline {
	readonly ticks: readonly Tick[];
	/** In time; of events that begin alike, the less exact first. */
	readonly dated: readonly Placed[];
	/** By name: nothing is known of their order. */
	readonly undated: readonly Event[];
}

/** @param events in time, undated ones last */
export function buildTimeline(events: readonly Event[]): Timeline {
	const dated = events.filter(isDated);
	const starts = dated.map(({ from }) => startOf(from));
	const ends = dated.map(({ to }) => endOf(to));
	const first = Math.floor(Math.min(...starts));
	const last = Math.max(Math.ceil(Math.max(...ends)), first + 1);
	const at = (year: number) => round(((year - first) / (last - first)) * 100);
	const step = steps.find((years) => (last - first) / years <= most) ?? 1000;
	const ticks = dated.length > 0 ? range(Math.ceil(first / step) * step, last, step) : [];
	return {
		ticks: ticks.map((year) => ({ year, at: at(year) })),
		dated: dated.map((event) => ({
			event,
			from: at(startOf(event.from)),
			length: event.precision === 'day' ? 0 : round(at(endOf(event.to)) - at(startOf(event.from))),
		})),
		undated: events.filter((event) => !isDated(event)),
	};
}

const isDated = (event: Event): event is Event & { from: string; to: string } =>
	event.from !== undefined && event.to !== undefined;

/** Years between ticks, and how many of them fit beside one another on a phone. */
const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const most = 6;

const range = (from: number, to: number, step: number) =>
	Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);

const round = (x: number) => Math.round(x * 100) / 100;

/** The moment at which a day, month or year begins, in years. */
function startOf(date: string): number {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	return toYears(year, month - 1, day);
}

/** The moment at which it ends. */
function endOf(date: string): number {
	const [year = 0, month, day] = date.split('-').map(Number);
	if (month === undefined) return year + 1;
	return day === undefined ? toYears(year, month, 1) : toYears(year, month - 1, day + 1);
}

/** Months are counted from 0; a thirteenth month or a thirty-second day belongs to the next. */
function toYears(year: number, month: number, day: number): number {
	const [begin, end] = [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
	return year + (Date.UTC(year, month, day) - begin) / (end - begin);
}
