/** Reads what a reader typed: names, ids, kinds and strengths, words to be found exactly, and just words. */

import { fold, toWords } from '../../text/fold.ts';
import type { Dictionary, Wanted } from './dictionary.ts';
import type { SearchLanguage } from './english.ts';
import { indexKeys, type NameEntry, type UnitKind, type WordEntry } from './format.ts';
import { findName, listNameKeys, toTypoPrefix } from './names.ts';

interface Words {
	/** Folded, in the order typed; never empty. */
	readonly words: readonly string[];
	/** As typed. */
	readonly typed: string;
}

export type NameClause = Words & {
	readonly kind: 'name';
	/** What it is taken for. */
	readonly readings: readonly NameEntry[];
	/** What else it could be. */
	readonly others: readonly NameEntry[];
	readonly slipped: boolean;
	/** For each word, others that mean the same: they count where a name is just a word that leads to a theme. */
	readonly same: readonly (readonly string[])[];
};

export type WordClause = Words & {
	readonly kind: 'word';
	readonly small: boolean;
	/** Words of this dossier that mean the same. */
	readonly same: readonly string[];
};

/** One thing that a query says. */
export type Clause =
	| WordClause
	| NameClause
	| (Words & { readonly kind: 'phrase' })
	/** A word that names a kind of thing, and whether only that kind is asked for. */
	| (Words & {
			readonly kind: 'kind';
			readonly of: UnitKind;
			readonly only: boolean;
			/** The register of that kind. */
			readonly row: NameEntry | undefined;
	  })
	| (Words & { readonly kind: 'strength'; readonly modality: string })
	/** A register or page of the site. */
	| (Words & { readonly kind: 'page'; readonly row: NameEntry })
	/** An address or id of ours. */
	| (Words & { readonly kind: 'address'; readonly unit: number });

export interface Query {
	/** What was read: the text without what cannot be shown or was too long. */
	readonly text: string;
	readonly clauses: readonly Clause[];
	/** Whether the text was longer than a query can be. */
	readonly cut: boolean;
	/** Why there is nothing to look for. */
	readonly problem?: 'blank' | 'wordless' | 'short' | 'no-day';
}

/** Longer queries are cut: each word costs time, and nobody looks for so much. */
export const longestText = 200;
export const mostWords = 32;

export interface Reader {
	readonly language: SearchLanguage;
	readonly groups: readonly (readonly string[])[];
	readonly dictionary: Dictionary;
}

/** Whether a folded word stands in our texts. */
export function isKnown(
	word: string,
	{ language, dictionary }: Pick<Reader, 'language' | 'dictionary'>,
): boolean {
	if (language.isSmall(word)) return true;
	const family: WordEntry | undefined = dictionary.get(indexKeys.word(language.stem(word)));
	const seen: WordEntry | undefined = dictionary.get(indexKeys.seen(language.stem(word)));
	return Object.hasOwn(family ?? {}, word) || Object.hasOwn(seen ?? {}, word);
}

/** Reads any string; never throws, and never loses a word of what it does not report as cut. */
export function readQuery(raw: string, reader: Reader): Query {
	const { text, cut } = cleanText(raw);
	const words = toWords(text);
	if (words.length === 0) return { text, clauses: [], cut, problem: text === '' ? 'blank' : 'wordless' };
	if (words.join('').length < 2) return { text, clauses: [], cut, problem: 'short' };
	if (isImpossibleDay(text, reader.language)) return { text, clauses: [], cut, problem: 'no-day' };
	// "Must Ann …" names a strength, "must Ann do this" asks.
	const asks = words.length > 2 && reader.language.isAsking(words[0] ?? '');
	return { text, clauses: splitQuotes(text).flatMap((part) => readPart(part, reader, asks)), cut };
}

