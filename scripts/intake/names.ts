/** Finds the names that a dossier knows in the paragraphs of an article. */

import type { Content } from '../../src/gate/content.ts';

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
}

/** Names as they are spelt, those of actors before those of places that are called the same. */
function listKnown({ actors, places, briefings }: Content): Known[] {
	return [
		...actors.flatMap(({ id, data }) => [
			{ kind: 'actor' as const, id, name: data.name, isOwn: true },
			{ kind: 'actor' as const, id, name: data.short, isOwn: true },
			...data.names.map(({ name }) => ({ kind: 'actor' as const, id, name, isOwn: false })),
		]),
		...places.flatMap(({ id, data }) => [
			{ kind: 'place' as const, id, name: data.name, isOwn: true },
			...data.names.map(({ name }) => ({ kind: 'place' as const, id, name, isOwn: false })),
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

/** Every known name in the order in which it first appears; of overlapping ones the longest. */
export function findNames(paragraphs: readonly string[], content: Content): NameFound[] {
	const byName = new Map<string, Known[]>();
	for (const known of listKnown(content)) {
		const others = byName.get(known.name) ?? [];
		if (others.every(({ id, kind }) => id !== known.id || kind !== known.kind))
			byName.set(known.name, [...others, known]);
	}
	const readings = countReadings(content);
	const names = [...byName.keys()].sort((a, b) => b.length - a.length);
	if (names.length === 0) return [];
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(escape).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
	const lookUp = new Map(names.map((name) => [name.replace(/[’'ʼ]/g, '’'), byName.get(name) ?? []]));
	const found = new Map<
		string,
		{ known: Known; spelling: string; paragraphs: Set<number>; isAmbiguous: boolean }
	>();
	for (const [i, text] of paragraphs.entries()) {
		for (const [spelling] of text.matchAll(pattern)) {
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
