/** Turns offsets in a text into lines and columns. */

import { LineCounter } from 'yaml';
import type { TextPosition } from './diagnostic.ts';

/** Where each offset of a text stands; lines are counted after `before` others. */
export function buildPositions(text: string, before = 0): (offset: number) => TextPosition {
	const counter = new LineCounter();
	counter.addNewLine(0);
	for (const { index } of text.matchAll(/\n/g)) counter.addNewLine(index + 1);
	return (offset) => {
		const { line, col } = counter.linePos(offset);
		return { line: line + before, column: col };
	};
}
