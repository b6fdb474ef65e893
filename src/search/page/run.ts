/** One search, from what the fragment says to what the page shows. */

import { countGroups, listNarrowed, narrow } from '../engine/filters.ts';
import { pageOf } from '../engine/format.ts';
import { toPatterns } from '../engine/marking.ts';
import { search, searchAlso, type Search } from '../engine/search.ts';
import type { Shelf } from '../engine/shelf.ts';
import { isEmpty, parseState, type SearchState } from '../engine/state.ts';
import { suggest } from '../engine/suggestions.ts';
import {
	describeCount,
	describeCut,
	describeGaps,
	describeLeftOut,
	describeMissing,
	describeOnly,
	describeSame,
	textGap,
	partialNote,
	type Reach,
} from '../engine/messages.ts';
import { make } from './dom.ts';
import type { Library } from './library.ts';
import { idle } from './idle.ts';
import { showReading, showSuggestions } from './reading.ts';
import type { SearchText } from './text.ts';
import type { ResultGroup, View } from './view.ts';

/**
 * @param searchText undefined where the site has no text index
 * @param isCurrent whether no later search has begun
 */
export async function run(
	fragment: string,
	view: View,
	library: Library,
	searchText: SearchText | undefined,
	isCurrent: () => boolean,
): Promise<void> {
	const { state, unknown } = parseState(fragment);
	const narrowed = !isEmpty(state.selection);
	if (state.text.trim() === '' && !narrowed) return showIdle(view);
	view.setState('loading');
	view.say('Searching …');
	const shelf = await library.open().catch(() => undefined);
	if (!isCurrent()) return;
	if (!shelf) return showFailure(await library.judge(undefined), view);
	shelf.retry();

	const found = await search(state.text, shelf);
	const left = await narrowHits(found, state, shelf);
	if (!isCurrent()) return;
	const { query, answer, index } = found;
	const load = async (units: readonly number[]) => shelf.records(units);
	view.clear();
	view.showReading(showReading(query, state, index));
	view.showCard(found.card);
	const groups = toGroups(found, left);
	const shown = groups.reduce((sum, { units }) => sum + units.length, 0);
	const outcome = { shown, also: 0, narrowed, near: answer.missing.length > 0 };
	if (shown > 0) {
		view.say(describeCount(query, { ...outcome, reach: 'whole' }));
		await view.showGroups(groups, load, toPatterns(query.clauses, index));
	}
	if (!isCurrent()) return;

	const also = narrowed || query.problem ? [] : await searchAlso(found, shelf);
	// Whether everything could be looked at is known only now, and nothing is said to be nowhere before.
	const reach = await library.judge(shelf);
	if (!isCurrent()) return;
	view.say(describeCount(query, { ...outcome, also: also.length, reach }));
	view.showGaps(describeGaps(reach));
	view.showNotices(listNotices(found, unknown, reach));
	view.setState(toPageState(reach, shown + also.length));
	view.showAlso(also, load);
	const counts = await countGroups(toHits(found, left), state, shelf);
	if (!isCurrent()) return;
	view.showNarrowing(counts, state);
	// What results were narrowed by is not known of passages.
	if (!searchText || narrowed || query.problem) return;
	await idle();
	if (!isCurrent()) return;
	const passages = await searchText(query, index).catch(() => undefined);
	if (isCurrent()) view.showText(passages, textGap);
}

const toHits = (found: Search, left: readonly number[]) =>
	found.answer.hits.length > 0 ? found.answer.hits : left.map((unit) => ({ unit, score: 0 }));

/** The places that are left, best first. */
async function narrowHits(
	{ query, answer }: Search,
	{ selection }: SearchState,
	shelf: Shelf,
): Promise<readonly number[]> {
	const hits =
		query.problem === 'blank'
			? await listNarrowed(selection, shelf)
			: await narrow(answer.hits, selection, shelf);
	return hits.map(({ unit }) => unit);
}

/** What the card counts stands under its own headings; the rest follows. */
function toGroups({ card, query }: Search, units: readonly number[]): ResultGroup[] {
	const names = query.clauses.filter(({ kind }) => kind === 'name').length;
	if (!card || names < 2) return [{ title: undefined, units }];
	const counted = card.groups.map((group) => ({
		title: group.title,
		units: units.filter((unit) => group.units.includes(pageOf(unit))),
	}));
	const taken = new Set(counted.flatMap((group) => group.units));
	const rest = units.filter((unit) => !taken.has(unit));
	return [...counted, { title: taken.size > 0 ? 'Also' : undefined, units: rest }].filter(
		(group) => group.units.length > 0,
	);
}

function listNotices(
	{ query, answer, index }: Search,
	unknown: readonly string[],
	reach: Reach,
): HTMLElement[] {
	const missing = reach === 'whole' ? describeMissing(answer) : '';
	const sentences = [
		missing,
		describeSame(query.clauses),
		describeOnly(answer),
		partialNote(answer.partial && answer.missing.length === 0),
		describeCut(query),
		describeLeftOut(unknown),
	].filter(Boolean);
	const words = answer.missing.flatMap((clause) => clause.words);
	return [
		...sentences.map((sentence) => make('p', { class: 'small soft' }, sentence)),
		...(reach === 'whole' ? showSuggestions(suggest(query.text, words, index)) : []),
	];
}

function toPageState(reach: Reach, found: number): string {
	if (reach !== 'whole') return 'incomplete';
	return found > 0 ? 'results' : 'none';
}

function showIdle(view: View): void {
	view.clear();
	view.showReading([]);
	view.showCard(undefined);
	view.showNotices([]);
	view.showGaps('');
	view.say('');
	view.setState('idle');
}

function showFailure(reach: Reach, view: View): void {
	showIdle(view);
	view.setState('incomplete');
	view.say('Nothing could be searched.');
	view.showGaps(describeGaps(reach === 'whole' ? 'incomplete' : reach));
}
