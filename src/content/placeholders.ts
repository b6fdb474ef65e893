/** Finds what stands in for a text that is still to be written. */

import type { TextDiagnostic } from '../diagnostics/diagnostic.ts';
import { quote } from '../diagnostics/quote.ts';

/** What the starter of a briefing writes for the editor to replace; the starter takes it from here. */
export const starter = {
	passage: (n: number) => `TODO: say in your own words what paragraph ${n} says.`,
} as const;

const pattern =
	/(?:TODO: )?say in your own words what paragraph \d+ says|(?<![\p{L}\p{N}_])(?:TODO|TBD|TBC|TK|FIXME|X{3,})(?![\p{L}\p{N}_])|^to be (?:written|done|added|completed|confirmed|determined|announced)[.…]*$|[[<{(](?:insert|add|write|fill in|your)\b[^\]>})]*\b(?:here|text|name|title)[\]>})]|\blorem ipsum\b/giu;

/** Capital letters tell them from words of some languages. */
const isWord = (found: string) =>
	/^(?:todo|tbd|tbc|tk|fixme|x{3,})$/i.test(found) && found !== found.toUpperCase();

/** As all that a text says, they are no words of any language, or say in one that the text is to come. */
const whole = new RegExp(
	`^(?:${[
		String.raw`(?:todo|to[ -]do|tb[acd]|t\.b\.[acd]|fixme|wip)(?:[:.].*)?`,
		String.raw`(?:tk ?)+|asdf\w*|qwert\w*|lorem|ipsum|(?:bla+h? ?){2,}`,
		String.raw`null|undefined|nan|\[object object\]`,
		String.raw`placeholder(?: text)?|(?:some|your) text(?: here)?|text here|write (?:it |something )?here|fill (?:me |it |this )?in`,
		'to come|to follow|coming soon|say what it is',
		'[àa] (?:compléter|faire|écrire|venir)|noch zu schreiben|zu ergänzen|folgt noch|platzhalter',
		'por (?:hacer|escribir|completar|fazer)|da (?:fare|scrivere|completare)|segnaposto',
		'لکھنا باقی ہے|زیر تحریر|يُ?كتب لاحقا|قيد الكتابة|نوشته شود|در دست تهیه|وروسته لیکل کیږي',
	].join('|')})[.…]*$`,
	'iu',
);

/** Gaps that are to be filled: of a form, of a template, of a doubt. */
const gaps =
	/_{3,}|\{\{[^{}]*\}\}|\$\{[^{}]*\}|(?<=\s)(?:%[sd]|#{3,}|\?{2,}|\$[A-Z_]{3,})(?=[\s.,;]|$)|\((?:source|date|name|year|page|check|sic)?\?+\)|\[(?:citation needed|check(?: this)?|verify|source\??|AMOUNT|AUTHOR|DATE|NAME|NUMBER|PAGE|PLACE|SOURCE|TITLE|YEAR)\]/gu;

/** Every placeholder of a text. */
export function findPlaceholders(text: string): TextDiagnostic[] {
	const isWhole = whole.test(text);
	const within = [
		...[...text.matchAll(pattern)].filter(([word]) => !isWord(word) || isWhole),
		...text.matchAll(gaps),
	];
	const found = within.length === 0 && isWhole ? [{ index: 0, 0: text }] : within;
	return found.map(({ index, 0: written }) => ({
		offset: index,
		code: 'PLACEHOLDER',
		message: `${quote(written)} waits to be written`,
		fix: 'write it; a briefing, topic or question may say draft: true until it is written',
	}));
}
