/** Finds blocks of text so long that parsing them would take minutes: the effort grows with the square of their length. */

import type { TextDiagnostic } from '../../diagnostics/diagnostic.ts';

const longest = 30_000;

/** Every stretch between blank lines that is longer. */
export function findLongBlocks(text: string): TextDiagnostic[] {
	const diagnostics: TextDiagnostic[] = [];
	let start = 0;
	for (const block of text.split(/(\n[ \t]*(?=\n))/)) {
		if (block.length > longest) {
			const message = `${block.length} characters without a blank line`;
			diagnostics.push({
				offset: start + block.search(/\S/),
				code: 'LONG-LINE',
				message,
				fix: `break them up; ${longest} are a long chapter`,
			});
		}
		start += block.length;
	}
	return diagnostics;
}
