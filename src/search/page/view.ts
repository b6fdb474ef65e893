/** The search page: its parts, and how an outcome is shown in them. */

import { find, make } from './dom.ts';
import { showHit, showTextPage } from './hits.ts';
import type { Pattern } from './marking.ts';
import { showChoices, showNarrowing, type NamesOf } from './narrowing.ts';
import type { Outcome, TextPage } from './outcome.ts';
import type { State } from './state.ts';
import type { Fragment } from './text-index.ts';
import { plural } from './wording.ts';

/** Results shown before the reader asks for more. */
const atOnce = 10;

export type View = ReturnType<typeof buildView>;

export function buildView(root: HTMLElement) {
	const input = find('q', HTMLInputElement);
	const status = find('status', HTMLElement);
	const gaps = find('gaps', HTMLElement);
	const narrow = find('narrow', HTMLElement);
	const choices = find('choices', HTMLElement);
	const filters = find('filters', HTMLElement);
	const names = buildPart(find('names', HTMLElement));
	const text = buildPart(find('text', HTMLElement));
	find('ways', HTMLDetailsElement).open = matchMedia('(min-width: 48rem)').matches;

	const fill = (id: string, elements: readonly HTMLElement[]) =>
		find(id, HTMLElement).replaceChildren(...elements);
	const say = (sentence: string) => {
		if (status.textContent !== sentence) status.textContent = sentence;
	};

	return {
		input,
		form: find('search-form', HTMLFormElement),
		say,
		setState: (state: string) => {
			root.dataset['state'] = state;
		},
		showReading: (elements: readonly HTMLElement[]) => fill('reading', elements),
		showNotices: (elements: readonly HTMLElement[]) => fill('notices', elements),
		showGaps: (sentence: string) => {
			const [said] = gaps.children;
			if (said) said.textContent = `${sentence} `;
			gaps.hidden = sentence === '';
		},
		hideResults: () => {
			for (const section of [narrow, names.section, text.section]) section.hidden = true;
		},
		showNarrowing: ({ counts }: Outcome, state: State, namesOf: NamesOf) => {
			const focused =
				document.activeElement instanceof HTMLElement ? document.activeElement.dataset['choice'] : undefined;
			const open = new Set([...filters.querySelectorAll('details[open]')].map(({ id }) => id));
			const rows = showNarrowing(counts, state, namesOf);
			filters.replaceChildren(...rows);
			for (const details of filters.querySelectorAll('details')) details.open = open.has(details.id);
			const made = showChoices(state, namesOf);
			choices.replaceChildren(...made);
			choices.hidden = made.length === 0;
			narrow.hidden = false;
			if (focused !== undefined) refocus(narrow, focused, input);
		},
		showNames: (outcome: Outcome, patterns: readonly Pattern[], note: string) =>
			names.show(outcome.names, (hits) => Promise.resolve(hits.map((hit) => showHit(hit, patterns))), note),
		showText: (
			pages: readonly TextPage[],
			load: (page: TextPage) => Promise<Fragment | undefined>,
			note: string,
		) =>
			text.show(
				pages,
				(shown) => Promise.all(shown.map(async (page) => showTextPage(page, await load(page)))),
				note,
			),
		hideText: () => {
			text.section.hidden = true;
		},
		waitForText: () => text.wait(),
	};
}

/** A choice that was followed is gone when the list is made anew: the focus goes to what took its place. */
function refocus(narrow: HTMLElement, choice: string, fallback: HTMLElement): void {
	const key = choice.replace(/^less-/, '');
	const links = [...narrow.querySelectorAll<HTMLElement>('[data-choice]')];
	const target =
		links.find((link) => link.dataset['choice'] === choice) ??
		links.find((link) => link.dataset['choice'] === key) ??
		links.find((link) => link.dataset['choice'] === key.replace(/=.*$/, '='));
	(target ?? fallback).focus();
}

/** One of the two lists of results, shown a few at a time. */
function buildPart(section: HTMLElement) {
	const [count, note, list] = [
		section.querySelector('.side p'),
		section.querySelector<HTMLElement>('.part'),
		section.querySelector('ol'),
	];
	const more = make('button', { class: 'quiet', type: 'button', hidden: true });
	section.querySelector('.body')?.append(more);
	let shownNow = 0;

	const describe = (total: string, sentence: string) => {
		if (count) count.textContent = total;
		if (note) note.textContent = sentence;
		if (note) note.hidden = sentence === '';
	};
	return {
		section,
		wait: () => {
			shownNow++;
			list?.replaceChildren();
			more.hidden = true;
			describe('searching …', '');
			section.hidden = false;
		},
		show: async <Item>(
			items: readonly Item[],
			render: (items: readonly Item[]) => Promise<HTMLElement[]>,
			sentence: string,
		) => {
			const mine = ++shownNow;
			const add = async (from: number) => {
				const rows = await render(items.slice(from, from + atOnce));
				if (mine !== shownNow) return [];
				if (from === 0) list?.replaceChildren(...rows);
				else list?.append(...rows);
				const left = items.length - from - rows.length;
				more.hidden = left <= 0;
				more.textContent = `Show ${Math.min(left, atOnce)} more of ${items.length}`;
				more.onclick = async () => {
					const [first] = await add(from + atOnce);
					first?.querySelector('a')?.focus();
				};
				return rows;
			};
			await add(0);
			if (mine !== shownNow) return;
			describe(plural(items.length, 'result'), sentence);
			section.hidden = items.length === 0 && sentence === '';
		},
	};
}
