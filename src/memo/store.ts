/**
 * The memo while a reader goes from page to page. It lives in the fragment of the address alone; nothing is stored.
 *
 * A memo has a mark of its own and counts its changes: `v=k3x9.12`. Of all addresses that this tab has gone through, and of
 * what other tabs of the site say, the latest of that memo holds: so Back, a link to a place in a page and a second tab lose
 * nothing, and a memo that somebody else sent does not mix with one's own.
 */

/** A part of a fragment that belongs to the memo: what is chosen, its title, notes, the number of the change. */
const ofMemo = /^(?:[rtv]|n\.[^=]*)=/;

/** The mark of a memo, and how often it was changed. */
function versionOf(memo: string): { mark: string; n: number } {
	const [, mark = '', n = '0'] = /(?:^|&)v=([a-z\d]{1,8})\.(\d{1,9})(?:&|$)/.exec(memo) ?? [];
	return { mark, n: Number(n) };
}

const toMark = () => Math.random().toString(36).slice(2, 6);

/** What of a fragment is the memo, and what is not. */
export function splitFragment(fragment: string): { memo: string; rest: string } {
	const parts = fragment.replace(/^#/, '').split('&').filter(Boolean);
	return {
		memo: parts.filter((part) => ofMemo.test(part)).join('&'),
		rest: parts.filter((part) => !ofMemo.test(part)).join('&'),
	};
}

let current = '';
const listeners = new Set<() => void>();
/** The pages that this tab has gone through, where the browser tells them; each keeps the memo as it was there. */
const visited = 'navigation' in globalThis ? navigation : undefined;
const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('memo') : undefined;

export const readMemo = (): string => current;

/** How many recommendations are chosen. */
export const countChosen = (): number =>
	(/(?:^|&)r=([^&]+)/.exec(current)?.[1] ?? '').split(',').filter(Boolean).length;

export const onMemo = (listener: () => void): void => {
	listeners.add(listener);
};

/**
 * Takes over a memo where there is none yet, or a later state of the same.
 *
 * @param isAsked whether the reader has gone to an address that names it
 */
function take(memo: string, isAsked = false): void {
	if (memo === current || memo === '') return;
	const [ours, theirs] = [versionOf(current), versionOf(memo)];
	const isOther = ours.mark !== theirs.mark;
	if (current !== '' && (isOther ? !isAsked : theirs.n <= ours.n)) return;
	current = memo;
	for (const listener of listeners) listener();
}

/**
 * Changes the memo, and writes it into the address where the address has room for it.
 *
 * @param memo its parts without the number
 */
export function writeMemo(memo: string): void {
	const parts = memo.split('&').filter((part) => part && !part.startsWith('v='));
	const { mark, n } = versionOf(current);
	current = [...parts, `v=${mark || toMark()}.${n + 1}`].join('&');
	write();
	channel?.postMessage(current);
	for (const listener of listeners) listener();
}

/** A fragment together with the memo; an id of a page stands first. */
export function withMemo(fragment: string): string {
	const { rest } = splitFragment(fragment);
	return [rest, current].some(Boolean) ? `#${[rest, current].filter(Boolean).join('&')}` : '';
}

/** An address with a place in the page keeps it: the browser has to find it. */
function write(): void {
	const { rest } = splitFragment(location.hash);
	const isPlace = rest !== '' && !rest.includes('=');
	try {
		if (!isPlace)
			history.replaceState(history.state, '', withMemo(location.hash) || location.pathname + location.search);
		if (visited) visited.updateCurrentEntry({ state: { memo: current } });
	} catch {
		// A browser refuses when asked too often; the next change is written then, and links carry it anyway.
	}
}

/** Reads the address, and every address that this tab has gone through, where the browser tells them. */
function gather(): void {
	take(splitFragment(location.hash).memo, true);
	const here = visited?.currentEntry?.index ?? 0;
	const entries = visited?.entries() ?? [];
	for (const entry of entries.toSorted((a, b) => Math.abs(a.index - here) - Math.abs(b.index - here))) {
		const state: unknown = entry.getState();
		if (typeof state === 'object' && state && 'memo' in state && typeof state.memo === 'string')
			take(state.memo);
	}
}

/** On the way to a place in a page the memo stands behind the place; from there on it is kept in mind. */
function untangle(): void {
	const { rest } = splitFragment(location.hash);
	if (rest !== '' && !rest.includes('=') && location.hash !== `#${rest}`) location.replace(`#${rest}`);
}

/** The memo goes along to every page of the site, whichever way a link is opened. */
function carry(event: Event): void {
	const link = event.target instanceof Element ? event.target.closest('a') : null;
	if (!link || link.origin !== location.origin || link.hasAttribute('download')) return;
	// The menu of a link is for copying it, and what was noted is not meant for everybody.
	const isMenu = event instanceof MouseEvent && event.button === 2;
	const { rest } = splitFragment(link.hash);
	if (isMenu) link.hash = rest;
	else if (rest === '' || link.pathname !== location.pathname) link.hash = withMemo(rest);
}

export function startMemo(): void {
	gather();
	untangle();
	write();
	for (const kind of ['pointerdown', 'click', 'auxclick', 'focusin'])
		document.addEventListener(kind, carry, true);
	addEventListener('hashchange', () => {
		gather();
		write();
	});
	addEventListener('pageshow', () => {
		gather();
		channel?.postMessage('?');
		write();
	});
	channel?.addEventListener('message', ({ data }) => {
		if (data === '?') channel.postMessage(current);
		else if (typeof data === 'string') {
			take(data);
			write();
		}
	});
}
