/** Guesses what a writer meant. */

/** Of the known words the one nearest to what was written; undefined when none is near. */
export function findNearest(written: string, known: Iterable<string>): string | undefined {
	let nearest: string | undefined;
	let least = Math.min(3, Math.ceil(written.length / 2));
	for (const word of known) {
		if (Math.abs(word.length - written.length) > least) continue;
		const distance = countEdits(written.toLowerCase(), word.toLowerCase());
		if (distance >= least) continue;
		nearest = word;
		least = distance;
	}
	return nearest;
}

/** ` (did you mean "x"?)`, or nothing. */
export function didYouMean(written: string, known: Iterable<string>): string {
	const nearest = findNearest(written, known);
	return nearest === undefined ? '' : `; did you mean "${nearest}"?`;
}

/** Letters to insert, delete, replace or swap with their neighbour (optimal string alignment). */
function countEdits(a: string, b: string): number {
	const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
	const cell = (i: number, j: number) => rows[i]?.[j] ?? Infinity;
	for (let i = 1; i <= a.length; i++) {
		rows[i] = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = cell(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
			const swapped =
				i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? cell(i - 2, j - 2) + 1 : Infinity;
			rows[i]?.push(Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, replaced, swapped));
		}
	}
	return cell(a.length, b.length);
}
