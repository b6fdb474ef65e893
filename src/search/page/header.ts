/** Shows the boxes for a query, takes the reader to what they ask for, and to the box by the "/" key. */

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search]')) {
	form.hidden = false;
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		const query = form.querySelector('input')?.value ?? '';
		location.assign(`${form.dataset['search']}#${new URLSearchParams({ q: query })}`);
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
