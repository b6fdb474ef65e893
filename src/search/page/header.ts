/** What runs on every page: boxes for a query, the "/" key, and the memo that goes along. */

import { countChosen, onMemo, startMemo, withMemo } from '../../memo/store.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search]')) {
	form.hidden = false;
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		const query = form.querySelector('input')?.value ?? '';
		location.assign(`${form.dataset['search']}${withMemo(`${new URLSearchParams({ q: query })}`)}`);
	});
}

// What was typed before the link to the search page was followed goes along.
for (const link of document.querySelectorAll<HTMLAnchorElement>('.to-search')) {
	link.addEventListener('click', () => {
		const typed = [...document.querySelectorAll<HTMLInputElement>('form[data-search] input')].find(
			({ value }) => value,
		);
		if (typed) link.hash = withMemo(`${new URLSearchParams({ q: typed.value })}`);
	});
}

document.addEventListener('keydown', (event) => {
	const { target, key, ctrlKey, metaKey, altKey, isComposing } = event;
	const typing = target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
	const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type=search]')];
	const box = boxes.findLast((one) => one.checkVisibility());
	if (key !== '/' || ctrlKey || metaKey || altKey || isComposing || typing || !box) return;
	event.preventDefault();
	box.select();
	box.focus();
});

const memo = document.querySelector<HTMLAnchorElement>('a[data-memo]');
const name = memo?.textContent ?? '';

function showCount(): void {
	if (memo) memo.textContent = countChosen() > 0 ? `${name.trim()} (${countChosen()})` : name;
}

onMemo(showCount);
startMemo();
showCount();
