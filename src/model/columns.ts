/** Tables with a column for each source, cut so that their columns can be read side by side. */

/** More than these would be too narrow. */
const widest = 6;

/** The columns of each part, in order. */
export const cutColumns = <Column>(columns: readonly Column[]): Column[][] =>
	Array.from({ length: Math.ceil(columns.length / widest) }, (_, i) =>
		columns.slice(i * widest, (i + 1) * widest),
	);
