/** One search, from what the fragment says to what the page shows. */

import { findLanguage } from './english.ts';
import type { Library, Names } from './library.ts';
import { pause } from './pause.ts';
import { readQuery, type Query, type Reader } from './query.ts';
import { answer, findRequired, type Answer } from './ranking.ts';
import { showReading } from './reading.ts';
import { showIdle, showSearch, type Search } from './report.ts';
import { checkSelection, groupKeys, isEmpty, parseState, type State } from './state.ts';
import type { View } from './view.ts';
import { searchWholeText, type WholeText } from './whole-text.ts';
import { describeLeftOut } from './wording.ts';

/** Reads by words alone, while the names could not be had. */
const plainReader: Reader = { lexicon: () => undefined, language: findLanguage(''), isKnown: () => true };

/**
 * Searches and shows, the names first and the text when it has answered.
 *
 * @param isCurrent whether no later search has begun
 */
export async function run(
	fragment: string,
	view: View,
	library: Library,
	isCurrent: () => boolean,
): Promise<void> {
	const { state: asked, unknown } = parseState(fragment);
	if (asked.text.trim() === '' && isEmpty(asked.selection)) return showIdle(view);
	view.setState('loading');
	const names = await library.names().catch(() => undefined);
	if (!isCurrent()) return;

	const reader = names?.reader ?? plainReader;
	const checked = names ? checkSelection(asked.selection, names.data) : { ...asked, dropped: [] };
	const state: State = { ...asked, selection: checked.selection };
	const query = readQuery(state.text, reader);
	const narrowed = !isEmpty(state.selection);
	const found = names && findNames(query, names, narrowed);
	const leftOut = describeLeftOut(checked.dropped, unknown);
	const search: Search = { state, query, reader, names, found, narrowed, leftOut };
	await pause();
	if (!isCurrent()) return;
	const show = (text: WholeText) => showSearch(search, text, view, isCurrent);

	view.showReading(names ? showReading(query, state, names.entities, reader.language) : []);
	if (query.problem) return show({ status: 'unasked' });
	await show({ status: 'loading' });
	const options = { language: reader.language, ...(names ? {} : { filters: toFilters(state) }) };
	const searchText = () => searchWholeText(library, findRequired(query), found, options);
	const text = await searchText();
	if (isCurrent()) await show(text);

	// A new version of the site may have taken the excerpts away.
	if (!isCurrent() || !text.index?.failures.size || !(await library.replaceText(text.index))) return;
	const again = await searchText();
	if (isCurrent()) await show(again);
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
	Object.fromEntries(
		groupKeys.filter((key) => selection[key].length > 0).map((key) => [key, { any: selection[key] }]),
	);
