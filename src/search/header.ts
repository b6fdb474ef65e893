/** Puts a search box where a page leaves room for one, and takes the reader there by the "/" key. */

for (const place of document.querySelectorAll<HTMLElement>('[data-quick]')) {
	const form = document.createElement('form');
	const input = document.createElement('input');
	form.setAttribute('role', 'search');
	input.type = 'search';
	input.setAttribute('aria-label', 'Search');
	input.placeholder = 'Search';
	input.autocomplete = 'off';
	form.append(input);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		location.assign(`${place.dataset['quick']}#${new URLSearchParams({ q: input.value })}`);
	});
	place.append(form);
}

document.addEventListener('keydown', (event) => {
	const { target, key, ctrlKey, metaKey, altKey, isComposing } = event;
	const typing = target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
	const box = document.querySelector<HTMLInputElement>('input[type=search]');
	if (key !== '/' || ctrlKey || metaKey || altKey || isComposing || typing || !box) return;
	event.preventDefault();
	box.select();
	box.focus();
});
