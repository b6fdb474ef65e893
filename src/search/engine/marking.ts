/** Marks, in a text as readers see it, the words that made it fit. */

import { toWords } from '../../text/fold.ts';
import type { Index } from './answer.ts';
import { isAlike } from './english.ts';
import { indexKeys, type Tag } from './format.ts';
import type { Clause } from './query.ts';

/** A stretch of text, marked or not. */
export interface Segment {
	readonly text: string;
	readonly marked: boolean;
}

/** A row of words to be found one after the other. */
export interface Pattern {
	readonly words: readonly ((word: string) => boolean)[];
	/** Not as a part of a compound, which may be another name. */
	readonly alone: boolean;
}

export const exactly = (words: readonly string[], alone: boolean): Pattern => ({
	words: words.map((word) => (other) => other === word),
	alone,
});

/** What clauses look like in a text. */
export function toPatterns(
	clauses: readonly Clause[],
	{ language, dictionary }: Pick<Index, 'language' | 'dictionary'>,
): Pattern[] {
	const alike = (typed: string): Pattern => ({
		words: [(word) => isAlike(language, typed, word)],
		alone: false,
	});
	return clauses.flatMap((clause): Pattern[] => {
		if (clause.kind === 'word')
			return clause.small ? [] : [...clause.words.map(alike), ...clause.same.flatMap(toWords).map(alike)];
		if (clause.kind === 'phrase') return [exactly(clause.words, false)];
		if (clause.kind !== 'name') return [];
		return clause.readings.flatMap(({ kind, id, name, narrow }) => {
			if (narrow) return toWords(name).map(alike);
			const tag: Tag | undefined = dictionary.get(indexKeys.tag(kind, id));
			return [...(tag?.forms ?? []), name].map((form) => exactly(toWords(form), true));
		});
	});
}

/** Positions, counted in stretches between blanks, of everything that fits one of the patterns. */
export function findPositions(tokens: readonly string[], patterns: readonly Pattern[]): Set<number> {
	const words = tokens.flatMap((token, position) => toWords(token).map((word) => ({ word, position })));
	const found = new Set<number>();
	words.forEach(({ position }, from) => {
		for (const pattern of patterns) {
			const to = from + pattern.words.length;
			if (to === from || !pattern.words.every((fits, i) => fits(words[from + i]?.word ?? ''))) continue;
			const isPart =
				words[from - 1]?.position === position || words[to]?.position === words[to - 1]?.position;
			if (pattern.alone && isPart) continue;
			for (const { position: here } of words.slice(from, to)) found.add(here);
		}
	});
	return found;
}

/** The text in stretches; punctuation around a word stays unmarked, words marked together are one stretch. */
export function toSegments(tokens: readonly string[], marked: ReadonlySet<number>): Segment[] {
	const segments: { text: string; marked: boolean }[] = [];
	const push = (text: string, isMarked: boolean) => {
		const last = segments.at(-1);
		if (last && last.marked === isMarked) last.text += text;
		else if (text !== '') segments.push({ text, marked: isMarked });
	};
	for (let i = 0; i < tokens.length;) {
		const run = marked.has(i) ? countRun(tokens, marked, i) : 1;
		const text = tokens.slice(i, i + run).join(' ');
		if (i > 0) push(' ', false);
		if (!marked.has(i)) push(text, false);
		else {
			const [, before = '', core = '', after = ''] =
				/^([^\p{L}\p{N}]*)(.*?)((?:[’']s)?[^\p{L}\p{N}]*)$/su.exec(text) ?? [];
			push(before, false);
			push(core, true);
			push(after, false);
		}
		i += run;
	}
	return segments;
}

/** How many marked stretches follow each other with nothing but a blank between them. */
function countRun(tokens: readonly string[], marked: ReadonlySet<number>, from: number): number {
	let run = 1;
	const follows = (i: number) =>
		marked.has(i) && /[\p{L}\p{N}’']$/u.test(tokens[i - 1] ?? '') && /^[\p{L}\p{N}]/u.test(tokens[i] ?? '');
	while (follows(from + run)) run++;
	return run;
}

export const splitTokens = (text: string): string[] => text.trim().split(/\s+/);

export const markText = (text: string, patterns: readonly Pattern[]): Segment[] => {
	const tokens = splitTokens(text);
	return toSegments(tokens, findPositions(tokens, patterns));
};

/** About two lines on a wide screen. */
const excerptLength = 34;

/** The stretch of a text in which most of the patterns stand, marked. */
export function excerpt(text: string, patterns: readonly Pattern[]): Segment[] {
	const tokens = splitTokens(text);
	const found = findPositions(tokens, patterns);
	const positions = [...found].sort((a, b) => a - b);
	const within = (from: number) =>
		positions.filter((position) => position >= from && position < from + excerptLength - 6).length;
	const densest = positions.toSorted((a, b) => within(b) - within(a) || a - b)[0] ?? 0;
	const from = Math.max(0, Math.min(densest - 6, tokens.length - excerptLength));
	const to = Math.min(tokens.length, from + excerptLength);
	return [
		...(from > 0 ? [{ text: '… ', marked: false }] : []),
		...toSegments(tokens.slice(from, to), new Set(positions.map((position) => position - from))),
		...(to < tokens.length ? [{ text: ' …', marked: false }] : []),
	];
}
