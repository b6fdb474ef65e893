/** The parts of the search page, and how an outcome is shown in them. */

import type { GroupCount } from '../engine/filters.ts';
import type { AnswerCard, UnitRecord } from '../engine/format.ts';
import type { Pattern } from '../engine/marking.ts';
import type { FoundPassage } from '../engine/passages.ts';
import type { SearchState } from '../engine/state.ts';
import { showCard } from './card.ts';
import { find, make } from './dom.ts';
import { showAlso, showHit, showPassage } from './hits.ts';
import { showChoices, showNarrowing } from './narrowing.ts';

/** Results shown before the reader asks for more, and rows that are shown at a time. */
const atOnce = 10;
const mostAlso = 100;

/** A list of results under a heading; without one where there is only one list. */
export interface ResultGroup {
	readonly title: string | undefined;
	readonly units: readonly number[];
}

export type Load = (units: readonly number[]) => Promise<ReadonlyMap<number, UnitRecord>>;

export type View = ReturnType<typeof buildView>;

export function buildView(root: HTMLElement) {
	const count = find('count', HTMLElement);
	const gaps = find('gaps', HTMLElement);
	const card = find('card', HTMLElement);
	const facets = find('facets', HTMLElement);
	const choices = find('choices', HTMLElement);
	const also = find('also', HTMLDetailsElement);
	const groups = find('groups', HTMLElement);
	const text = find('text', HTMLElement);
	let turn = 0;

	const fill = (id: string, elements: readonly (Node | string)[]) =>
		find(id, HTMLElement).replaceChildren(...elements);

	return {
		input: find('q', HTMLInputElement),
		form: find('search-form', HTMLFormElement),
		say: (sentence: string) => {
			if (count.textContent !== sentence) count.textContent = sentence;
		},
		setState: (state: string) => {
			root.dataset['state'] = state;
			find('index', HTMLElement).hidden = state !== 'idle';
			find('results', HTMLElement).hidden = state === 'idle';
		},
		showReading: (elements: readonly HTMLElement[]) => fill('reading', elements),
		showNotices: (elements: readonly HTMLElement[]) => fill('notices', elements),
		showGaps: (sentence: string) => {
			const [said] = gaps.children;
			if (said) said.textContent = `${sentence} `;
			gaps.hidden = sentence === '';
		},
		showCard: (shown: AnswerCard | undefined) => {
			card.replaceChildren(...(shown ? showCard(shown) : []));
			card.hidden = shown === undefined;
		},
		clear: () => {
			turn++;
			groups.replaceChildren();
			also.hidden = true;
			text.hidden = true;
			facets.hidden = true;
			choices.hidden = true;
		},
		showGroups: async (lists: readonly ResultGroup[], load: Load, patterns: readonly Pattern[]) => {
			const mine = ++turn;
			const rows = lists.flatMap(({ title, units }, i) =>
				units.map((unit, j) => ({ i, title: j === 0 ? title : undefined, unit })),
			);
			const sections: HTMLElement[] = [];
			const add = async (from: number): Promise<HTMLElement | undefined> => {
				const next = rows.slice(from, from + atOnce);
				const records = await load(next.map(({ unit }) => unit));
				if (mine !== turn) return undefined;
				const items = next.flatMap(({ i, title, unit }) => {
					const record = records.get(unit);
					if (!record) return [];
					const section = (sections[i] ??= toSection(title, i));
					const item = showHit(record, patterns);
					section.querySelector('ol')?.append(item);
					return item;
				});
				if (from === 0) groups.replaceChildren(...sections.filter(Boolean));
				else groups.append(...sections.filter(Boolean));
				const left = rows.length - from - next.length;
				if (left > 0) groups.append(toMore(Math.min(left, atOnce), rows.length, () => add(from + atOnce)));
				return items[0];
			};
			await add(0);
		},
		/** Titles lie in many files: they are fetched for whoever opens the list. */
		showAlso: (units: readonly number[], load: Load) => {
			const mine = turn;
			const fetchTitles = async () => {
				if (!also.open || mine !== turn) return;
				also.ontoggle = null;
				const records = await load(units.slice(0, mostAlso));
				if (mine === turn) fill('also-list', units.flatMap((unit) => records.get(unit) ?? []).map(showAlso));
			};
			fill('also-count', [
				`Also shown on ${units.length === 1 ? 'one more page' : `${units.length} more pages`}`,
			]);
			fill('also-list', []);
			also.hidden = units.length === 0;
			also.ontoggle = fetchTitles;
			void fetchTitles();
		},
		/** @param passages undefined when they could not be looked for, which `gap` says */
		showText: (passages: readonly FoundPassage[] | undefined, gap: string) => {
			text.replaceChildren(
				make('h2', {}, 'In the text'),
				passages
					? make('ol', { class: 'asks' }, ...passages.map(showPassage))
					: make('p', { class: 'small warn' }, gap),
			);
			text.hidden = passages?.length === 0;
		},
		showNarrowing: (counts: readonly GroupCount[], state: SearchState) => {
			const focused =
				document.activeElement instanceof HTMLElement ? document.activeElement.dataset['choice'] : undefined;
			const nameOf = (key: string, value: string) =>
				counts.find((group) => group.key === key)?.values.find(([id]) => id === value)?.[1] ?? value;
			const shown = showNarrowing(counts, state);
			fill('filters', shown);
			facets.hidden = shown.length === 0;
			const made = showChoices(state, nameOf);
			choices.replaceChildren(...made);
			choices.hidden = made.length === 0;
			if (focused === undefined) return;
			const same = [...root.querySelectorAll<HTMLElement>('[data-choice]')].find(
				({ dataset }) => dataset['choice'] === focused,
			);
			(same ?? find('q', HTMLInputElement)).focus();
		},
	};
}

function toSection(title: string | undefined, i: number): HTMLElement {
	const list = make('ol', { class: 'asks' });
	if (title === undefined) return make('div', { class: 'hits' }, list);
	return make(
		'section',
		{ class: 'hits', 'aria-labelledby': `h-hits-${i}` },
		make('h3', { id: `h-hits-${i}` }, title),
		list,
	);
}

function toMore(n: number, all: number, add: () => Promise<HTMLElement | undefined>): HTMLElement {
	const button = make('button', { class: 'plain-button', type: 'button' }, `Show ${n} more of ${all}`);
	button.addEventListener('click', async () => {
		const first = await add();
		button.remove();
		first?.querySelector('a')?.focus();
	});
	return button;
}
