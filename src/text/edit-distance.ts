/** How far two words are apart. */

/**
 * Letters to insert, delete, replace or swap with their neighbour to make one word of the other (optimal string
 * alignment, the restricted distance of Damerau and Levenshtein), as far as `limit`.
 *
 * @returns the number, or `limit` + 1 when there are more
 */
export function countEdits(a: string, b: string, limit: number): number {
	if (a === b) return 0;
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			row.push(
				Math.min(
					at(last, j - 1) + (same ? 0 : 1),
					at(last, j) + 1,
					at(row, j - 1) + 1,
					swapped ? at(before, j - 2) + 1 : Infinity,
				),
			);
		}
		if (Math.min(...row) > limit) return limit + 1;
		before = last;
		last = row;
	}
	return Math.min(at(last, b.length), limit + 1);
}

const at = (row: readonly number[], i: number) => row[i] ?? Infinity;