/** What can be read of a text. */
export function cleanText(raw: string): { text: string; cut: boolean } {
	const clean = raw.slice(0, 4 * longestText).replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ');
	return shorten(clean.trim(), raw.length > 4 * longestText);
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

/** "2025-02-31" and "31 February 2025" are no days. */
function isImpossibleDay(text: string, { months }: SearchLanguage): boolean {
	const [, y, m, d] = /^"?(\d{4})-(\d\d)-(\d\d)"?$/.exec(text) ?? [];
	if (y && m && d) return !isDay(Number(y), Number(m), Number(d));
	const [, day, name, year] = /^(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(fold(text)) ?? [];
	const month = months.indexOf(name ?? '') + 1;
	return month > 0 && !isDay(Number(year), month, Number(day));
}

function isDay(year: number, month: number, day: number): boolean {
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
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

/** Places that a stretch between blanks may be the address of, the most exact first. */
function listAddressKeys(typed: string): string[] {
	const plain = typed.replace(/^[("“”'‘’]+|[)"“”'‘’.,;:!?]+$/g, '').toLowerCase();
	if (!/[-/#]/.test(plain) || plain.length > 300) return [];
	const path = plain
		.replace(/^[a-z]+:\/\/[^/]*/, '')
		.replace(/^\/+/, '')
		.replace(/\/(?=#|$)/, '');
	const parts = path.split('/');
	return parts.map((_, i) => indexKeys.address(parts.slice(i).join('/'))).filter((key) => key.length > 2);
}

function readPart({ text, quoted }: Part, reader: Reader, asks: boolean): Clause[] {
	const { dictionary } = reader;
	const clauses: Clause[] = [];
	let plain: Token[] = [];
	const flush = () => {
		clauses.push(...(quoted ? toPhrase(plain) : readTokens(plain, reader, asks)));
		plain = [];
	};
	for (const token of toTokens(text)) {
		const key = token.first
			? listAddressKeys(token.stretch).find((one) => dictionary.get(one) !== undefined)
			: undefined;
		// A name that is also an id, such as "a-b", is a name.
		if (key !== undefined && dictionary.get(indexKeys.name(toWords(token.stretch).join(''))) === undefined) {
			flush();
			clauses.push({
				kind: 'address',
				words: toWords(token.stretch),
				typed: token.stretch,
				unit: dictionary.get(key),
			});
		} else if (!clauses.some((clause) => clause.kind === 'address' && clause.typed === token.stretch))
			plain.push(token);
	}
	flush();
	return clauses;
}

const toPhrase = (tokens: readonly Token[]): Clause[] =>
	tokens.length === 0
		? []
		: [{ kind: 'phrase', words: tokens.map(({ word }) => word), typed: sayTyped(tokens) }];

function readTokens(tokens: readonly Token[], reader: Reader, asks: boolean): Clause[] {
	const { language, dictionary } = reader;
	const words = tokens.map(({ word }) => word);
	const known = (word: string) => isKnown(word, reader);
	const clauses: Clause[] = [];
	for (let i = 0; i < words.length;) {
		const rest = words.slice(i);
		const [word = ''] = rest;
		const name = findName(rest, dictionary, known);
		const strength = asks ? undefined : language.strengthOf(rest);
		const kind = language.kindOf(word);
		const take = (length: number): Words => {
			const here = tokens.slice(i, i + length);
			return { words: here.map((token) => token.word), typed: sayTyped(here) };
		};
		const clause = ((): Clause => {
			if (strength && (name?.length ?? 0) <= strength.length)
				return { kind: 'strength', ...take(strength.length), modality: strength.modality };
			const page = name?.readings.find((row) => row.kind === 'page');
			if (name && page && page === name.readings[0] && !name.slipped && !(name.length === 1 && kind))
				return { kind: 'page', ...take(name.length), row: page };
			if (
				name &&
				!(name.length === 1 && (kind || (language.isSmall(word) && isLower(tokens[i]?.typed)))) &&
				!isOnlyPage(name.readings)
			)
				return toName(take(name.length), name.readings, name.slipped, reader);
			if (kind) return { kind: 'kind', ...take(1), of: kind.kind, only: kind.only, row: page };
			const grouped = findGrouped(rest, reader);
			if (grouped > 1)
				return { kind: 'word', ...take(grouped), small: false, same: findSame(take(grouped).words, reader) };
			const [, next = ''] = rest;
			const joined = `${word}${next}`;
			const isNumber = /^\d{1,3}$/.test(word) && /^\d{3}$/.test(next);
			const isJoined = next !== '' && known(joined) && (isNumber || (!known(word) && !known(next)));
			const said = isJoined ? { ...take(2), words: [joined] } : take(1);
			return {
				kind: 'word',
				...said,
				small: said.words.every(language.isSmall),
				same: findSame(said.words, reader),
			};
		})();
		clauses.push(clause);
		i += Math.max(clause.words.length, clause.kind === 'word' ? clause.typed.split(' ').length : 1);
	}
	return clauses;
}

/** Capital letters make a name of a small word: "US" and "us". */
const isLower = (typed = '') => typed === typed.toLowerCase() && /\p{Ll}/u.test(typed);

const isOnlyPage = (readings: readonly NameEntry[]) => readings.every(({ kind }) => kind === 'page');

/** Names that have ceased to hold are offered, not taken, where another still holds; a topic goes with what it is about. */
function toName(said: Words, rows: readonly NameEntry[], slipped: boolean, reader: Reader): NameClause {
	const real = rows.filter(({ kind }) => kind !== 'page');
	const holding = real.filter(({ past }) => !past);
	const candidates = holding.length > 0 ? holding : real;
	const wide = candidates.filter(({ narrow }) => !narrow);
	const things = wide.length > 0 ? wide : candidates;
	const first = things[0];
	// A topic is named after what it is about; of other kinds the likeliest is taken, and all that share it.
	const taken = candidates.filter(
		({ kind, narrow }) => narrow || kind === first?.kind || first?.kind === 'topic' || kind === 'topic',
	);
	return {
		kind: 'name',
		...said,
		readings: taken,
		others: real.filter((row) => !taken.includes(row)),
		slipped,
		same: said.words.map((word) => findSame([word], reader)),
	};
}

/** How many words the longest member of a group takes that begins here. */
function findGrouped(words: readonly string[], { groups, language }: Reader): number {
	const typed = words.map(language.stem);
	const lengths = groups.flat().map((member) => {
		const stems = toWords(member).map(language.stem);
		return stems.every((one, i) => one === typed[i]) ? stems.length : 0;
	});
	return Math.max(0, ...lengths);
}

/** The other words of the groups that a word or its stem belongs to. */
function findSame(words: readonly string[], { groups, language }: Reader): string[] {
	const key = words.map(language.stem).join(' ');
	const toKey = (text: string) => toWords(text).map(language.stem).join(' ');
	return groups
		.filter((group) => group.some((word) => toKey(word) === key))
		.flatMap((group) => group.filter((word) => toKey(word) !== key));
}

interface Token {
	readonly word: string;
	/** The stretch between blanks that it stands in, trimmed, and how many words that has. */
	readonly typed: string;
	readonly of: number;
	/** The whole stretch, and whether this is its first word. */
	readonly stretch: string;
	readonly first: boolean;
}

/** The folded words of a text, each with what it was typed as. */
function toTokens(text: string): Token[] {
	const tokens = text.split(/[\s"“”„«»]+/).flatMap((stretch) => {
		const parts = stretch.split(/[/;:!?()[\]{}<>|]+/).flatMap((typed) => {
			const words = toWords(typed);
			return words.map((word) => ({ word, typed: trimmed(typed), of: words.length, stretch }));
		});
		return parts.map((part, i) => ({ ...part, first: i === 0 }));
	});
	const words = toWords(text);
	// A few signs fold differently alone than among others; then the folded words stand for themselves.
	return tokens.map(({ word }) => word).join(' ') === words.join(' ')
		? tokens
		: words.map((word) => ({ word, typed: word, of: 1, stretch: word, first: true }));
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

const trimmed = (typed: string) => typed.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}.%]+$/gu, '');

/** What has to be looked up before a text can be read. */
export function listFirstKeys(
	text: string,
	{ stem, isSmall }: SearchLanguage,
	groups: Reader['groups'],
): string[] {
	const words = toWords(text);
	// Small words count only where there are no others.
	const isIdle = words.some((word) => !isSmall(word)) ? isSmall : () => false;
	return [
		...text.split(/[\s"“”„«»]+/).flatMap(listAddressKeys),
		...words.flatMap((_, i) => listNameKeys(words.slice(i))),
		...words.flatMap((word, i) =>
			isIdle(word) ? [] : [word, `${word}${words[i + 1] ?? ''}`].map((one) => indexKeys.word(stem(one))),
		),
		...listSameKeys(words, stem, groups),
	];
}

function listSameKeys(
	words: readonly string[],
	stem: SearchLanguage['stem'],
	groups: Reader['groups'],
): string[] {
	const typed = new Set(words.map(stem));
	const toStems = (text: string) => toWords(text).map(stem);
	return groups
		.filter((group) => group.some((word) => toStems(word).every((one) => typed.has(one))))
		.flatMap((group) => group.flatMap((word) => toStems(word).map(indexKeys.word)));
}

/** What else has to be looked up for words that no text of ours has: where they are shown, slips, longer words. */
export function listSecondKeys(text: string, reader: Pick<Reader, 'language' | 'dictionary'>): Wanted {
	const words = toWords(text);
	const strange = words.filter((word) => !isKnown(word, reader));
	return {
		exact: strange.map((word) => indexKeys.seen(reader.language.stem(word))),
		prefixes: [
			// A name may begin with a word that is written rightly.
			...(strange.length > 0 ? words.flatMap((word) => toTypoPrefix(word) ?? []) : []),
			...strange.filter((word) => word.length > 2).map(indexKeys.word),
		],
	};
}

/** The query with its names in quotation marks, so that each is looked for as it is written. */
export const toExact = ({ clauses }: Query): string =>
	clauses
		.map(({ kind, typed }) => (kind === 'word' ? typed : `"${typed.replace(/["“”„«»]/g, ' ')}"`))
		.join(' ');
