/** Runs the search page: reads the fragment, follows what the reader types and chooses. */

import { withMemo } from '../../memo/store.ts';
import { formatState, parseState } from '../engine/state.ts';
import { find } from './dom.ts';
import { buildLibrary } from './library.ts';
import { run } from './run.ts';
import { buildSearchText } from './text.ts';
import { buildView } from './view.ts';

/** Milliseconds a reader may rest between letters without being taken to have finished. */
const rest = 250;

/** Characters of a query in the title of the page. */
const longestTitle = 60;

const root = document.querySelector<HTMLElement>('#search');
if (root) start(root);

function start({ dataset }: HTMLElement): void {
	const base = new URL(dataset['index'] ?? '', location.href).href;
	const how = { patience: Number(dataset['patience']), fetch: globalThis.fetch.bind(globalThis) };
	const library = buildLibrary(base, dataset['build'] ?? '', how);
	const folder = dataset['text'];
	let imports = 0;
	const searchText = folder
		? buildSearchText({
				...how,
				base,
				folder,
				// A module that failed once under an address fails there for good.
				importModule: (url) => import(/* @vite-ignore */ `${url}${imports++ === 0 ? '' : `?${imports}`}`),
				setFetch: (fetch) => {
					globalThis.fetch = fetch;
				},
			})
		: undefined;
	const view = buildView(find('search', HTMLElement));
	const { form, input } = view;
	const title = document.title;

	let last = 0;
	let shown = '';
	const search = (fragment: string) => {
		const mine = ++last;
		shown = fragment;
		const { text } = parseState(fragment).state;
		document.title = text.trim() === '' ? title : `${text.slice(0, longestTitle)}: ${title}`;
		void run(fragment, view, library, searchText, () => mine === last);
	};
	/** What the address says is also what the box says. */
	const follow = () => {
		input.value = parseState(location.hash).state.text;
		search(location.hash);
	};
	const typed = () => formatState({ ...parseState(shown).state, text: input.value });

	let timer: ReturnType<typeof setTimeout> | undefined;
	input.addEventListener('input', () => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			history.replaceState(null, '', withMemo(typed()));
			search(typed());
		}, rest);
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		clearTimeout(timer);
		const fragment = typed();
		if (withMemo(fragment) === location.hash) search(fragment);
		else location.hash = withMemo(fragment);
	});
	addEventListener('hashchange', () => {
		// Links within the page, such as the one past the navigation, have fragments too.
		if (document.getElementById(location.hash.slice(1)) === null) follow();
	});
	form.hidden = false;
	void library.open().catch(() => undefined);
	follow();
}
