/** Shows what other dossiers answer, once our own answer stands. A page without a list of them does not load this. */

import { formatState, isEmpty, parseState, emptySelection } from '../engine/state.ts';
import { find, link, make } from './dom.ts';
import { showHit } from './hits.ts';
import { buildOther, Unanswered, type Other } from './others.ts';

const root = find('search', HTMLElement);
const section = find('elsewhere', HTMLElement);
const how = { patience: Number(root.dataset['patience']), fetch: globalThis.fetch.bind(globalThis) };

interface Place extends Other {
	readonly title: string;
	readonly address: string;
	readonly element: HTMLElement;
}

const places = [...section.querySelectorAll<HTMLElement>('[data-address]')].map((element): Place => {
	const address = element.dataset['address'] ?? '';
	return { title: element.dataset['title'] ?? '', address, element, ...buildOther(address, how) };
});

/** The text that was asked last; an answer to any other comes too late. */
let last = '';

async function show({ title, address, element, ask }: Place, text: string): Promise<void> {
	const all = `${address}search/${formatState({ text, selection: emptySelection })}`;
	const fill = (...said: (Node | string)[]) =>
		element.replaceChildren(make('h3', {}, link(address, title)), ...said);
	fill(make('p', { class: 'small soft' }, 'Asking …'));
	try {
		const { found, records } = await ask(text);
		if (text !== last) return;
		if (found === 0) return fill(make('p', { class: 'small soft' }, 'Nothing found there.'));
		fill(
			make('ol', { class: 'asks' }, ...records.map((record) => showHit(record, []))),
			make('p', { class: 'more' }, link(all, found === 1 ? 'Search there' : `All ${found} there`)),
		);
	} catch (error) {
		if (text !== last) return;
		const why = error instanceof Unanswered ? `: ${error.message}` : '';
		fill(
			make('p', { class: 'small warn' }, `${title} could not be asked${why}. `, link(all, 'Search there')),
		);
	}
}

function follow(): void {
	const state = root.dataset['state'] ?? '';
	if (state === 'loading') return;
	const { text, selection } = parseState(location.hash).state;
	const asked = text.trim();
	// What results are narrowed by means nothing elsewhere.
	section.hidden = state === 'idle' || asked === '' || !isEmpty(selection);
	if (section.hidden) {
		last = '';
		return;
	}
	if (asked === last) return;
	last = asked;
	for (const place of places) void show(place, asked);
}

new MutationObserver(follow).observe(root, { attributes: true, attributeFilter: ['data-state'] });
follow();
