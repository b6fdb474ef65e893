/** The pages of the compact index, and how well each fits what is asked for. */

import { fold } from '../model/fold.ts';
import type { Entity, SearchData, SearchRecord } from '../model/search-data.ts';
import type { Language } from './english.ts';
import { toForms, type Reading } from './lexicon.ts';
import { buildPlaces, type Field, type Place, type Places } from './places.ts';
import type { Clause } from './query.ts';

/** How a page fits a clause. */
export interface Match {
	readonly score: number;
	/** The page is the own page of what the clause names. */
	readonly own: boolean;
	/** The statement that fits, if a statement does. */
	readonly statement: number | undefined;
}

type Matches = Map<SearchRecord, Match>;

export interface RecordIndex {
	readonly records: readonly SearchRecord[];
	/** Every page that fits, with how it does. */
	readonly match: (clause: Clause) => ReadonlyMap<SearchRecord, Match>;
	readonly isKnown: (word: string) => boolean;
	readonly vocabulary: () => Iterable<string>;
}

const weights: Readonly<Record<Field, number>> = { title: 5, text: 3, hidden: 3, statement: 1.5 };
/** A tag says that a page is about something; its own page is the page about it. */
const ofOwn = { wide: 6, narrow: 4 };
const ofTag = { topic: 8, other: 4 };

export async function buildRecordIndex(
	{ records }: Pick<SearchData, 'records'>,
	language: Language,
): Promise<RecordIndex> {
	const places = await buildPlaces(records, language);

	/** The fewer pages have it, the more it counts that a page has it. */
	const rate = (found: Iterable<Place>): Matches => {
		const matches = toMatches(found);
		const rarity = Math.log(1 + records.length / Math.max(1, matches.size));
		for (const [record, match] of matches) matches.set(record, { ...match, score: match.score * rarity });
		return matches;
	};
	const matchReading = (reading: Reading): Matches => {
		const { entity, words, wide } = reading;
		const matches = wide ? toMatches(findForms(reading, places), 0.5) : rate(findAll(words, places));
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
			if (clause.kind === 'name') return clause.readings.map(matchReading).reduce(better);
			const words = clause.words.join(' ');
			return rate(clause.kind === 'word' ? places.withWord(words) : places.withPhrase(words));
		},
		isKnown: (word) => places.words.has(word),
		vocabulary: () => places.words.keys(),
	};
}

/**
 * Where any name of an entity stands.
 *
 * A register entry that mentions another name is not about it; often it says that the two are not the same.
 */
const findForms = (reading: Reading, { withPhrase }: Places): Place[] =>
	toForms(reading)
		.flatMap((form) => [...withPhrase(fold(form))])
		.filter(({ record }) => !['actor', 'theme'].includes(record.kind) || isOwn(record, reading.entity));

/** Where words stand on pages that have all of them. */
function findAll(words: readonly string[], { withWord }: Places): Place[] {
	const found = words.map((word) => [...withWord(word)]);
	const having = found.map((places) => new Set(places.map(({ record }) => record)));
	return found.flat().filter(({ record }) => having.every((records) => records.has(record)));
}

const isOwn = ({ kind, id }: SearchRecord, entity: Entity) => kind === entity.kind && id === entity.id;

function rateTag(record: SearchRecord, entity: Entity, wide: boolean): number {
	if (isOwn(record, entity)) return wide ? ofOwn.wide : ofOwn.narrow;
	if (!wide || !record.tags[entity.kind]?.includes(entity.id)) return 0;
	return record.kind === 'topic' ? ofTag.topic : ofTag.other;
}

/** The best place of each page counts, the others a little. */
function toMatches(found: Iterable<Place>, factor = 1): Matches {
	const matches: Matches = new Map();
	for (const { record, field, statement } of new Set(found)) {
		const before = matches.get(record);
		matches.set(record, {
			score: Math.max(before?.score ?? 0, weights[field] * factor) + (before ? 0.1 : 0),
			own: false,
			statement: before?.statement ?? statement,
		});
	}
	return matches;
}

function better(a: Matches, b: Matches): Matches {
	for (const [record, match] of b) {
		if (match.score > (a.get(record)?.score ?? 0)) a.set(record, match);
	}
	return a;
}
