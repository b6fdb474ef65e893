/** Finds the names that a dossier knows in the paragraphs of an article. */

import type { Content } from '../../src/content/content.ts';
import { isPlain } from '../../src/checks/proof/names.ts';

/** A name in some paragraphs, counted from 1. */
export interface NameFound {
	readonly kind: 'actor' | 'place';
	readonly id: string;
	readonly spelling: string;
	readonly paragraphs: readonly number[];
	/** Whether the dossier knows the name for others too, so that an editor must say who is meant. */
	readonly isAmbiguous: boolean;
}

interface Known {
	readonly kind: 'actor' | 'place';
	readonly id: string;
	readonly name: string;
	/** Whether it is how the dossier itself calls it. */
	readonly isOwn: boolean;
	/** When the name stands for it, where it has stood for another. */
	readonly from?: string | undefined;
	readonly until?: string | undefined;
}

/** Names as they are spelt, those of actors before those of places that are called the same. */
function listKnown({ actors, places, briefings }: Content): Known[] {
	return [
		...actors.flatMap(({ id, data }) => [
			{ kind: 'actor' as const, id, name: data.name, isOwn: true },
			{ kind: 'actor' as const, id, name: data.short, isOwn: true },
			...data.names.map(({ name, from, until }) => ({
				kind: 'actor' as const,
				id,
				name,
				isOwn: false,
				from,
				until,
			})),
		]),
		...places.flatMap(({ id, data }) => [
			{ kind: 'place' as const, id, name: data.name, isOwn: true },
			...data.names.map(({ name, from, until }) => ({
				kind: 'place' as const,
				id,
				name,
				isOwn: false,
				from,
				until,
			})),
		]),
		...briefings.flatMap(({ data }) =>
			data.mentions.map((mention) => ({
				kind: 'actor' in mention ? ('actor' as const) : ('place' as const),
				id: 'actor' in mention ? mention.actor : mention.place,
				name: mention.spelling,
				isOwn: false,
			})),
		),
	].filter(({ name }) => name.length > 1);
}

const escape = (text: string) => RegExp.escape(text).replace(/[’'ʼ]|\\x27|\\u2019/g, "[’'ʼ]");

/** A sentence may begin with a name, and a name such as "Al-Waldau" stand in a sentence as "al-Waldau". */
const listForms = (name: string): string[] => {
	const first = name.charAt(0);
	const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
	return /^\p{Ll}|^\p{Lu}\p{Ll}?[ -]\p{Lu}/u.test(name) ? [name, other + name.slice(1)] : [name];
};

const toKey = ({ kind, id, name }: Known) => `${kind} ${id} ${name}`;

/** Names without those that did not stand for somebody on the day; where it is unknown, all. */
function listThen(known: readonly Known[], day: string | undefined): readonly Known[] {
	if (day === undefined) return known;
	const other = new Set(
		known.filter(({ from = '', until = '9' }) => day < from || day.slice(0, until.length) > until).map(toKey),
	);
	return known.filter((one) => !other.has(toKey(one)));
}

/**
 * Every known name in the order in which it first appears; of overlapping ones the longest.
 *
 * @param day when the article appeared, such as "2021-03-04"; undefined when that is unknown
 */
export function findNames(paragraphs: readonly string[], content: Content, day?: string): NameFound[] {
	const byName = new Map<string, Known[]>();
	const forms = listThen(listKnown(content), day).flatMap((known) =>
		listForms(known.name).map((name) => ({ ...known, name })),
	);
	for (const known of forms) {
		const others = byName.get(known.name) ?? [];
		if (others.every(({ id, kind }) => id !== known.id || kind !== known.kind))
			byName.set(known.name, [...others, known]);
	}
	const readings = countReadings(content);
	const language = content.site[0]?.data.language ?? 'en';
	const names = [...byName.keys()].sort((a, b) => b.length - a.length);
	if (names.length === 0) return [];
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(escape).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
	const lookUp = new Map(names.map((name) => [name.replace(/[’'ʼ]/g, '’'), byName.get(name) ?? []]));
	const found = new Map<
		string,
		{ known: Known; spelling: string; paragraphs: Set<number>; isAmbiguous: boolean }
	>();
	for (const [i, text] of paragraphs.entries()) {
		for (const { 0: spelling, index } of text.matchAll(pattern)) {
			const all = lookUp.get(spelling.replace(/[’'ʼ]/g, '’')) ?? [];
			const known = choose(all, (one) => readings.get(`${one.id} ${spelling}`) ?? 0);
			if (!known) continue;
			const key = `${known.kind} ${known.id} ${spelling}`;
			const one = found.get(key) ?? {
				known,
				spelling,
				paragraphs: new Set<number>(),
				isAmbiguous: isAmbiguous(all, known),
			};
			one.isAmbiguous ||= !known.isOwn && isPartOfName(text.slice(0, index), language);
			one.paragraphs.add(i + 1);
			found.set(key, one);
		}
	}
	return [...found.values()].map(({ known, spelling, paragraphs: numbers, isAmbiguous: isUnsure }) => ({
		kind: known.kind,
		id: known.id,
		spelling,
		paragraphs: [...numbers],
		isAmbiguous: isUnsure,
	}));
}

/** Whether a word with a capital letter stands right before a name: "South Waldau" need not be the "Waldau" that is known. */
function isPartOfName(before: string, language: string): boolean {
	const [word] = /(?<![\p{L}.])\p{Lu}\p{L}+(?=\s$)/u.exec(before) ?? [];
	return word !== undefined && !isPlain(word.toLowerCase(), language);
}

/** How often the dossier has read a spelling as somebody. */
function countReadings({ briefings }: Content): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { data } of briefings) {
		for (const mention of data.mentions) {
			const key = `${'actor' in mention ? mention.actor : mention.place} ${mention.spelling}`;
			counts.set(key, (counts.get(key) ?? 0) + mention.paragraphs.length);
		}
	}
	return counts;
}

/** Whoever the dossier has most often read it as; then whoever it calls so itself, an actor before a place. */
const choose = (all: readonly Known[], countOf: (one: Known) => number): Known | undefined =>
	[...all].sort(
		(a, b) =>
			countOf(b) - countOf(a) ||
			Number(b.isOwn) - Number(a.isOwn) ||
			Number(b.kind === 'actor') - Number(a.kind === 'actor'),
	)[0];

/** A state and its land are called the same, and the actor stands for both. */
const isAmbiguous = (all: readonly Known[], chosen: Known) =>
	all.some(
		({ id, kind }) =>
			id !== chosen.id && (kind === chosen.kind || kind === 'actor' || chosen.kind === 'actor'),
	);
