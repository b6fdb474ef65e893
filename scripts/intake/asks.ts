/** Finds sentences that may ask for something, and numbers that may be figures. */

import { splitSentences } from '../../src/gate/sentences.ts';
import { listNumbers } from '../../src/gate/proof/numbers.ts';
import type { Modality, Site } from '../../src/gate/schema.ts';
import { findNames } from './names.ts';
import type { Content } from '../../src/gate/content.ts';

export interface AskFound {
	readonly paragraph: number;
	readonly modality: Modality;
	/** The words of strength and what stands around them, seven words at most. */
	readonly hint: string;
	/** Actors before the word of strength, and after it. */
	readonly before: readonly string[];
	readonly after: readonly string[];
	readonly themes: readonly string[];
}

/** Sentences with a word of strength, as site.yaml lists them, that name somebody or are impersonal demands. */
export function findAsks(
	paragraphs: readonly string[],
	body: readonly number[],
	content: Content,
	language: string,
): AskFound[] {
	const strengths = content.site[0]?.data.strengths ?? [];
	return body.flatMap((n) =>
		splitSentences(paragraphs[n - 1] ?? '', language).flatMap(({ text }) => {
			const strength = findStrength(text, strengths);
			if (!strength) return [];
			const { modality, index, length } = strength;
			const namesOf = (part: string) => [
				...new Set(
					findNames([part], content)
						.filter(({ kind }) => kind === 'actor')
						.map(({ id }) => id),
				),
			];
			const before = namesOf(text.slice(0, index));
			return [
				{
					paragraph: n,
					modality,
					hint: around(text, index, length),
					before,
					after: namesOf(text.slice(index)).filter((id) => !before.includes(id)),
					themes: findThemes(text, content),
				},
			];
		}),
	);
}

/** Where a word of strength stands; the strictest first, and "should not" before "should". */
function findStrength(text: string, strengths: Site['strengths']) {
	const all = strengths
		.flatMap(({ modality, words }) => words.map((word) => ({ modality, word })))
		.sort((a, b) => b.word.length - a.word.length);
	for (const { modality, word } of all) {
		const match = new RegExp(`(?<!\\p{L})${RegExp.escape(word)}(?!\\p{L})`, 'iu').exec(text);
		// What cannot or could have been is no option.
		if (
			match &&
			!(modality === 'can' && /^(?:not|never|have)\b/i.test(text.slice(match.index + word.length).trim()))
		)
			return { modality, index: match.index, length: word.length };
	}
	return undefined;
}

/** At most seven words, so that nothing of the article is kept. */
function around(text: string, index: number, length: number): string {
	const before = text.slice(0, index).trim().split(/\s+/).filter(Boolean).slice(-2);
	const middle = text.slice(index, index + length).split(/\s+/);
	const after = text
		.slice(index + length)
		.trim()
		.split(/\s+/)
		.filter(Boolean)
		.slice(0, Math.max(0, 7 - before.length - middle.length));
	return [...before, ...middle, ...after].join(' ').replace(/["“”\\]/g, '');
}

/** Themes whose words stand in a text. */
export function findThemes(text: string, { themes }: Content): string[] {
	const found = text.toLowerCase();
	return themes
		.map(({ id, data }) => ({
			id,
			hits: [data.name, ...data.words].filter((word) =>
				new RegExp(`(?<!\\p{L})${RegExp.escape(word.toLowerCase())}`, 'u').test(found),
			).length,
		}))
		.filter(({ hits }) => hits > 0)
		.sort((a, b) => b.hits - a.hits)
		.slice(0, 2)
		.map(({ id }) => id);
}

export interface FigureFound {
	readonly paragraph: number;
	readonly value: number;
	/** At most seven words around it. */
	readonly printed: string;
	readonly comparator: 'exact' | 'over' | 'about' | 'under';
}

const comparators: readonly (readonly [RegExp, FigureFound['comparator']])[] = [
	[/\b(?:over|more than|above|at least|exceeding)\s+\S{0,3}$/i, 'over'],
	[/\b(?:about|around|nearly|almost|some|roughly|approximately)\s+\S{0,3}$/i, 'about'],
	[/\b(?:under|less than|fewer than|below|up to|at most)\s+\S{0,3}$/i, 'under'],
];

/** Numbers in digits that are no years, days or parts of names. */
export function findFigures(
	paragraphs: readonly string[],
	body: readonly number[],
	language: string,
): FigureFound[] {
	return body.flatMap((n) => {
		const text = paragraphs[n - 1] ?? '';
		return listNumbers(text, language).flatMap(({ value, written, offset }) => {
			if (!/^\d/.test(written) || /^(?:1[89]|20)\d\d$/.test(written)) return [];
			// "G7", "7th", "F-16"
			if (/[\p{L}-]$/u.test(text.slice(0, offset)) || /^\d+\p{L}/u.test(written)) return [];
			const before = text.slice(0, offset);
			return [
				{
					paragraph: n,
					value: Number(value),
					printed: around(text, offset, written.length),
					comparator: comparators.find(([sign]) => sign.test(before))?.[1] ?? 'exact',
				},
			];
		});
	});
}
