/** One search, step by step: each step looks up what the one before has shown to be needed. */

import {
	answer,
	findAlso,
	findRequired,
	listSeenKeys,
	listThirdKeys,
	listCardKeys,
	type SearchAnswer,
	type Index,
} from './answer.ts';
import { findLanguage } from './english.ts';
import { indexKeys, type AnswerCard, type NameEntry } from './format.ts';
import { fold } from '../../text/fold.ts';
import { cleanText, listFirstKeys, listSecondKeys, readQuery, type Query } from './query.ts';
import type { Shelf } from './shelf.ts';

export interface Search {
	readonly query: Query;
	readonly answer: SearchAnswer;
	readonly card: AnswerCard | undefined;
	readonly index: Index;
}

export async function search(raw: string, shelf: Shelf): Promise<Search> {
	const language = findLanguage(shelf.root.language);
	const { groups } = shelf.root;
	const { text } = cleanText(raw);
	let dictionary = await shelf.lookUp({ exact: listFirstKeys(text, language, groups) });
	const further = listSecondKeys(text, { language, dictionary });
	if (further.exact) dictionary = await shelf.lookUp(further);
	const query = readQuery(raw, { language, groups, dictionary });
	const wanted = listThirdKeys(query);
	if (wanted.length > 0) dictionary = await shelf.lookUp({ exact: wanted });
	let index: Index = { root: shelf.root, dictionary, language };
	let found = answer(query, index);
	if (found.missing.length > 0) {
		// What no text has may still be shown somewhere: nothing is called missing before that has been looked up.
		dictionary = await shelf.lookUp({ exact: listSeenKeys(found.missing, language) });
		index = { ...index, dictionary };
		found = answer(query, index);
	}
	const checked = await keepPhrases(query, found, index, shelf);
	return { query, answer: checked, card: findCard(query, index), index };
}

const findCard = ({ clauses }: Query, { dictionary }: Index): AnswerCard | undefined =>
	listCardKeys(clauses)
		.map((key): AnswerCard | undefined => dictionary.get(key))
		.find((card) => card !== undefined);

/** Quoted words are compared with the texts themselves in at most this many places. */
const mostCompared = 80;

/** The places that have quoted words one after the other. */
async function keepPhrases(
	query: Query,
	found: SearchAnswer,
	{ dictionary }: Index,
	shelf: Shelf,
): Promise<SearchAnswer> {
	const phrases = query.clauses.filter((clause) => clause.kind === 'phrase' && clause.words.length > 1);
	if (phrases.length === 0) return found;
	const compared = found.hits.slice(0, mostCompared);
	const records = await shelf.records(compared.map(({ unit }) => unit));
	const hits = compared.filter(({ unit }) => {
		const record = records.get(unit);
		if (!record) return true;
		const said = ` ${fold(record.title)} ${fold(record.text ?? '')} `;
		return phrases.every(({ words }) => {
			// Not every name of a thing is shown with it.
			const rows: readonly NameEntry[] = dictionary.get(indexKeys.name(words.join(''))) ?? [];
			return (
				said.includes(` ${words.join(' ')} `) ||
				rows.some(({ kind, id }) => kind === record.kind && id === record.id)
			);
		});
	});
	return { ...found, hits };
}

/** Other pages that show what was asked for. */
export async function searchAlso({ query, answer: found, index }: Search, shelf: Shelf): Promise<number[]> {
	const asked = findRequired(query);
	const clauses = asked.length > 0 ? asked : query.clauses;
	const dictionary = await shelf.lookUp({ exact: listSeenKeys(clauses, index.language) });
	return findAlso(query, found, { ...index, dictionary });
}
