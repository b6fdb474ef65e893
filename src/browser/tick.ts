/** Boxes that tick recommendations for a memo. The choice lives in the page's fragment and goes along on links to other lists. */

const memo = document.querySelector<HTMLAnchorElement>('[data-memo]');
const records = memo?.dataset['memo'] ?? '';
const bar = document.createElement('p');
const opener = document.createElement('a');
const words = document.createElement('span');
const chosen = new Set<string>();

/** The name of the recommendation that an address leads to; empty for other addresses. */
const slugOf = (path: string) =>
	path.startsWith(records) ? (/^([a-z\d-]+-\d+)\/$/.exec(path.slice(records.length))?.[1] ?? '') : '';

const readHash = () => new URLSearchParams(location.hash.slice(1)).get('r') ?? '';

function offer(slug: string, place: Element | null | undefined, name: string): void {
	if (!slug || !place || place.querySelector('[data-tick]')) return;
	const label = document.createElement('label');
	const box = document.createElement('input');
	box.type = 'checkbox';
	box.dataset['tick'] = slug;
	box.ariaLabel = `Memo: ${name}`;
	box.checked = chosen.has(slug);
	box.addEventListener('change', () => {
		if (box.checked) chosen.add(slug);
		else chosen.delete(slug);
		show();
		keep();
	});
	label.className = 'tick';
	label.append(box, 'Memo');
	place.append(label);
}

function offerAll(): void {
	for (const link of document.querySelectorAll<HTMLAnchorElement>(':is(.rec, .hit) h3 a')) {
		const item = link.closest('.rec, .hit');
		offer(slugOf(link.pathname), item?.querySelector('.facts dd') ?? item?.querySelector('div'), link.text);
	}
	offer(
		slugOf(location.pathname),
		document.querySelector('.one .tools > p'),
		document.querySelector('h1')?.textContent ?? '',
	);
}

function show(): void {
	const state = `r=${[...chosen]}`;
	bar.hidden = chosen.size === 0;
	words.textContent = `${chosen.size} for the memo`;
	if (memo) memo.hash = opener.hash = chosen.size ? state : '';
	for (const box of document.querySelectorAll<HTMLInputElement>('[data-tick]'))
		box.checked = chosen.has(box.dataset['tick'] ?? '');
	for (const link of document.links) {
		if (
			link.origin === location.origin &&
			link.pathname.endsWith('/') &&
			(!link.hash || link.hash.startsWith('#r='))
		)
			link.hash = chosen.size ? state : '';
	}
}

/** Writes the choice into the address, beside whatever else keeps its state there. */
function keep(): void {
	const rest = location.hash
		.slice(1)
		.split('&')
		.filter((part) => part.includes('=') && !part.startsWith('r='));
	const state = [...rest, ...(chosen.size ? [`r=${[...chosen]}`] : [])].join('&');
	history.replaceState(history.state, '', state ? `#${state}` : location.pathname);
}

function follow(): void {
	for (const slug of readHash().split(',').slice(0, 1000)) if (/^[a-z\d-]+-\d+$/.test(slug)) chosen.add(slug);
	show();
	// A search writes its own state; the choice is put back beside it.
	if (chosen.size && location.hash.includes('=') && !readHash()) keep();
}

if (memo) {
	bar.className = 'bar';
	bar.hidden = true;
	words.role = 'status';
	opener.href = memo.href;
	opener.textContent = 'Open the memo';
	bar.append(words, ' ', opener);
	document.querySelector('main')?.append(bar);
	offerAll();
	follow();
	addEventListener('hashchange', follow);
	for (const list of document.querySelectorAll('.hits, [data-hits]'))
		new MutationObserver(offerAll).observe(list, { childList: true });
}

export {};
