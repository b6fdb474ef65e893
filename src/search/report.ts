/** Shows how far a search has come: results, and what has to be said about them. */

import { make } from './dom.ts';
import type { Names } from './library.ts';
import { toPatterns } from './marking.ts';
import type { NamesOf } from './narrowing.ts';
import { join, type TextPage } from './outcome.ts';
import type { Query, Reader } from './query.ts';
import type { Answer } from './ranking.ts';
import { showSuggestions } from './reading.ts';
import { listNames, type State } from './state.ts';
import { suggest } from './suggestions.ts';
import type { TextAnswer } from './text.ts';
import type { View } from './view.ts';
import type { WholeText } from './whole-text.ts';
import {
	describeCut,
	describeGaps,
	describeMissing,
	describeOutcome,
	partialNote,
	type TextStatus,
} from './wording.ts';

export interface Search {
	readonly state: State;
	readonly query: Query;
	readonly reader: Reader;
	/** Undefined when the compact index could not be had. */
	readonly names: Names | undefined;
	readonly found: Answer | undefined;
	readonly narrowed: boolean;
	/** What of the fragment was not used, in words. */
	readonly leftOut: string;
}

export function showIdle(view: View): void {
	view.showReading([]);
	view.showNotices([]);
	view.showGaps('');
	view.hideResults();
	view.say('');
	view.setState('idle');
}

/** Shows what is known so far; what a later search has to show is left alone. */
export async function showSearch(
	{ state, query, reader, names, found, narrowed, leftOut }: Search,
	text: WholeText,
	view: View,
	isCurrent: () => boolean,
): Promise<void> {
	const outcome = join(found, text.answer, names?.byHref ?? new Map(), state);
	const patterns = toPatterns(query.clauses, reader.language);
	const namesOf: NamesOf = (key) => (names ? listNames(names.data, key) : new Map());

	if (names) view.showNarrowing(outcome, state, namesOf);
	await view.showNames(outcome, patterns, partialNote(outcome.namesPartial && outcome.names.length > 0));
	if (text.status === 'loading') view.waitForText();
	else
		await view.showText(outcome.text, loadPage, partialNote(outcome.textPartial && outcome.text.length > 0));
	if (!isCurrent()) return;

	const status = text.index && text.index.failures.size > 0 ? 'incomplete' : text.status;
	const counts = {
		names: outcome.names.length,
		text: outcome.text.length,
		namesFailed: !names,
		status,
		narrowed,
	};
	const nothing = counts.names + counts.text === 0;
	const missing = findMissing(found, text.answer, status);
	const suggestions =
		names && (nothing || missing.length > 0)
			? suggest(query, missing, names.entities, names.index.vocabulary())
			: [];
	view.showGaps(describeGaps(counts));
	view.showNotices([
		...[describeCut(query), leftOut, describeMissing(missing)]
			.filter(Boolean)
			.map((said) => make('p', { class: 'small soft' }, said)),
		...(status === 'loading' ? [] : showSuggestions(suggestions)),
	]);
	view.say(describeOutcome(query, counts));
	view.setState(toPageState(status, !names, nothing));
}

const loadPage = ({ load }: TextPage) => load().catch(() => undefined);

/** The words that stand nowhere. Not known while any part has not answered in full. */
function findMissing(found: Answer | undefined, text: TextAnswer | undefined, status: TextStatus): string[] {
	if (!found || !text || status !== 'complete') return [];
	return found.clauses.flatMap(({ words }, i) =>
		found.matches[i]?.size === 0 && !text.found[i] ? [words.join(' ')] : [],
	);
}

function toPageState(status: TextStatus, namesFailed: boolean, nothing: boolean): string {
	if (status === 'loading') return 'loading';
	if (namesFailed || status === 'incomplete' || status === 'unchecked') return 'incomplete';
	if (status === 'basic') return 'basic';
	return nothing ? 'none' : 'results';
}
