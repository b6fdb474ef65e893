/** The pages of the compact index, ready to be searched. */

import { fold } from '../model/fold.ts';
import type { Entity, SearchData, SearchRecord } from '../model/search-data.ts';
import type { Language } from './english.ts';
import { toForms, type Reading } from './lexicon.ts';
import { pause } from './pause.ts';
import type { Clause } from './query.ts';

export type Field = 'title' | 'text' | 'hidden' | 'statement';

/** One text of a page, folded, with a blank at both ends so that whole words can be looked for. */
interface Folded {
	readonly field: Field;
	readonly text: string;
	/** Which of the statements. */
	readonly statement: number;
}

/** How a page fits a clause. */
export interface Match {
	readonly score: number;
	/** The page is the own page of what the clause names. */
	readonly own: boolean;
	/** The statement that fits best, if a statement does. */
	readonly statement: number | undefined;
}

export interface RecordIndex {
	readonly records: readonly SearchRecord[];
	/** Every page that fits, with how it does. */
	readonly match: (clause: Clause) => ReadonlyMap<SearchRecord, Match>;
	readonly isKnown: (word: string) => boolean;
	readonly vocabulary: Iterable<string>;
}

const weights: Readonly<Record<Field, number>> = { title: 5, text: 3, hidden: 3, statement: 1.5 };
/** A tag says that a page is about something; its own page is the page about it. */
const ofOwn = { wide: 6, narrow: 4 };
const ofTag = { topic: 8, other: 4 };

interface Place {
	readonly record: SearchRecord;
	readonly folded: Folded;
}

/** Pages taken in between two pauses; on a slow telephone they take some thirty milliseconds. */
const atOnce = 25;

export async function buildRecordIndex({ records }: Pick<SearchData, 'records'>, language: Language): Promise<RecordIndex> {
	const byWord = new Map<string, Set<Place>>();
	const byStem = new Map<string, string[]>();
	const add = (word: string, place: Place) => {
		const here = byWord.get(word);
		if (here) return here.add(place);
		const stem = language.stem(word);
		byStem.set(stem, [...(byStem.get(stem) ?? []), word]);
		return byWord.set(word, new Set([place]));
	};
	for (const [i, record] of records.entries()) {
		if (i % atOnce === 0) await pause();
		for (const folded of toFolded(record)) {
			const place = { record, folded };
			for (const word of folded.text.trim().split(' ')) add(word, place);
		}
	}

	const findWord = (word: string): Set<Place> => {
		const alike = new Set(byStem.get(language.stem(word)) ?? []);
		if (word.length > 2) for (const known of byWord.keys()) if (known.startsWith(word)) alike.add(known);
		return new Set([...alike].flatMap((known) => [...(byWord.get(known) ?? [])]));
	};
	const findPhrase = (phrase: string) => {
		const [first = ''] = phrase.split(' ');
		return [...(byWord.get(first) ?? [])].filter(({ folded }) => folded.text.includes(` ${phrase} `));
	};
	const findAll = (words: readonly string[]): Place[] => {
		const found = words.map((word) => [...findWord(word)]);
		const having = found.map((places) => new Set(places.map(({ record }) => record)));
		return found.flat().filter(({ record }) => having.every((records) => records.has(record)));
	};
	const rate = (found: Iterable<Place>): Map<SearchRecord, Match> => {
		const matches = toMatches(found);
		const rarity = Math.log(1 + records.length / Math.max(1, matches.size));
		return new Map([...matches].map(([record, match]) => [record, { ...match, score: match.score * rarity }]));
	};

	const matchReading = (reading: Reading): Map<SearchRecord, Match> => {
		const { entity, words, wide } = reading;
		// A register entry that mentions another name is not about it; often it says that the two are not the same.
		const isAbout = ({ record }: Place) => (record.kind !== 'actor' && record.kind !== 'theme') || isOwn(record, entity);
		const said = wide ? toForms(reading).flatMap((form) => findPhrase(fold(form))).filter(isAbout) : findAll(words);
		const matches = wide ? toMatches(said, 0.5) : rate(said);
		for (const record of records) {
			const score = rateTag(record, entity, wide);
			if (score === 0) continue;
			const { score: before = 0, statement } = matches.get(record) ?? {};
			matches.set(record, { score: before + score, own: isOwn(record, entity), statement });
		}
		return matches;
	};

	return {
		records,
		match: (clause) => {
			if (clause.kind === 'word') return rate(clause.words.flatMap((word) => [...findWord(word)]));
			if (clause.kind === 'phrase') return rate(findPhrase(clause.words.join(' ')));
			return clause.readings.map(matchReading).reduce(better);
		},
		isKnown: (word) => byWord.has(word),
		vocabulary: byWord.keys(),
	};
}

const isOwn = ({ kind, id }: SearchRecord, entity: Entity) => kind === entity.kind && id === entity.id;

function rateTag(record: SearchRecord, entity: Entity, wide: boolean): number {
	if (isOwn(record, entity)) return wide ? ofOwn.wide : ofOwn.narrow;
	if (!wide || !record.tags[entity.kind]?.includes(entity.id)) return 0;
	return record.kind === 'topic' ? ofTag.topic : ofTag.other;
}

const toFolded = ({ title, text, hidden, statements = [] }: SearchRecord): Folded[] =>
	[
		{ field: 'title' as const, text: title, statement: -1 },
		{ field: 'text' as const, text, statement: -1 },
		{ field: 'hidden' as const, text: hidden ?? '', statement: -1 },
		...statements.map((sentence, statement) => ({ field: 'statement' as const, text: sentence.text, statement })),
	]
		.map((folded) => ({ ...folded, text: ` ${fold(folded.text)} ` }))
		.filter(({ text }) => text.trim() !== '');

/** The best place of each page counts, the others a little. */
function toMatches(found: Iterable<Place>, factor = 1): Map<SearchRecord, Match> {
	const matches = new Map<SearchRecord, Match>();
	for (const { record, folded } of new Set(found)) {
		const weight = weights[folded.field] * factor;
		const { score = 0, statement } = matches.get(record) ?? {};
		matches.set(record, {
			score: Math.max(score, weight) + (score === 0 ? 0 : 0.1),
			own: false,
			statement: statement ?? (folded.field === 'statement' ? folded.statement : undefined),
		});
	}
	return matches;
}

function better(a: Map<SearchRecord, Match>, b: Map<SearchRecord, Match>): Map<SearchRecord, Match> {
	for (const [record, match] of b) {
		if (match.score > (a.get(record)?.score ?? 0)) a.set(record, match);
	}
	return a;
}
