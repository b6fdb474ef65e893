/** Where words stand in the compact index. */

import { fold } from '../model/fold.ts';
import type { SearchRecord } from '../model/search-data.ts';
import type { Language } from './english.ts';
import { pause } from './pause.ts';

export type Field = 'title' | 'text' | 'hidden' | 'statement';

/** One text of a page. */
export interface Place {
	readonly record: SearchRecord;
	readonly field: Field;
	/** Which of its statements, if it is one. */
	readonly statement: number | undefined;
	/** Folded, with a blank at both ends so that whole words can be looked for. */
	readonly folded: string;
}

export interface Places {
	/** Places with a word, under any ending or as the beginning of a longer one. */
	readonly withWord: (word: string) => Iterable<Place>;
	/** Places with folded words one after the other, as they stand. */
	readonly withPhrase: (phrase: string) => Iterable<Place>;
	readonly words: ReadonlyMap<string, unknown>;
}

/** Pages taken in between two pauses; on a slow telephone they take some thirty milliseconds. */
const atOnce = 25;

export async function buildPlaces(records: readonly SearchRecord[], { stem }: Language): Promise<Places> {
	const byWord = new Map<string, Set<Place>>();
	const byStem = new Map<string, string[]>();
	const add = (word: string, place: Place) => {
		const here = byWord.get(word);
		if (here) return here.add(place);
		byStem.set(stem(word), [...(byStem.get(stem(word)) ?? []), word]);
		return byWord.set(word, new Set([place]));
	};
	for (const [i, record] of records.entries()) {
		if (i % atOnce === 0) await pause();
		for (const place of toPlaces(record)) {
			for (const word of place.folded.trim().split(' ')) add(word, place);
		}
	}
	return {
		words: byWord,
		withWord: (word) => {
			const alike = new Set(byStem.get(stem(word)) ?? []);
			if (word.length > 2) for (const known of byWord.keys()) if (known.startsWith(word)) alike.add(known);
			return new Set([...alike].flatMap((known) => [...(byWord.get(known) ?? [])]));
		},
		withPhrase: (phrase) => {
			const [first = ''] = phrase.split(' ');
			return [...(byWord.get(first) ?? [])].filter(({ folded }) => folded.includes(` ${phrase} `));
		},
	};
}

function toPlaces(record: SearchRecord): Place[] {
	const { title, text, hidden = '', statements = [] } = record;
	const toPlace = (field: Field, said: string, statement?: number): Place[] =>
		said === '' ? [] : [{ record, field, statement, folded: ` ${fold(said)} ` }];
	return [
		...toPlace('title', title),
		...toPlace('text', text),
		...toPlace('hidden', hidden),
		...statements.flatMap((said, i) => toPlace('statement', said.text, i)),
	];
}
