/** The articles on one line of time: a mark at the date, or at the earliest that it can have; a band where it is open. */

import type { Briefing } from '../../dossier/briefing.ts';
import { oncePer } from '../../lists/once.ts';

/** All positions in hundredths of the line. */
export interface Moment {
	/** Where the mark stands; undefined when nothing is known. */
	readonly at: number | undefined;
	/** Where an open date runs on: from, to. */
	readonly open: readonly [number, number] | undefined;
	/** Where an earlier date is possible but not likely. */
	readonly maybe: readonly [number, number] | undefined;
}

export interface TimeAxis {
	readonly ticks: readonly { readonly year: number; readonly at: number }[];
	readonly momentOf: (briefing: Briefing) => Moment;
	/** Where any day stands on it; undefined outside of it. */
	readonly at: (date: string) => number | undefined;
}

/** Years between the lines of years, and how many lines there may be. */
const steps = [1, 2, 5, 10, 20, 50];
const most = 8;

/** Room before the first and after the last date, in parts of the whole. */
const margin = 0.09;

/** The line that holds every dated briefing. */
export const buildTimeAxis = oncePer((briefings: readonly Briefing[]): TimeAxis => {
	const dates = briefings.flatMap(({ earliest }) => (earliest ? toYears(earliest) : []));
	const [first, last] = [Math.min(...dates), Math.max(...dates)];
	const span = Math.max(last - first, 0.5);
	const [from, to] = [first - margin * span, last + 2.5 * margin * span];
	const at = (date: string) => Math.round(((toYears(date) - from) / (to - from)) * 1000) / 10;
	const all = dates.length === 0 ? [] : range(Math.ceil(from), Math.floor(to));
	const step = steps.find((step) => all.length <= most * step) ?? 100;
	const years = all.filter((year) => year % step === 0);
	return {
		ticks: years.map((year) => ({ year, at: at(String(year)) })),
		momentOf: ({ bibliography: { published } }) => {
			if (published === 'unknown') return { at: undefined, open: [0, 100], maybe: undefined };
			if ('date' in published) return { at: at(published.date), open: undefined, maybe: undefined };
			const { notBefore, notAfter, probably } = published;
			const start = notBefore ? Math.max(at(notBefore), 0) : 0;
			const mark = probably ? at(probably.notBefore) : start;
			return {
				at: mark,
				open: [mark, notAfter ? Math.min(at(notAfter), 100) : 100],
				maybe: probably ? [start, mark] : undefined,
			};
		},
		at: (date) => {
			const place = at(date);
			return place >= 0 && place <= 100 ? place : undefined;
		},
	};
});

/** "2021-07-02" as 2021.5. */
function toYears(date: string): number {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	return year + (month - 1 + (day - 1) / 31) / 12;
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
