/** A button beside each reference that copies it. */

for (const block of document.querySelectorAll('.cite')) {
	const status = block.querySelector('[role=status]');
	for (const reference of 'clipboard' in navigator ? block.querySelectorAll('dd') : []) {
		const file = reference.querySelector('a');
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'plain-button';
		button.textContent = file ? 'Copy BibTeX' : 'Copy';
		if (!file) button.ariaLabel = `Copy as ${reference.previousElementSibling?.textContent}`;
		button.addEventListener('click', async () => {
			const copied = await read(reference, file)
				.then((text) => navigator.clipboard.writeText(text))
				.then(
					() => true,
					() => false,
				);
			if (status) status.textContent = copied ? 'Copied.' : 'Could not copy.';
		});
		const cell = document.createElement('dd');
		cell.className = 'basis';
		cell.append(button);
		reference.after(cell);
	}
}

async function read(reference: Element, file: HTMLAnchorElement | null): Promise<string> {
	if (!file) return reference.textContent ?? '';
	const response = await fetch(file.href);
	if (!response.ok) throw new Error(String(response.status));
	return response.text();
}
