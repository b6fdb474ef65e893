/** Days and dates, as exact as they are known. */

import * as z from 'zod';

/** No clock decides what is right: content that is sound today is sound for ever. */
export const lastYear = 2100;

export const isYear = (date: string, first: number) =>
	Number(date.slice(0, 4)) >= first && Number(date.slice(0, 4)) <= lastYear;

/** A calendar day, quoted: an unquoted one is read differently by different YAML parsers. */
export const Day = z.iso
	.date({ error: 'write a real day in quotes, such as "2021-03-04"', abort: true })
	.refine((day) => isYear(day, 1), { error: `write a year up to ${lastYear}`, params: { code: 'DATE' } })
	.meta({ examples: ['2021-03-04'] });

/** The day of something done for this site: there was no web to look anything up in before. */
export const OwnDay = Day.refine((day) => isYear(day, 1990) || !isYear(day, 1), {
	error: `write a year between 1990 and ${lastYear}`,
	params: { code: 'DATE' },
}).meta({ examples: ['2021-03-04'] });

/** A day, month or year: as exact as it is known. */
export const PartialDate = z
	.string()
	.refine((text) => /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/.test(text), {
		error: 'write "2021", "2021-03" or "2021-03-04", in quotes',
		params: { code: 'DATE' },
		abort: true,
	})
	.refine((text) => text.length < 10 || z.iso.date().safeParse(text).success, {
		error: 'this day does not exist',
		params: { code: 'DATE' },
		abort: true,
	})
	.refine((text) => isYear(text, 1), {
		error: `write a year up to ${lastYear}`,
		params: { code: 'DATE' },
	})
	.meta({ examples: ['2021-03'] });

/** Whether the second of two dates can be the later one. Of unlike exactness, they overlap rather than contradict. */
export const isInOrder = (before: string, after: string) => before.slice(0, after.length) <= after;

/** Whether it is still being written: shown while writing, never built. */
export const draft = z.boolean().optional();

/** The day its text last changed, where that is later than the first briefing. */
export const revised = OwnDay.optional();
