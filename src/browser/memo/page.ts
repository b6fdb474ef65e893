/** The memo page: reads its fragment, shows what it names, and keeps every change in the fragment. */

import { briefingOf, fetchContents, type Contents, type Entry } from './download.ts';
import { find, make } from './dom.ts';
import { handOn } from './handing.ts';
import { showGroups, type Actions } from './list.ts';
import { groupBy, moveGroup, moveItem, type Group } from './order.ts';
import { longestTitle, parseMemo, printMemo, type Memo } from './state.ts';
import type { Whole } from './texts.ts';

const root = find('[data-briefings]', HTMLElement);
const list = find('#memo-list', HTMLElement);
const missing = find('#memo-missing', HTMLElement);
const status = find('#memo-status', HTMLElement);
const tools = find('#memo-tools', HTMLElement);
const title = find('#memo-title', HTMLInputElement);
const heading = find('h1', HTMLElement);
const ownTitle = heading.textContent ?? '';

const briefings = new Set((root.dataset['briefings'] ?? '').split(' '));
const addressOf = (briefing: string) => (root.dataset['file'] ?? '').replace('*', briefing);

let memo: Memo = parseMemo('');
let contents: Contents = { records: new Map(), files: new Map(), missing: [] };
let groups: readonly Group<Entry>[] = [];

/** Later reads win over earlier ones that are still on their way. */
let reading = 0;

async function read(): Promise<void> {
	const turn = ++reading;
	memo = parseMemo(location.hash);
	const fetched = await fetchContents(memo.slugs, briefings, addressOf);
	if (turn !== reading) return;
	contents = fetched;
	title.value = memo.title;
	show();
	say(count());
}

function show(): void {
	const entries = memo.slugs.flatMap((slug): Entry[] => {
		const record = contents.records.get(slug);
		return record ? [{ ...record, slug, note: memo.notes.get(slug) ?? '' }] : [];
	});
	groups = groupBy(entries, ({ to }) => to);
	list.replaceChildren(...showGroups(groups, actions));
	tools.hidden = entries.length === 0;
	heading.textContent = memo.title || ownTitle;
	find('#memo-empty', HTMLElement).hidden = entries.length > 0;
	showMissing();
	for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-more]'))
		link.hash = memo.slugs.length > 0 ? `r=${memo.slugs.join(',')}` : '';
}

function showMissing(): void {
	const all = [
		...contents.missing,
		...memo.unreadable.map((slug) => ({ slug, why: 'is no name of a recommendation' })),
	];
	missing.hidden = all.length === 0;
	missing
		.querySelector('ul')
		?.replaceChildren(...all.map(({ slug, why }) => make('li', {}, make('code', {}, slug), `: ${why}`)));
}

const count = () => {
	const shown = groups.reduce((sum, { items }) => sum + items.length, 0);
	const lost = contents.missing.length + memo.unreadable.length;
	return `${shown} ${shown === 1 ? 'recommendation' : 'recommendations'}${lost > 0 ? `, ${lost} that cannot be shown` : ''}.`;
};

const say = (words: string) => {
	status.textContent = words;
};

/** Takes over a change. */
function change(next: Partial<Memo>, words: string, focus?: string): void {
	memo = { ...memo, ...next };
	write();
	show();
	say(words);
	if (focus !== undefined) document.getElementById(focus)?.focus();
}

/** A browser refuses when asked too often; the next change is written then. */
function write(): void {
	try {
		history.replaceState(null, '', `#${printMemo(memo)}`);
	} catch {
		say('The browser could not write the address; wait a moment.');
	}
}

const slugsOf = (entries: readonly Entry[]) => entries.map(({ slug }) => slug);

/** An order with those that cannot be shown at its end: what failed to load today may load tomorrow. */
const withMissing = (entries: readonly Entry[]) => [
	...slugsOf(entries),
	...contents.missing.map(({ slug }) => slug),
];
const findEntry = (slug: string) => groups.flatMap(({ items }) => items).find((entry) => entry.slug === slug);

const actions: Actions = {
	moveItem: (slug, step) => {
		const entry = findEntry(slug);
		if (entry)
			change(
				{ slugs: withMissing(moveItem(groups, entry, step)) },
				step < 0 ? 'Moved up.' : 'Moved down.',
				`${step < 0 ? 'up' : 'down'}-${slug}`,
			);
	},
	moveGroup: (name, step) => {
		const at = groups.findIndex((group) => group.name === name) + step;
		change(
			{ slugs: withMissing(moveGroup(groups, name, step)) },
			step < 0 ? 'Moved up.' : 'Moved down.',
			`group-${step < 0 ? 'up' : 'down'}-${at}`,
		);
	},
	remove: (slug) => {
		const shown = groups.flatMap(({ items }) => slugsOf(items));
		const next = shown[shown.indexOf(slug) + 1] ?? shown[shown.indexOf(slug) - 1];
		change(
			{ slugs: memo.slugs.filter((other) => other !== slug) },
			'Removed.',
			next === undefined ? 'main' : `remove-${next}`,
		);
	},
	note: (slug, text) => {
		memo = { ...memo, notes: new Map([...memo.notes, [slug, text]]) };
		write();
	},
};

function toWhole(): Whole {
	const used = new Set(groups.flatMap(({ items }) => items.map(({ slug }) => briefingOf(slug))));
	const notes = groups.map(({ name, items }) => ({
		name,
		items: items.map((entry) => ({ ...entry, note: memo.notes.get(entry.slug) ?? '' })),
	}));
	return {
		title: memo.title || ownTitle,
		groups: notes,
		files: [...contents.files].filter(([id]) => used.has(id)).map(([, file]) => file),
		address: location.href,
	};
}

handOn(tools, toWhole, say);

title.maxLength = longestTitle;
title.addEventListener('input', () => {
	memo = { ...memo, title: title.value };
	heading.textContent = memo.title || ownTitle;
	write();
});
addEventListener('hashchange', read);
root.hidden = false;
await read();
