/** Shows the recommendations of a memo, with what moves, changes and removes each, and what pulls against it. */

import type { MemoEntry } from './download.ts';
import { makeElement } from './dom.ts';
import { longestNote } from './state.ts';
import { ofSender } from './texts.ts';

export interface Actions {
	readonly move: (slug: string, step: -1 | 1) => void;
	readonly remove: (slug: string) => void;
	readonly note: (slug: string, text: string) => void;
}

export const showEntries = (entries: readonly MemoEntry[], actions: Actions): HTMLElement[] =>
	entries.map((entry, at) => showEntry(entry, at, entries.length, actions));

function showEntry(entry: MemoEntry, at: number, of: number, actions: Actions): HTMLElement {
	const { slug, text, href, to, strength, condition, by, source, sourceHref, wording, note, against } = entry;
	const input = makeElement('input', {
		type: 'text',
		id: `n-${slug}`,
		maxlength: String(longestNote),
		autocomplete: 'off',
	});
	input.value = note;
	const written = makeElement('p', { class: 'written' });
	const showNote = () => {
		written.replaceChildren(
			...(input.value ? [makeElement('b', {}, `${ofSender.note}: `), input.value] : []),
		);
	};
	showNote();
	input.addEventListener('input', () => {
		showNote();
		actions.note(slug, input.value);
	});
	const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
	return makeElement(
		'li',
		{ class: 'memo-item' },
		makeElement('h2', {}, makeElement('a', { class: 'quiet', href }, text)),
		makeElement(
			'p',
			{},
			`Asked of ${to}. `,
			makeElement('b', {}, strength),
			condition ? `, on condition: ${condition}` : '',
			'.',
		),
		...(against.length === 0
			? []
			: [
					makeElement(
						'div',
						{ class: 'against' },
						makeElement('b', {}, 'Pulls against it'),
						makeElement(
							'ul',
							{},
							...against.map((other) =>
								makeElement('li', {}, `${other.text} `, makeElement('a', { href: other.href }, other.source)),
							),
						),
					),
				]),
		makeElement(
			'p',
			{ class: 'small soft' },
			`${by}. `,
			makeElement('a', { href: sourceHref }, source),
			`; ${wording}.`,
		),
		makeElement(
			'p',
			{ class: 'line' },
			makeElement('label', { for: `n-${slug}`, class: 'small' }, 'Your line'),
			input,
		),
		written,
		makeElement(
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
	const button = makeElement(
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
