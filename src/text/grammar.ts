/** Words and writing directions. */

/** "one source", "4 sources". */
export const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

/** The verb of a sentence whose subject is one or several: "says", "say". */
export const verb = (subjects: number, plural: string) => (subjects === 1 ? `${plural}s` : plural);

const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "A, B and C". */
export const listOf = (items: readonly string[]) => conjunction.format(items);

export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const rightToLeft = new Set(['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** The direction a language is written in, from its usual script. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
	rightToLeft.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';

/** Orders names as a reader of that language would. */
export const byName = (language: string) => {
	const collator = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
	return (
		a: { readonly name: string; readonly id: string },
		b: { readonly name: string; readonly id: string },
	) => collator.compare(a.name, b.name) || a.id.localeCompare(b.id, 'en');
};
