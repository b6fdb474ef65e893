/** Places that every topic page once had: a link to one arrives where its text now holds the same. */

/** Which component shows what stood there; undefined for what each topic tells in its own words, at its beginning. */
const published: Readonly<Record<string, string | undefined>> = {
	'what-it-is': undefined,
	'what-each-source-says': 'Sources',
	'which-sources-name-it': 'Sources',
	'where-they-differ': 'Positions',
	questions: 'Positions',
	claims: 'Claims',
	events: 'Events',
	figures: 'Figures',
	recommendations: 'Recommendations',
	silences: 'Silences',
};

/**
 * For each section the ids that it answers to besides its own. What no section shows is a link away, at the end of the text.
 *
 * @param sections the components in each section, in order
 * @param taken ids that headings have
 */
export function placeAnchors(
	sections: readonly ReadonlySet<string>[],
	taken: ReadonlySet<string>,
): readonly (readonly string[])[] {
	const placed = Object.entries(published)
		.filter(([id]) => !taken.has(id))
		.map(([id, component]) => {
			const at = sections.findIndex((components) => component !== undefined && components.has(component));
			return { id, at: component === undefined ? 0 : at === -1 ? sections.length - 1 : at };
		});
	return sections.map((_, i) => placed.filter(({ at }) => at === i).map(({ id }) => id));
}
