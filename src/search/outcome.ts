/** Puts together what both parts of the search found. */

import type { SearchRecord } from '../model/search-data.ts';
import { countGroups, passes, type GroupCount } from './filters.ts';
import { inOrder, type Answer, type Hit } from './ranking.ts';
import type { State } from './state.ts';
import type { TextAnswer, TextHit } from './text.ts';

/** A page found in the text; without a record while the compact index could not be had. */
export interface TextPage extends TextHit {
	readonly page: SearchRecord | undefined;
}

export interface Outcome {
	readonly names: readonly Hit[];
	readonly text: readonly TextPage[];
	/** Over all pages found, in both parts. */
	readonly counts: readonly GroupCount[];
	/** The names part has pages with some of the words only. */
	readonly namesPartial: boolean;
	readonly textPartial: boolean;
}

/**
 * @param answer of the compact index; undefined when it could not be had
 * @param text of the full-text index; undefined while it has not answered
 */
export function join(
	answer: Answer | undefined,
	text: TextAnswer | undefined,
	byHref: ReadonlyMap<string, SearchRecord>,
	{ selection, order }: Pick<State, 'selection' | 'order'>,
): Outcome {
	const named = new Map((answer?.hits ?? []).map((hit) => [hit.record.href, hit]));
	const weaker =
		text !== undefined && text.partial && answer !== undefined && answer.hits.length > 0 && !answer.partial;
	const pages = weaker ? [] : (text?.hits ?? []).map((hit) => ({ ...hit, page: byHref.get(hit.href) }));
	// A page stands once. Only of briefings, which are long, the passages are shown as well.
	const further = pages.filter(({ href, page }) => !named.has(href) || page?.kind === 'briefing');
	const all = new Set([...named.values()].map(({ record }) => record));
	for (const { page } of further) if (page) all.add(page);
	return {
		names: inOrder(
			[...named.values()].filter(({ record }) => passes(record, selection)),
			order,
		),
		text: inOrderOfPages(
			further.filter(({ page }) => !page || passes(page, selection)),
			order,
		),
		counts: countGroups([...all], selection),
		namesPartial: answer?.partial ?? false,
		textPartial: text?.partial ?? false,
	};
}

const inOrderOfPages = (pages: readonly TextPage[], order: State['order']): TextPage[] =>
	inOrder(
		pages.map((page) => ({ page, record: page.page?.date === undefined ? {} : { date: page.page.date } })),
		order,
	).map(({ page }) => page);
