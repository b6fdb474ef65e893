/** Shows the recommendations of a memo, with what moves, changes and removes each, and what pulls against it. */

import type { Entry } from './download.ts';
import { make } from './dom.ts';
import { longestNote } from './state.ts';
import { ofSender } from './texts.ts';

export interface Actions {
	readonly move: (slug: string, step: -1 | 1) => void;
	readonly remove: (slug: string) => void;
	readonly note: (slug: string, text: string) => void;
}

export const showEntries = (entries: readonly Entry[], actions: Actions): HTMLElement[] =>
	entries.map((entry, at) => showEntry(entry, at, entries.length, actions));

function showEntry(entry: Entry, at: number, of: number, actions: Actions): HTMLElement {
	const { slug, text, href, to, strength, condition, by, source, sourceHref, wording, note, against } = entry;
	const input = make('input', {
		type: 'text',
		id: `n-${slug}`,
		maxlength: String(longestNote),
		autocomplete: 'off',
	});
	input.value = note;
	const written = make('p', { class: 'written' });
	const showNote = () => {
		written.replaceChildren(...(input.value ? [make('b', {}, `${ofSender.note}: `), input.value] : []));
	};
	showNote();
	input.addEventListener('input', () => {
		showNote();
		actions.note(slug, input.value);
	});
	const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
	return make(
		'li',
		{ class: 'memo-item' },
		make('h2', {}, make('a', { class: 'quiet', href }, text)),
		make(
			'p',
			{},
			`Asked of ${to}. `,
			make('b', {}, strength),
			condition ? `, on condition: ${condition}` : '',
			'.',
		),
		...(against.length === 0
			? []
			: [
					make(
						'div',
						{ class: 'against' },
						make('b', {}, 'Pulls against it'),
						make(
							'ul',
							{},
							...against.map((other) =>
								make('li', {}, `${other.text} `, make('a', { href: other.href }, other.source)),
							),
						),
					),
				]),
		make('p', { class: 'small soft' }, `${by}. `, make('a', { href: sourceHref }, source), `; ${wording}.`),
		make('p', { class: 'line' }, make('label', { for: `n-${slug}`, class: 'small' }, 'Your line'), input),
		written,
		make(
			'p',
			{ class: 'moves' },
			toButton('Up', `Move up: ${shown}`, `up-${slug}`, at > 0, () => actions.move(slug, -1)),
			toButton('Down', `Move down: ${shown}`, `down-${slug}`, at < of - 1, () => actions.move(slug, 1)),
			toButton('Remove', `Remove: ${shown}`, `remove-${slug}`, true, () => actions.remove(slug)),
		),
	);
}

/** A button that does nothing where it stands stays, so that the focus has somewhere to be. */
function toButton(name: string, label: string, id: string, works: boolean, act: () => void): HTMLElement {
	const button = make(
		'button',
		{
			type: 'button',
			class: 'plain-button',
			id,
			'aria-label': label,
			...(works ? {} : { 'aria-disabled': 'true' }),
		},
		name,
	);
	if (works) button.addEventListener('click', act);
	return button;
}
