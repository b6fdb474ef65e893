/** Buttons that copy an address. They appear only where they work. */

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
	button.hidden = !('clipboard' in navigator);
	button.addEventListener('click', async () => {
		const status = button.nextElementSibling;
		const copied = await navigator.clipboard.writeText(button.dataset['copy'] ?? '').then(
			() => true,
			() => false,
		);
		if (status)
			status.textContent = copied ? 'Copied' : 'Could not copy; the address stands beside the button';
	});
}
