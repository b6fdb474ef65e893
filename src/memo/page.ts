/** The memo page: shows what the memo names, and keeps every change in it. */

import { briefingOfSlug, fetchContents, type Contents, type MemoEntry } from './download.ts';
import { findElement, makeElement } from './dom.ts';
import { handOn } from './share.ts';
import { showEntries, type Actions } from './list.ts';
import { moved } from './order.ts';
import { longestTitle, parseMemo, printMemo, type Memo } from './state.ts';
import { onMemo, readMemo, withMemo, writeMemo } from './store.ts';
import { ofSender, type Whole } from './texts.ts';

const root = findElement('[data-briefings]', HTMLElement);
const list = findElement('#memo-list', HTMLElement);
const missing = findElement('#memo-missing', HTMLElement);
const status = findElement('#memo-status', HTMLElement);
const tools = findElement('#memo-tools', HTMLElement);
const title = findElement('#memo-title', HTMLInputElement);
const given = findElement('#memo-given', HTMLElement);

const briefings = new Set((root.dataset['briefings'] ?? '').split(' '));
const addressOf = (briefing: string) => (root.dataset['file'] ?? '').replace('*', briefing);
const how = { patience: Number(root.dataset['patience']), fetch: globalThis.fetch.bind(globalThis) };

let memo: Memo = parseMemo('');
let contents: Contents = { records: new Map(), files: new Map(), missing: [] };
let entries: readonly MemoEntry[] = [];

/** Later reads win over earlier ones that are still on their way. */
let reading = 0;

async function read(): Promise<void> {
	const turn = ++reading;
	memo = parseMemo(readMemo());
	if (memo.slugs.length > 0) say('Loading …');
	const fetched = await fetchContents(memo.slugs, briefings, addressOf, how);
	if (turn !== reading) return;
	contents = fetched;
	title.value = memo.title;
	show();
	say(count());
}

function show(): void {
	entries = memo.slugs.flatMap((slug): MemoEntry[] => {
		const record = contents.records.get(slug);
		return record ? [{ ...record, slug, note: memo.notes.get(slug) ?? '' }] : [];
	});
	list.replaceChildren(...showEntries(entries, actions));
	tools.hidden = memo.slugs.length === 0;
	findElement('#memo-empty', HTMLElement).hidden = memo.slugs.length > 0;
	showTitle();
	showMissing();
}

/** What anybody may have put into the address is never shown as the site's. */
function showTitle(): void {
	given.replaceChildren(...(memo.title ? [makeElement('b', {}, `${ofSender.title}: `), memo.title] : []));
	given.hidden = memo.title === '';
}

function showMissing(): void {
	const all = [
		...contents.missing,
		...memo.unreadable.map((slug) => ({ slug, why: 'is no name of a recommendation' })),
	];
	const more =
		memo.leftOut > 0 ? [makeElement('li', {}, `and ${memo.leftOut} more that the address names`)] : [];
	missing.hidden = all.length + more.length === 0;
	missing
		.querySelector('ul')
		?.replaceChildren(
			...all.map(({ slug, why }) => makeElement('li', {}, makeElement('code', {}, slug), `: ${why}`)),
			...more,
		);
}

const count = () => {
	const lost = contents.missing.length + memo.unreadable.length + memo.leftOut;
	return `${entries.length} ${entries.length === 1 ? 'recommendation' : 'recommendations'}${lost > 0 ? `, ${lost} that cannot be shown` : ''}.`;
};

const say = (words: string) => {
	status.textContent = words;
};

/** Whether a change comes from here: then there is nothing to read anew. */
let writing = false;

function keep(next: Partial<Memo>): void {
	memo = { ...memo, ...next };
	writing = true;
	writeMemo(printMemo(memo));
	writing = false;
}

/** Takes over a change. */
function change(next: Partial<Memo>, words: string, focus?: string): void {
	keep(next);
	show();
	say(words);
	if (focus !== undefined) document.getElementById(focus)?.focus();
}

const actions: Actions = {
	/** Past those that cannot be shown: what failed to load today may load tomorrow. */
	move: (slug, step) => {
		const shown = entries.map((entry) => entry.slug);
		const order = moved(shown, shown.indexOf(slug), step);
		change(
			{ slugs: [...order, ...memo.slugs.filter((other) => !shown.includes(other))] },
			step < 0 ? 'Moved up.' : 'Moved down.',
			`${step < 0 ? 'up' : 'down'}-${slug}`,
		);
	},
	remove: (slug) => {
		const shown = entries.map((entry) => entry.slug);
		const next = shown[shown.indexOf(slug) + 1] ?? shown[shown.indexOf(slug) - 1];
		change(
			{ slugs: memo.slugs.filter((other) => other !== slug) },
			'Removed.',
			next === undefined ? 'main' : `remove-${next}`,
		);
	},
	note: (slug, text) => keep({ notes: new Map([...memo.notes, [slug, text]]) }),
};

function toWhole(): Whole {
	const used = new Set(entries.map(({ slug }) => briefingOfSlug(slug)));
	return {
		title: memo.title,
		entries: entries.map((entry) => ({ ...entry, note: memo.notes.get(entry.slug) ?? '' })),
		files: [...contents.files].filter(([id]) => used.has(id)).map(([, file]) => file),
		address: new URL(withMemo(''), location.href).href,
		toAddress: (href) => new URL(href, location.href).href,
	};
}

handOn(tools, toWhole, say);

title.maxLength = longestTitle;
title.addEventListener('input', () => {
	keep({ title: title.value });
	showTitle();
});
onMemo(() => {
	if (!writing) void read();
});
root.hidden = false;
await read();
