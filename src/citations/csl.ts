/** CSL-JSON, as far as we use it: the form in which reference managers exchange works. */

export interface CslName {
	readonly family?: string;
	readonly given?: string;
	readonly 'dropping-particle'?: string;
	readonly 'non-dropping-particle'?: string;
	/** In place of the parts: an organisation, or a name that has no parts. */
	readonly literal?: string;
}

export interface CslItem {
	readonly id: string;
	readonly type: 'webpage' | 'report';
	readonly title: string;
	/** Absent when unknown. */
	readonly author?: readonly CslName[];
	/** Year, month and day as far as known; absent when unknown. */
	readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
	readonly 'container-title'?: string;
	/** Of a report: who issues it. */
	readonly publisher?: string;
	readonly genre?: string;
	readonly version?: string;
	readonly URL?: string;
	readonly language: string;
	readonly note?: string;
}

/**
 * The parts of a name written as "Family, Given"; a name without a comma stays whole.
 *
 * Particles are words in small letters: before the family name they belong to it ("van der Berg, Jan"), after the given
 * name they are left out in sorting ("Humboldt, Alexander von").
 */
export function toCslName(sortName: string): CslName {
	const [family = '', given, ...more] = sortName.split(/,\s*/);
	if (given === undefined || more.length > 0) return { literal: sortName };
	const [, particle, rest] = /^((?:\p{Ll}[\p{L}’']*\s+)*)(.*)$/u.exec(family) ?? [];
	const [, names, dropping] = /^(.*?)((?:\s+\p{Ll}[\p{L}’']*)*)$/u.exec(given) ?? [];
	return {
		family: rest || family,
		...(names ? { given: names } : {}),
		...(dropping ? { 'dropping-particle': dropping.trim() } : {}),
		...(particle ? { 'non-dropping-particle': particle.trim() } : {}),
	};
}

/** "2021-03" as CSL writes dates. */
export const toIssued = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });
