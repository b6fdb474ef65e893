/** The memo page: reads its fragment, shows what it names, and keeps every change in the fragment. */

import { briefingOf, fetchContents, type Contents, type Entry } from './download.ts';
import { find, make } from './dom.ts';
import { showGroups, type Actions } from './list.ts';
import { groupBy, moveGroup, moveItem, type Group } from './order.ts';
import { longestTitle, parseMemo, printMemo, type Memo } from './state.ts';
import { toBibtex, toCsv, toMarkdown, toPlainText, toRis, type Whole } from './texts.ts';
import { toWord } from './word.ts';

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
	for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-more]')) link.hash = memo.slugs.length > 0 ? `r=${memo.slugs.join(',')}` : '';
}

function showMissing(): void {
	const all = [...contents.missing, ...memo.unreadable.map((slug) => ({ slug, why: 'is no name of a recommendation' }))];
	missing.hidden = all.length === 0;
	missing.querySelector('ul')?.replaceChildren(...all.map(({ slug, why }) => make('li', {}, make('code', {}, slug), `: ${why}`)));
}

const count = () => {
	const shown = groups.reduce((sum, { items }) => sum + items.length, 0);
	const lost = contents.missing.length + memo.unreadable.length;
	return `${shown} ${shown === 1 ? 'recommendation' : 'recommendations'}${lost > 0 ? `, ${lost} that cannot be shown` : ''}.`;
};

const say = (words: string) => {
	status.textContent = words;
};

/** Takes over a change. Names that cannot be shown are dropped: they have been named. */
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
const findEntry = (slug: string) => groups.flatMap(({ items }) => items).find((entry) => entry.slug === slug);

const actions: Actions = {
	moveItem: (slug, step) => {
		const entry = findEntry(slug);
		if (entry) change({ slugs: slugsOf(moveItem(groups, entry, step)) }, step < 0 ? 'Moved up.' : 'Moved down.', `${step < 0 ? 'up' : 'down'}-${slug}`);
	},
	moveGroup: (name, step) => {
		const at = groups.findIndex((group) => group.name === name) + step;
		change({ slugs: slugsOf(moveGroup(groups, name, step)) }, step < 0 ? 'Moved up.' : 'Moved down.', `group-${step < 0 ? 'up' : 'down'}-${at}`);
	},
	remove: (slug) => {
		const shown = groups.flatMap(({ items }) => slugsOf(items));
		const next = shown[shown.indexOf(slug) + 1] ?? shown[shown.indexOf(slug) - 1];
		change({ slugs: memo.slugs.filter((other) => other !== slug) }, 'Removed.', next === undefined ? 'main' : `remove-${next}`);
	},
	note: (slug, text) => {
		memo = { ...memo, notes: new Map([...memo.notes, [slug, text]]) };
		write();
	},
};

function toWhole(): Whole {
	const used = new Set(groups.flatMap(({ items }) => items.map(({ slug }) => briefingOf(slug))));
	const notes = groups.map(({ name, items }) => ({ name, items: items.map((entry) => ({ ...entry, note: memo.notes.get(entry.slug) ?? '' })) }));
	return { title: memo.title || ownTitle, groups: notes, files: [...contents.files].filter(([id]) => used.has(id)).map(([, file]) => file), address: location.href };
}

const copies: Readonly<Record<string, () => string>> = {
	markdown: () => toMarkdown(toWhole()),
	text: () => toPlainText(toWhole()),
	link: () => location.href,
};

const downloads: Readonly<Record<string, { readonly name: string; readonly type: string; readonly print: () => string }>> = {
	word: { name: 'memo.html', type: 'text/html', print: () => toWord(toWhole(), document.documentElement.lang) },
	bibtex: { name: 'memo.bib', type: 'application/x-bibtex', print: () => toBibtex(toWhole()) },
	ris: { name: 'memo.ris', type: 'application/x-research-info-systems', print: () => toRis(toWhole()) },
	csv: { name: 'memo.csv', type: 'text/csv', print: () => toCsv(toWhole()) },
};

function download({ name, type, print }: { name: string; type: string; print: () => string }): void {
	const address = URL.createObjectURL(new Blob([print()], { type: `${type};charset=utf-8` }));
	make('a', { href: address, download: name }).click();
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
	say(`${name} has been saved.`);
}

tools.addEventListener('click', ({ target }) => {
	const act = target instanceof HTMLButtonElement ? target.dataset : {};
	const copy = copies[act['copy'] ?? ''];
	const file = downloads[act['save'] ?? ''];
	if (copy)
		navigator.clipboard.writeText(copy()).then(
			() => say('Copied.'),
			() => say('Could not copy; the browser does not allow it.'),
		);
	if (file) download(file);
	if (act['print'] !== undefined) print();
});

title.maxLength = longestTitle;
title.addEventListener('input', () => {
	memo = { ...memo, title: title.value };
	heading.textContent = memo.title || ownTitle;
	write();
});
addEventListener('hashchange', read);
root.hidden = false;
await read();
