/** Boxes that choose recommendations for a memo. */

import { countChosen, onMemo, readMemo, withMemo, writeMemo } from '../../memo/store.ts';

const memo = document.querySelector<HTMLAnchorElement>('a[data-memo]');
const address = new RegExp(`^${memo?.dataset['memo']}([a-z\\d-]+-\\d+)/$`);
const bar = document.createElement('p');
const status = document.createElement('span');
const opener = document.createElement('a');

const readChosen = () => new Set((/(?:^|&)r=([^&]+)/.exec(readMemo())?.[1] ?? '').split(',').filter(Boolean));

/** The choice with one more or less; what else the memo holds stays. */
function choose(slug: string, isChosen: boolean): void {
	const chosen = readChosen();
	chosen[isChosen ? 'add' : 'delete'](slug);
	const rest = readMemo()
		.split('&')
		.filter((part) => part && !part.startsWith('r='));
	writeMemo([...(chosen.size > 0 ? [`r=${[...chosen].join(',')}`] : []), ...rest].join('&'));
}

function offer(path: string, place: Element | null | undefined, name: string): void {
	const slug = address.exec(path)?.[1];
	if (!slug || !place || place.querySelector('[data-tick]')) return;
	const label = document.createElement('label');
	const box = document.createElement('input');
	box.type = 'checkbox';
	box.dataset['tick'] = slug;
	box.ariaLabel = `Memo: ${name}`;
	box.onchange = () => choose(slug, box.checked);
	label.className = 'tick';
	label.append(box, 'Memo');
	place.append(label);
}

function offerAll(): void {
	for (const item of document.querySelectorAll<HTMLElement>('.asks .ask')) {
		const link = item.querySelector<HTMLAnchorElement>(':scope > a, :scope > div > .quiet');
		if (link) offer(link.pathname, item.querySelector(':scope > span:last-of-type'), link.text);
	}
	offer(location.pathname, document.querySelector('[data-tick-place]'), document.title);
	show();
}

function show(): void {
	const chosen = readChosen();
	bar.hidden = countChosen() === 0;
	status.textContent = `${countChosen()} for the memo`;
	opener.hash = withMemo('');
	for (const box of document.querySelectorAll<HTMLInputElement>('[data-tick]'))
		box.checked = chosen.has(box.dataset['tick'] ?? '');
}

if (memo) {
	bar.className = 'memo-bar';
	status.role = 'status';
	opener.href = memo.href;
	opener.textContent = 'Open the memo';
	bar.append(status, ' ', opener);
	document.querySelector('main')?.append(bar);
	offerAll();
	onMemo(show);
	for (const list of document.querySelectorAll('#groups'))
		new MutationObserver(offerAll).observe(list, { childList: true, subtree: true });
}
