/** The order of names. */

/** Orders names as a reader of that language would. */
export const byName = (language: string) => {
	const collator = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
	return (
		a: { readonly name: string; readonly id: string },
		b: { readonly name: string; readonly id: string },
	) => collator.compare(a.name, b.name) || a.id.localeCompare(b.id, 'en');
};
