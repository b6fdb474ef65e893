/** Tables of what a language has of its own go by its primary tag: `en` for `en-GB` and for `en`. */

export const primaryOf = (language: string): string => language.replace(/-.*/, '');

/** The row of such a table; undefined for a language that has none. */
export const rowFor = <Row>(rows: Readonly<Record<string, Row>>, language: string): Row | undefined =>
	rows[primaryOf(language)];
