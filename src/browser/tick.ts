/** Boxes that tick recommendations for a memo. The choice lives in the page's fragment and goes along on links to other lists. */

const memo = document.querySelector<HTMLAnchorElement>('[data-memo]');
const address = new RegExp(`^${memo?.dataset['memo']}([a-z\\d-]+-\\d+)/$`);
const chosen = new Set<string>();
const bar = document.createElement('p');
const status = document.createElement('span');
const opener = document.createElement('a');

/** What the fragment says, without the choice; an id of the page is no state. */
const readRest = () =>
	location.hash
		.slice(1)
		.split('&')
		.filter((part) => /^(?!r=).+=/.test(part));

const readChoice = () => /[#&]r=([^&]*)/.exec(location.hash)?.[1];

function offer(path: string, place: Element | null | undefined, name: string): void {
	const slug = address.exec(path)?.[1];
	if (!slug || !place || place.querySelector('[data-tick]')) return;
	const label = document.createElement('label');
	const box = document.createElement('input');
	box.type = 'checkbox';
	box.dataset['tick'] = slug;
	box.ariaLabel = `Memo: ${name}`;
	box.checked = chosen.has(slug);
	box.onchange = () => {
		chosen[box.checked ? 'add' : 'delete'](slug);
		keep();
	};
	label.className = 'tick';
	label.append(box, 'Memo');
	place.append(label);
}

function offerAll(): void {
	for (const link of document.querySelectorAll<HTMLAnchorElement>('.asks .ask > a, .hit h3 a')) {
		const item = link.closest('li');
		offer(link.pathname, item?.querySelector(':scope > a + span') ?? item?.querySelector('div'), link.text);
	}
	offer(location.pathname, document.querySelector('[data-tick-place]'), document.title);
}

/** Shows the choice wherever it shows, and lets it go along on links to pages. */
function show(): void {
	const hash = chosen.size ? `r=${[...chosen]}` : '';
	bar.hidden = !hash;
	status.textContent = `${chosen.size} for the memo`;
	opener.hash = hash;
	for (const box of document.querySelectorAll<HTMLInputElement>('[data-tick]'))
		box.checked = chosen.has(box.dataset['tick'] ?? '');
	for (const link of document.links) {
		if (link.origin === location.origin && /\/(#r=.*)?$/.test(link.href)) link.hash = hash;
	}
}

/** Writes the choice into the address, beside whatever else keeps its state there. */
function keep(): void {
	show();
	const state = [...readRest(), ...(chosen.size ? [`r=${[...chosen]}`] : [])].join('&');
	history.replaceState(history.state, '', state ? `#${state}` : location.pathname);
}

function follow(): void {
	for (const slug of readChoice()?.split(',') ?? []) if (/^[a-z\d-]+-\d+$/.test(slug)) chosen.add(slug);
	// A search writes its own state; the choice is put back beside it.
	if (chosen.size && readRest().length > 0 && !readChoice()) keep();
	else show();
}

if (memo) {
	bar.className = 'memo-bar';
	status.role = 'status';
	opener.href = memo.href;
	opener.textContent = 'Open the memo';
	bar.append(status, opener);
	document.querySelector('main')?.append(bar);
	offerAll();
	follow();
	addEventListener('hashchange', follow);
	for (const list of document.querySelectorAll('.hits'))
		new MutationObserver(offerAll).observe(list, { childList: true });
}

export {};
