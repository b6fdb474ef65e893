/** Turns offsets in a text into lines and columns. */

import type { TextPosition } from './diagnostic.ts';

/** Where each offset of a text stands; lines are counted after `before` others. */
export function buildPositions(text: string, before = 0): (offset: number) => TextPosition {
	const starts = [0];
	for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
	return (offset) => {
		let low = 0;
		let high = starts.length;
		while (high - low > 1) {
			const middle = (low + high) >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle;
		}
		return { line: low + 1 + before, column: offset - (starts[low] ?? 0) + 1 };
	};
}
