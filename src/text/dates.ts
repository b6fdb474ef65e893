/** Dates as readers see them, never more exact than they are known. */

/** "2021" → "2021", "2021-03" → "March 2021", "2021-03-04" → "4 March 2021". */
export function formatDate(date: string, language = 'en-GB'): string {
	const key = `${language} ${date.length}`;
	const format = formats.get(key) ?? buildFormat(date, language);
	formats.set(key, format);
	return format.format(new Date(date));
}

/** By language and exactness: making one takes as long as using it a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>();

function buildFormat(date: string, language: string): Intl.DateTimeFormat {
	const [, month, day] = date.split('-');
	return new Intl.DateTimeFormat(language, {
		year: 'numeric',
		...(month ? { month: 'long' } : {}),
		...(day ? { day: 'numeric' } : {}),
		timeZone: 'UTC',
	});
}

/** The latest of some days; empty where there is none. */
export const newest = (days: readonly string[]) => [...days].sort().at(-1) ?? '';
