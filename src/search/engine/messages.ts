/** What the search page says of itself, in whole sentences. */

import { toWords } from '../../text/fold.ts';
import { isNameLike, type SearchAnswer } from './answer.ts';
import type { FilterKey, UnitKind } from './format.ts';
import { longestText, mostWords, type Clause, type Query } from './query.ts';

export const unitKindNames: Readonly<Record<UnitKind, string>> = {
	silence: 'No source says',
	topic: 'Topic',
	actor: 'Actor',
	place: 'Place',
	theme: 'Theme',
	recommendation: 'Ask',
	question: 'They differ',
	briefing: 'Source',
	passage: 'Passage',
	claim: 'Claim',
	figure: 'Number',
	event: 'Event',
	unclear: 'Unclear',
	page: 'About this site',
	list: 'List',
	withdrawn: 'Withdrawn',
};

export const groupNames: Readonly<Record<FilterKey, string>> = {
	kind: 'Kind',
	modality: 'How strongly',
	briefing: 'Source',
	addressee: 'Asked of',
	actor: 'With',
	theme: 'Theme',
	instrument: 'Means',
};

/** How far the index could be searched. */
export type Reach = 'whole' | 'unchecked' | 'incomplete' | 'stale' | 'unsure' | 'unbuilt';

const problems: Readonly<Record<NonNullable<Query['problem']>, (text: string) => string>> = {
	blank: () => '',
	wordless: () => 'There are no letters or digits to search for.',
	short: () => 'One letter is too little to search for. Write at least two.',
	'no-day': (text) => `There is no such day as ${text.replaceAll('"', '')}.`,
};

/** The one line that says how much was found. */
export function describeCount(
	{ text, problem }: Query,
	{
		shown,
		also,
		reach,
		narrowed,
		near,
	}: { shown: number; also: number; reach: Reach; narrowed: boolean; near: boolean },
): string {
	if (problem && !(problem === 'blank' && narrowed)) return problems[problem](text);
	if (shown > 0) return near ? `What is near: ${plural(shown, 'result')}` : plural(shown, 'result');
	if (narrowed) return `Nothing found${inQuotes(text)} with this narrowing. Take some of it away.`;
	if (reach !== 'whole')
		return `Nothing found so far${inQuotes(text)}, but not everything could be searched.`;
	if (also > 0) return `Nothing is about this, but ${plural(also, 'page shows', 'pages show')} the words.`;
	return `Nothing found${inQuotes(text)}.`;
}

/** What could not be searched, if anything: never silent about it. */
export function describeGaps(reach: Reach): string {
	const gap = {
		whole: '',
		unchecked: 'over this connection, which is not secure, the index cannot be checked for damage',
		incomplete: 'parts of the index could not be had',
		stale: 'the site has been renewed since this page was opened; open it again',
		unsure: 'whether this page is the current one could not be found out',
		unbuilt: 'the index is made when the site is built',
	}[reach];
	return gap ? `Results may be incomplete: ${gap}. Search again, or look here:` : '';
}

/** In the place of passages. That there are none is never said: the engine says what is nowhere. */
export const textGap = 'Passages in the texts could not be searched. Everything else on this page stands.';

export const describeCut = ({ cut }: Query): string =>
	cut ? `Only the beginning was read: at most ${mostWords} words and ${longestText} characters.` : '';

/**
 * What stands nowhere: as a name where it was written as one.
 *
 * Names are said to be missing here, not in the sources: what a source prints need not stand in its digest.
 */
export function describeMissing({ missing, required }: Pick<SearchAnswer, 'missing' | 'required'>): string {
	const said = joinNames(missing, required);
	const names = said.filter(({ isName }) => isName).map(({ typed }) => `“${typed}”`);
	const words = said.filter(({ isName }) => !isName).map(({ typed }) => `“${typed}”`);
	return [
		...(names.length > 0 ? [`No digest here names ${names.join(', ')}.`] : []),
		...(words.length > 0 ? [`Found on no page: ${words.join(', ')}.`] : []),
	].join(' ');
}

/** Neighbours with capital letters are one name, of which a part is missing. */
function joinNames(
	missing: readonly Clause[],
	required: readonly Clause[],
): { typed: string; isName: boolean }[] {
	const runs: { typed: string; isName: boolean; has: boolean }[] = [];
	for (const clause of required) {
		const isName = isNameLike(clause);
		const last = runs.at(-1);
		const has = missing.includes(clause);
		if (last?.isName && isName && last.has === has) {
			runs[runs.length - 1] = { typed: `${last.typed} ${clause.typed}`, isName, has: last.has || has };
		} else runs.push({ typed: clause.typed, isName, has });
	}
	return runs.filter(({ has }) => has);
}

/** Words that mean the same and were looked for as well. */
export function describeSame(clauses: readonly Clause[]): string {
	const said = clauses.flatMap((clause) =>
		clause.kind === 'word' && clause.same.length > 0
			? [`“${clause.typed}” also as ${clause.same.join(', ')}`]
			: [],
	);
	return said.length === 0 ? '' : `Looked for ${said.join('; ')}.`;
}

/** What the words of the query left the results to. */
export function describeOnly({ only, modality }: Pick<SearchAnswer, 'only' | 'modality'>): string {
	const parts = [
		...(only ? [`${unitKindNames[only].toLowerCase()}s`] : []),
		...(modality ? [`“${modality.replace('-', ' ')}”`] : []),
	];
	return parts.length === 0 ? '' : `Only ${parts.join(', ')}.`;
}

/** What of an address was not used, because this dossier does not have it. */
export const describeLeftOut = (unknown: readonly string[]): string =>
	unknown.length === 0
		? ''
		: `Left out of the address, because this site does not have it: ${unknown
				.slice(0, 5)
				.map((key) => `“${shorten(key)}”`)
				.join(', ')}.`;

const shorten = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

export const partialNote = (partial: boolean): string =>
	partial ? 'None has all the words; these have the most.' : '';

export const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

const inQuotes = (text: string) => (toWords(text).length === 0 ? '' : ` for “${text}”`);
