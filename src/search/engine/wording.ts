/** What the search page says of itself, in whole sentences. */

import type { Query } from './query.ts';
import { longestText, mostWords } from './query.ts';
import type { GroupKey } from './state.ts';

export const kindNames: Readonly<Record<string, string>> = {
	actor: 'Actor',
	theme: 'Theme',
	topic: 'Topic',
	recommendation: 'Recommendation',
	briefing: 'Briefing',
	question: 'Question',
};

export const groupNames: Readonly<Record<GroupKey, string>> = {
	kind: 'Kind',
	actor: 'Actor',
	theme: 'Theme',
	addressee: 'Asked of',
	instrument: 'Means',
	modality: 'How strongly',
	briefing: 'Source',
};

/** How far the text has been searched. */
export type TextStatus =
	'unasked' | 'loading' | 'complete' | 'unchecked' | 'incomplete' | 'basic' | 'unbuilt';

export interface Counts {
	readonly names: number;
	readonly text: number;
	/** The compact index could not be searched. */
	readonly namesFailed: boolean;
	readonly status: TextStatus;
	readonly narrowed: boolean;
}

const problems: Readonly<Record<NonNullable<Query['problem']>, string>> = {
	blank: '',
	wordless: 'There are no letters or digits to search for.',
	short: 'One letter is too little to search for. Write at least two.',
};

/** The one line that says what was found. */
export function describeOutcome(
	{ text, problem }: Query,
	{ names, text: found, namesFailed, status, narrowed }: Counts,
): string {
	if (problem && !(problem === 'blank' && narrowed)) return problems[problem];
	const parts = [
		...(namesFailed
			? []
			: [`${plural(names, 'name, topic or recommendation', 'names, topics and recommendations')}`]),
		...(status === 'loading' ? ['searching the text …'] : []),
		...(found > 0 ? [`passages on ${plural(found, 'page')}`] : []),
		...(found === 0 && status === 'complete' ? ['nothing more in the text'] : []),
	];
	if (names + found > 0 || status === 'loading') return `${capital(parts.join('; '))}.`;
	if (namesFailed || status !== 'complete') {
		return `Nothing found so far${inQuotes(text)}, but not everything could be searched.`;
	}
	return narrowed
		? `Nothing found${inQuotes(text)} with this narrowing. Take some of it away.`
		: `Nothing found${inQuotes(text)}.`;
}

/** What could not be searched, if anything: never silent about it. */
export function describeGaps({ namesFailed, status }: Pick<Counts, 'namesFailed' | 'status'>): string {
	const text = {
		incomplete: 'the text could not be searched completely',
		unchecked: 'over this connection, which is not secure, the index cannot be checked for damage',
		basic: 'this browser has no WebAssembly, which searching the whole text needs',
		unbuilt: 'the text can be searched only on the built site',
		unasked: '',
		loading: '',
		complete: '',
	}[status];
	const gaps = [
		...(namesFailed ? ['names, topics and recommendations could not be searched'] : []),
		...(text ? [text] : []),
	];
	return gaps.length === 0
		? ''
		: `Results may be incomplete: ${gaps.join('; ')}. Search again, or look here:`;
}

export const describeCut = ({ cut }: Query): string =>
	cut ? `Only the beginning was read: at most ${mostWords} words and ${longestText} characters.` : '';

/** Words that stand in no page; the rest of the query was searched without them. */
export const describeMissing = (missing: readonly string[]): string =>
	missing.length === 0 ? '' : `Not found anywhere: ${missing.map((words) => `“${words}”`).join(', ')}.`;

/** What of an address was not used, because this dossier does not have it. */
export function describeLeftOut(
	dropped: readonly { readonly key: GroupKey; readonly value: string }[],
	unknown: readonly string[],
): string {
	const values = dropped.map(({ key, value }) => `${groupNames[key].toLowerCase()} “${shorten(value)}”`);
	const all = [...values, ...unknown.map((key) => `“${shorten(key)}”`)].slice(0, 5);
	return all.length === 0
		? ''
		: `Left out of the address, because this site does not have it: ${all.join(', ')}.`;
}

const shorten = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

export const partialNote = (partial: boolean): string =>
	partial ? 'None has all the words; these have the most.' : '';

export const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const inQuotes = (text: string) => (text === '' ? '' : ` for “${text}”`);
