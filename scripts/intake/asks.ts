/** Finds sentences that may ask for something, and numbers that may be figures. */

import { splitSentences } from '../../src/text/sentences.ts';
import { isPlain } from '../../src/checks/proof/names.ts';
import { isScale, listNumbers } from '../../src/checks/proof/numbers.ts';
import { countWords } from '../../src/text/words.ts';
import type { Modality } from '../../src/content/schema/recommendation.ts';
import type { Site } from '../../src/content/schema/site.ts';
import { findNames } from './names.ts';
import type { Content } from '../../src/content/content.ts';

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
			const isActing = !speaksOfOthers(text.slice(0, index), text.slice(index + length), language);
			const before = isActing ? namesOf(text.slice(0, index)) : [];
			return [
				{
					paragraph: n,
					modality,
					hint: around(text, index, length).replace(/["“”\\]/g, ''),
					before,
					after: namesOf(isActing ? text.slice(index) : text).filter((id) => !before.includes(id)),
					themes: findThemes(text, content),
				},
			];
		}),
	);
}

/** How a language shows that the names before a word of strength are not those who are to act. */
const others: Readonly<Record<string, { readonly before: RegExp; readonly after: RegExp }>> = {
	en: {
		// A word that stands for whoever acts.
		before: /(?<!\p{L})(?:I|we|you|he|she|it|they|there|this|that|these|those|which|who)\s*$/iu,
		// The passive.
		after: /^\s*(?:not\s+)?be\b/i,
	},
};

function speaksOfOthers(before: string, after: string, language: string): boolean {
	const signs = others[language.split('-')[0] ?? ''];
	return signs !== undefined && (signs.before.test(before) || signs.after.test(after));
}

/** The first word of strength of a sentence; "should be avoided" before "should". */
function findStrength(text: string, strengths: Site['strengths']) {
	const [first] = strengths
		.flatMap(({ modality, words }) =>
			words.flatMap((word) =>
				[...text.matchAll(new RegExp(`(?<!\\p{L})${RegExp.escape(word)}(?!\\p{L})`, 'giu'))].map(
					({ index }) => ({
						modality,
						index,
						length: word.length,
					}),
				),
			),
		)
		.filter(({ modality, index, length }) => isAsking(text, modality, text.slice(index + length).trim()))
		.sort((a, b) => a.index - b.index || b.length - a.length);
	if (!first) return undefined;
	const isForbidden = /^(?:not|never)\b/i.test(text.slice(first.index + first.length).trim());
	return isForbidden && first.modality !== 'can' ? { ...first, modality: 'should-not' as const } : first;
}

/** What cannot or could have been is no option; "choices we must face." says what choices, and "can we …?" asks whether. */
function isAsking(text: string, modality: Modality, after: string): boolean {
	if (countWords(after) < 2 && !after.includes(':')) return false;
	return !(modality === 'can' && (/^(?:not|never|have)\b/i.test(after) || /\?["”’)]*$/.test(text.trim())));
}

/** At most seven words as they stand there, so that nothing of the article is kept: two before a place, the rest after it. */
function around(text: string, index: number, length: number): string {
	const [before = ''] = /(?:\S+\s+){0,2}\S*$/.exec(text.slice(0, index)) ?? [];
	const taken = countWords(before + text.slice(index, index + length));
	const [after = ''] =
		new RegExp(`^\\S*(?:\\s+\\S+){0,${Math.max(0, 7 - taken)}}`).exec(text.slice(index + length)) ?? [];
	return (before + text.slice(index, index + length) + after).trim();
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
	/** As it stands there, with the words that belong to it: five at most. */
	readonly printed: string;
	/** The words after the number that say what it counts; empty when none do. */
	readonly counted: string;
	/** The one of them that names the unit. */
	readonly unit: string | undefined;
	readonly comparator: 'exact' | 'over' | 'about' | 'under';
}

const comparators: readonly (readonly [RegExp, FigureFound['comparator']])[] = [
	[/\b(?:over|more than|above|at least|exceeding)\s+\S{0,3}$/i, 'over'],
	[/\b(?:about|around|nearly|almost|some|roughly|approximately)\s+\S{0,3}$/i, 'about'],
	[/\b(?:under|less than|fewer than|below|up to|at most)\s+\S{0,3}$/i, 'under'],
];

/** What a number counts nothing after: "No. 1", "Resolution 2763". */
const labels =
	/\b(?:nos?|nr|art|article|section|chapter|resolution|page|pp?|figure|table|vol|part|phase|number)\.?\s*$/i;

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
			const before = text.slice(0, offset);
			// "G7", "F-16", "7th"
			if (/[\p{L}-]$/u.test(before) || /^\d+\p{L}/u.test(written) || labels.test(before)) return [];
			const [sign, comparator] = comparators.find(([one]) => one.test(before)) ?? [/[^\s(“"]{0,3}$/];
			const from = sign.exec(before)?.index ?? offset;
			const after = text.slice(offset + written.length);
			const counted = countedBy(after, language);
			return [
				{
					paragraph: n,
					value: Number(value),
					printed: text.slice(from, offset + written.length) + counted,
					counted,
					unit: unitOf(counted, language),
					comparator: comparator ?? 'exact',
				},
			];
		});
	});
}

/** The words after a number that say what it counts: "-month deadline", " million", "%". */
function countedBy(after: string, language: string): string {
	const [glued = ''] = /^(?:\s?%|-\p{L}+)?/u.exec(after) ?? [];
	let counted = glued;
	for (let n = 0; n < 3; n++) {
		const [next, word = ''] = /^\s(\p{L}[\p{L}-]*)/u.exec(after.slice(counted.length)) ?? [];
		if (next === undefined || isPlain(word.toLowerCase(), language)) break;
		counted += next;
	}
	return counted;
}

/** "-kilometre border" counts kilometres; otherwise the last word says what is counted. */
function unitOf(counted: string, language: string): string | undefined {
	const [glued] = /^\s?%|(?<=^-)\p{L}+/u.exec(counted) ?? [];
	const unit = glued?.trim() ?? /\p{L}+$/u.exec(counted)?.[0];
	return unit !== undefined && isScale(unit, language) ? undefined : unit;
}
