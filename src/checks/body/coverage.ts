/** A digest covers every body paragraph of its original, in order, once. */

import type { TextDiagnostic } from '../../diagnostics/diagnostic.ts';
import { formatParagraphs } from '../../text/pinpoints.ts';
import { listBodyParagraphs } from '../../content/original.ts';
import type { Briefing } from '../../content/schema/briefing.ts';
import { checkNumbers } from './pinpoints.ts';
import type { BodyStatement } from './statements.ts';

export function checkCoverage(statements: readonly BodyStatement[], briefing: Briefing): TextDiagnostic[] {
	const diagnostics: TextDiagnostic[] = [];
	const expected = listBodyParagraphs(briefing);
	const covered = new Set<number>();
	let last = 0;
	const isThere = (n: number) => n <= briefing.original.paragraphs;
	for (const { marks, end } of statements) {
		const paragraphs = marks.flatMap((mark) => mark.paragraphs);
		diagnostics.push(...checkNumbers(paragraphs, briefing, end));
		for (const n of paragraphs) {
			if (n <= last) {
				const message = covered.has(n) ? `¶${n} is covered above already` : `¶${n} comes after ¶${last}`;
				diagnostics.push({
					offset: end,
					code: 'COVERED-TWICE',
					message,
					fix: 'cover each paragraph once, in the order of the original',
				});
			}
			covered.add(n);
			// One that does not exist is a slip for another.
			if (isThere(n)) last = Math.max(last, n);
		}
	}
	const missing = [...covered].every(isThere) ? expected.filter((n) => !covered.has(n)) : [];
	const [firstMissing] = missing;
	// A statement without a sound mark may be the one that covers them.
	if (firstMissing !== undefined && statements.every(({ marks, isSound }) => isSound && marks.length > 0)) {
		// Where it belongs: before the first statement that goes past it.
		const next = statements.find(
			({ marks }) => Math.max(...marks.flatMap(({ paragraphs }) => paragraphs)) > firstMissing,
		);
		const offset = next?.offset ?? statements.at(-1)?.end ?? 0;
		const fix = 'add a paragraph for it, or list it in original.leftOut';
		diagnostics.push({
			offset,
			code: 'NOT-COVERED',
			message: `the digest passes over ${formatParagraphs(missing)}`,
			fix,
		});
	}
	return diagnostics;
}
