/** The direction in which a language is written. */

const rightToLeft = new Set<string | undefined>([
	'Adlm',
	'Arab',
	'Aran',
	'Hebr',
	'Mand',
	'Nkoo',
	'Rohg',
	'Samr',
	'Syrc',
	'Thaa',
]);

/** The direction a language is written in, from its usual script. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
	rightToLeft.has(new Intl.Locale(language).maximize().script) ? 'rtl' : 'ltr';
