/** Reads what a reader typed: which words are names, which are to be found exactly, which are just words. */

import { fold, toWords } from '../model/fold.ts';
import type { Language } from './english.ts';
import type { Lexicon, Reading } from './lexicon.ts';

interface Words {
	/** Folded, in the order typed; never empty. */
	readonly words: readonly string[];
	/** As typed. */
	readonly typed: string;
}

/** One thing that a page has to have. */
export type Clause =
	| (Words & { readonly kind: 'word'; readonly small: boolean })
	| (Words & { readonly kind: 'phrase' })
	| (Words & { readonly kind: 'name'; readonly readings: readonly Reading[]; readonly slipped: boolean });

export interface Query {
	/** What was read: the text without what cannot be shown or was too long. */
	readonly text: string;
	readonly clauses: readonly Clause[];
	/** Whether the text was longer than a query can be. */
	readonly cut: boolean;
	/** Why there is nothing to look for. */
	readonly problem?: 'blank' | 'wordless' | 'short';
}

/** Longer queries are cut: each word costs time, and nobody looks for so much. */
export const longestText = 200;
export const mostWords = 32;

export interface Reader {
	readonly lexicon: Lexicon;
	readonly language: Language;
	/** Whether a folded word stands in our texts. */
	readonly isKnown: (word: string) => boolean;
}

/** Reads any string; never throws, and never loses a word of what it does not report as cut. */
export function readQuery(raw: string, reader: Reader): Query {
	const clean = raw.slice(0, 4 * longestText).replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ');
	const { text, cut } = shorten(clean.trim(), raw.length > 4 * longestText);
	const words = toWords(text);
	if (words.length === 0) return { text, clauses: [], cut, problem: text === '' ? 'blank' : 'wordless' };
	if (words.join('').length < 2) return { text, clauses: [], cut, problem: 'short' };
	return { text, clauses: splitQuotes(text).flatMap((part) => readPart(part, reader)), cut };
}

function shorten(text: string, cutAlready: boolean): { text: string; cut: boolean } {
	const characters = [...text];
	const start = characters.slice(0, longestText).join('');
	const chunks = start.split(/(?<=\s)/);
	const kept: string[] = [];
	let count = 0;
	for (const chunk of chunks) {
		count += toWords(chunk).length;
		if (count > mostWords && kept.length > 0) break;
		kept.push(chunk);
	}
	const cut = cutAlready || characters.length > longestText || kept.length < chunks.length;
	return { text: kept.join('').trim(), cut };
}

interface Part {
	readonly text: string;
	readonly quoted: boolean;
}

/** Text in pairs of double quotation marks of any kind, and text outside. A mark without its pair is no mark. */
function splitQuotes(text: string): Part[] {
	const parts: Part[] = [];
	let end = 0;
	for (const match of text.matchAll(/["“”„«»]([^"“”„«»]*)["“”„«»]/g)) {
		parts.push({ text: text.slice(end, match.index), quoted: false }, { text: match[1] ?? '', quoted: true });
		end = match.index + match[0].length;
	}
	return [...parts, { text: text.slice(end), quoted: false }];
}

function readPart({ text, quoted }: Part, reader: Reader): Clause[] {
	const tokens = toTokens(text);
	const words = tokens.map(({ word }) => word);
	if (words.length === 0) return [];
	if (quoted) return [{ kind: 'phrase', words, typed: text.trim() }];
	const { lexicon, language, isKnown } = reader;
	const clauses: Clause[] = [];
	for (let i = 0; i < words.length;) {
		const found = lexicon(words.slice(i), isKnown);
		const here = tokens.slice(i, i + (found?.length ?? 1));
		const both = { words: here.map(({ word }) => word), typed: sayTyped(here) };
		if (found) clauses.push({ kind: 'name', ...both, readings: found.readings, slipped: found.slipped });
		else clauses.push({ kind: 'word', ...both, small: both.words.every(language.isSmall) });
		i += here.length;
	}
	return clauses;
}

interface Token {
	readonly word: string;
	/** The stretch between blanks that it stands in, and how many words that has. */
	readonly typed: string;
	readonly of: number;
}

/** The folded words of a text, each with what it was typed as. */
function toTokens(text: string): Token[] {
	const tokens = text.split(/[\s"“”„«»]+|[/,;:!?()[\]{}<>|]+/).flatMap((typed) => {
		const words = toWords(typed);
		return words.map((word) => ({ word, typed: trimmed(typed), of: words.length }));
	});
	const words = toWords(text);
	// A few signs fold differently alone than among others; then the folded words stand for themselves.
	return fold(tokens.map(({ word }) => word).join(' ')) === words.join(' ')
		? tokens
		: words.map((word) => ({ word, typed: word, of: 1 }));
}

/** Whole stretches as they were typed; of a stretch that was read in parts, the words. */
function sayTyped(tokens: readonly Token[]): string {
	const said: string[] = [];
	for (let i = 0; i < tokens.length;) {
		const { word = '', typed = '', of = 1 } = tokens[i] ?? {};
		const whole = tokens.slice(i, i + of).filter((token) => token.typed === typed).length === of;
		said.push(whole ? typed : word);
		i += whole ? of : 1;
	}
	return said.join(' ');
}

const trimmed = (typed: string) => typed.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}.]+$/gu, '');

/** The query with its names in quotation marks, so that each is looked for as it is written. */
export const toExact = ({ clauses }: Query): string =>
	clauses
		.map(({ kind, typed }) => (kind === 'word' ? typed : `"${typed.replace(/["“”„«»]/g, ' ')}"`))
		.join(' ');
