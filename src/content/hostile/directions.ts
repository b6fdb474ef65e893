/** Finds characters that turn the reading direction where nothing that reads so stands beside them. */

import type { TextDiagnostic } from '../../diagnostics/diagnostic.ts';
import { nameOf } from '../../diagnostics/quote.ts';

/** Characters that turn the direction of more than a word: never needed, and the means of every deception. */
const embedding = /[\u202A-\u202E\u206A-\u206F]/u;
const isolates = /[\u2066-\u2069]/u;
const marks = /[\u061C\u200E\u200F]/u;
const rightToLeft = /[\p{scx=Arab}\p{scx=Hebr}\p{scx=Syrc}\p{scx=Thaa}\p{scx=Nkoo}]/u;

/** A line with letters that run from right to left may hold marks of direction, and isolates that it closes again. */
export function findDirections(text: string): TextDiagnostic[] {
	return [...text.matchAll(/^.*[\u061C\u200E\u200F\u202A-\u202E\u2066-\u206F].*$/gmu)].flatMap(
		({ index, 0: line }) => {
			const isHonest = rightToLeft.test(line.replace(/[\u061C\u200E\u200F]/gu, ''));
			const isClosed = isHonest && areClosed(line);
			return [...line.matchAll(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u206F]/gu)]
				.filter(
					([char]) =>
						embedding.test(char) || (marks.test(char) && !isHonest) || (isolates.test(char) && !isClosed),
				)
				.map(({ index: inLine, 0: char }): TextDiagnostic => ({
					offset: index + inLine,
					code: 'DIRECTION',
					message: `a character that turns the reading direction (${nameOf(char)})`,
					fix: 'take it away',
				}));
		},
	);
}

function areClosed(line: string): boolean {
	let open = 0;
	for (const [char] of line.matchAll(/[\u2066-\u2069]/gu)) {
		open += char === '\u2069' ? -1 : 1;
		if (open < 0) return false;
	}
	return open === 0;
}
