/** One search, from what the fragment says to what the page shows. */

import { make } from './dom.ts';
import { findLanguage } from './english.ts';
import type { Library, Names } from './library.ts';
import { toPatterns } from './marking.ts';
import type { NamesOf } from './narrowing.ts';
import { join, type TextPage } from './outcome.ts';
import { readQuery, type Query, type Reader } from './query.ts';
import { answer, findRequired, type Answer } from './ranking.ts';
import { showReading, showSuggestions } from './reading.ts';
import { checkSelection, groupKeys, isEmpty, listNames, parseState, type State } from './state.ts';
import { suggest } from './suggestions.ts';
import type { TextAnswer } from './text.ts';
import { searchWholeText, type WholeText } from './whole-text.ts';
import type { View } from './view.ts';
import { describeCut, describeGaps, describeLeftOut, describeMissing, describeOutcome, partialNote, type TextStatus } from './wording.ts';

/** Reads by words alone, while the names could not be had. */
const plainReader: Reader = { lexicon: () => undefined, language: findLanguage(''), isKnown: () => true };

/**
 * Searches and shows, the names first and the text when it has answered.
 *
 * @param isCurrent whether no later search has begun
 */
export async function run(fragment: string, view: View, library: Library, isCurrent: () => boolean): Promise<void> {
	const { state: asked, unknown } = parseState(fragment);
	if (asked.text.trim() === '' && isEmpty(asked.selection)) return showIdle(view);
	view.setState('loading');
	const names = await library.names().catch(() => undefined);
	if (!isCurrent()) return;

	const checked = names ? checkSelection(asked.selection, names.data) : { selection: asked.selection, dropped: [] };
	const state: State = { ...asked, selection: checked.selection };
	const query = readQuery(state.text, names?.reader ?? plainReader);
	const narrowed = !isEmpty(state.selection);
	const found = names && findNames(query, names, narrowed);
	const search: Search = { state, query, names, found, narrowed, leftOut: describeLeftOut(checked.dropped, unknown) };

	view.showReading(names ? showReading(query, state, names.entities, names.reader.language) : []);
	if (query.problem) return show(search, view, isCurrent, { status: 'unasked' });
	await show(search, view, isCurrent, { status: 'loading' });
	const language = names?.reader.language ?? plainReader.language;
	const filters = names ? {} : { filters: toFilters(state) };
	const searchAgain = () => searchWholeText(library, findRequired(query), found, { language, ...filters });
	const text = await searchAgain();
	if (isCurrent()) await show(search, view, isCurrent, text);
	// A new version of the site may have taken the excerpts away.
	if (!isCurrent() || !text.index?.failures.size || !(await library.replaceText(text.index))) return;
	const again = await searchAgain();
	if (isCurrent()) await show(search, view, isCurrent, again);
}

interface Search {
	readonly state: State;
	readonly query: Query;
	readonly names: Names | undefined;
	readonly found: Answer | undefined;
	readonly narrowed: boolean;
	/** What of the fragment was not used, in words. */
	readonly leftOut: string;
}

function showIdle(view: View): void {
	view.showReading([]);
	view.showNotices([]);
	view.showGaps('');
	view.hideResults();
	view.say('');
	view.setState('idle');
}

/** With nothing asked for but a narrowing, every page that it leaves. */
function findNames(query: Query, { index }: Names, narrowed: boolean): Answer | undefined {
	if (query.problem === undefined) return answer(query, index);
	if (query.problem !== 'blank' || !narrowed) return undefined;
	const hits = index.records.map((record) => ({ record, score: 0, statement: undefined }));
	return { clauses: [], matches: [], hits, partial: false };
}

/** What Pagefind itself can narrow by, for when the compact index is missing. */
const toFilters = ({ selection }: State) =>
	Object.fromEntries(groupKeys.filter((key) => selection[key].length > 0).map((key) => [key, { any: selection[key] }]));

async function show(search: Search, view: View, isCurrent: () => boolean, text: WholeText): Promise<void> {
	const { state, query, names, found, narrowed, leftOut } = search;
	const outcome = join(found, text.answer, names?.byHref ?? new Map(), state);
	const patterns = toPatterns(query.clauses, names?.reader.language ?? plainReader.language);
	const namesOf: NamesOf = (key) => (names ? listNames(names.data, key) : new Map());

	if (names) view.showNarrowing(outcome, state, namesOf);
	await view.showNames(outcome, patterns, partialNote(outcome.namesPartial && outcome.names.length > 0));
	if (text.status === 'loading') view.waitForText();
	else await view.showText(outcome.text, loadPage, partialNote(outcome.textPartial && outcome.text.length > 0));
	if (!isCurrent()) return;

	const status = text.index && text.index.failures.size > 0 ? 'incomplete' : text.status;
	const counts = { names: outcome.names.length, text: outcome.text.length, namesFailed: !names, status, narrowed };
	const nothing = counts.names + counts.text === 0;
	const missing = findMissing(found, text.answer, status);
	const suggestions = names && (nothing || missing.length > 0) ? suggest(query, missing, names.entities, names.index.vocabulary) : [];
	view.showGaps(describeGaps(counts));
	view.showNotices([
		...[describeCut(query), leftOut, describeMissing(missing)].filter(Boolean).map((said) => make('p', { class: 'small soft' }, said)),
		...(status === 'loading' ? [] : showSuggestions(suggestions)),
	]);
	view.say(describeOutcome(query, counts));
	view.setState(toPageState(status, !names, nothing));
}

const loadPage = ({ load }: TextPage) => load().catch(() => undefined);

/** The words that stand nowhere. Not known while any part has not answered in full. */
function findMissing(found: Answer | undefined, text: TextAnswer | undefined, status: TextStatus): string[] {
	if (!found || !text || status !== 'complete') return [];
	return found.clauses.flatMap(({ words }, i) => (found.matches[i]?.size === 0 && !text.found[i] ? [words.join(' ')] : []));
}

function toPageState(status: TextStatus, namesFailed: boolean, nothing: boolean): string {
	if (status === 'loading') return 'loading';
	if (namesFailed || status === 'incomplete') return 'incomplete';
	if (status === 'basic') return 'basic';
	return nothing ? 'none' : 'results';
}
