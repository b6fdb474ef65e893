/** Finds counts of sources made by hand: they hold until the next source comes. */

import type { TextDiagnostic } from '../../diagnostics/diagnostic.ts';
import { findCountMarks } from './count-marks.ts';
import { quote } from '../../diagnostics/quote.ts';
import { rowFor } from '../../text/by-language.ts';

/** The words with which a language counts sources. */
interface CountingWords {
	/** What a text that counts has at least: most texts are done with this. */
	readonly hint: RegExp;
	/** Stretches that count. */
	readonly patterns: readonly RegExp[];
}

/** Of each pattern, the parts that others share. */
const english = ((): CountingWords => {
	const number = String.raw`(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?<![\p{L}\d¶#.,–-])\d{1,3}(?![\p{L}\d%–-]|[.,]\d))`;
	const thing = '(?:article|source|author|text|briefing)';
	// "Three articles of the constitution" and "two sources of tension" are none of the dossier.
	const end = String.raw`(?![\p{L}-])(?!\s+of\s+(?!(?:this|our)\b|the\s+(?:dossier|site)\b))`;
	const many = `${thing}s${end}`;
	const between = String.raw`(?:(?!(?:the|an?|of|in|on|to|and|or|by|from|for|with|as|is|are|was|were|that|which|per|than)\b)[\p{L}-]+\s+)?`;
	const those = String.raw`(?:of\s+)?(?:(?:the|these|those|our|its|all)\s+)?`;
	const of = String.raw`of\s+(?:the|these|those|our|all)\s+`;
	const superlative = '(?:only|sole|first|last|latest|newest|oldest|earliest|longest|shortest|most recent)';
	// A number that no noun follows speaks of what was spoken of before.
	const alone = String.raw`(?=\s*(?:[.,;:)”!?]|$)|\s+(?:say|name|mention|call|ask|agree|speak|argue|hold|are|is|were|was|do|does|have|has|want|treat|see|give|put|accept|blame|print|warn|report|claim|differ)s?\b)`;
	const word = (source: string) => new RegExp(String.raw`(?<![\p{L}\p{N}-])${source}`, 'giu');
	return {
		hint: /article|source|author|text|briefing|\b(?:of|all)\s+(?:the\s+)?(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/i,
		patterns: [
			word(
				`(?:(?:only|just)\\s+one|one\\s+of\\s+(?:the|these|those|our)\\s+${number})\\s+${between}${thing}s?${end}`,
			),
			word(
				`(?:(?:all|the|these|those|our|both)\\s+)*${number}\\s+(?:${of}(?:${number}\\s+)?${between})?${between}${many}`,
			),
			word(`the\\s+other\\s+(?:${number}\\s+)?${between}${thing}s?${end}`),
			word(`(?:both|neither|most|half)\\s+${those}(?:${number}\\s+)?${between}${thing}s?${end}`),
			word(
				`(?:none|all|alone among)\\s+(?:of\\s+)?(?:the|these|those|our)\\s+(?:${number}\\s+)?${between}${many}`,
			),
			word(`(?:the|its|our)\\s+${superlative}\\s+(?:one\\s+of\\s+the\\s+)?${between}${thing}s?${end}`),
			word(`(?:(?:one|none|${number})\\s+of\\s+(?:the\\s+)?${number}|all\\s+${number})${alone}`),
		],
	};
})();

/** By primary language; in others nothing is looked for. */
const languages: Readonly<Record<string, CountingWords>> = { en: english };

const fix = 'write [count sources …], [share sources …] or [list sources …], or name those that are meant';

/** Every such count in a text; quotations are the words of others, and marks count by themselves. */
export function findCounted(text: string, language: string): TextDiagnostic[] {
	const words = rowFor(languages, language);
	if (!words) return [];
	if (!words.hint.test(text)) return [];
	const plain = blankMarks(text).replace(/“[^”]*”/g, blank);
	const found: { index: number; end: number }[] = [];
	for (const pattern of words.patterns) {
		for (const { index, 0: match } of plain.matchAll(pattern)) {
			const end = index + match.length;
			if (found.every((other) => end <= other.index || index >= other.end)) found.push({ index, end });
		}
	}
	return found.map(({ index, end }) => ({
		offset: index,
		code: 'COUNTED',
		message: `${quote(text.slice(index, end))} is counted by hand, and the next source makes it false`,
		fix,
	}));
}

/** Keeps every place where it is. */
const blank = (text: string) => '\uFFFC'.repeat(text.length);

function blankMarks(text: string): string {
	let blanked = text;
	for (const { offset, written } of findCountMarks(text))
		blanked = blanked.slice(0, offset) + blank(written) + blanked.slice(offset + written.length);
	return blanked;
}
