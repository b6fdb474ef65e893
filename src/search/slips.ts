/** Slips of the finger: a letter too many, too few, wrong, or two changed round. */

/**
 * How many slips lie between two words (optimal string alignment), as far as `limit`.
 *
 * @returns the number, or `limit` + 1 when there are more
 */
export function countSlips(a: string, b: string, limit: number): number {
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

/** In shorter words one letter more or less makes another word. */
const longEnough = 6;

/** Whether a reader may have meant `meant` by `typed`: the same, or one slip away in a word of six letters or more. */
export const isSlip = (typed: string, meant: string): boolean =>
	typed === meant || (Math.min(typed.length, meant.length) >= longEnough && countSlips(typed, meant, 1) <= 1);
