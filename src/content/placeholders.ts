/** Finds what stands in for a text that is still to be written. */

import type { TextDiagnostic } from '../diagnostics/diagnostic.ts';
import { quote } from '../diagnostics/quote.ts';

/** What the starter of a briefing writes for the editor to replace; the starter takes it from here. */
export const starter = {
	passage: (n: number) => `TODO: say in your own words what paragraph ${n} says.`,
} as const;

const pattern =
	/(?:TODO: )?say in your own words what paragraph \d+ says|(?<![\p{L}\p{N}_])(?:TODO|TBD|TBC|TK|FIXME|XXX)(?![\p{L}\p{N}_])|^to be (?:written|done|added|completed|confirmed|determined|announced)[.…]*$|[[<{(](?:insert|add|write|fill in|your)\b[^\]>})]*\b(?:here|text|name|title)[\]>})]|\blorem ipsum\b/giu;

/** Capital letters tell them from words of some languages. */
const isWord = (found: string) =>
	/^(?:todo|tbd|tbc|tk|fixme|xxx)$/i.test(found) && found !== found.toUpperCase();

/** As all that a text says, they are no words of any language. */
const whole = /^(?:todo|tbd|tbc|fixme)(?:[:.].*)?$/i;

/** Every placeholder of a text. */
export const findPlaceholders = (text: string): TextDiagnostic[] =>
	[...text.matchAll(pattern)]
		.filter(({ 0: found }) => !isWord(found) || whole.test(text))
		.map(({ index, 0: found }) => ({
			offset: index,
			code: 'PLACEHOLDER',
			message: `${quote(found)} waits to be written`,
			fix: 'write it; a briefing, topic or question may say draft: true until it is written',
		}));
