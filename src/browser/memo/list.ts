/** Shows the recommendations of a memo, with what moves, changes and removes each. */

import type { Entry } from './download.ts';
import { make } from './dom.ts';
import type { Group } from './order.ts';
import { longestNote } from './state.ts';

export interface Actions {
	readonly moveItem: (slug: string, step: -1 | 1) => void;
	readonly moveGroup: (name: string, step: -1 | 1) => void;
	readonly remove: (slug: string) => void;
	readonly note: (slug: string, text: string) => void;
}

export const showGroups = (groups: readonly Group<Entry>[], actions: Actions): HTMLElement[] =>
	groups.map(({ name, items }, i) => {
		const heading = make('h2', {}, make('span', { class: 'small soft' }, 'Asked of '), name);
		const buttons =
			groups.length > 1
				? [
						toButton('Up', `Move what is asked of ${name} up`, `group-up-${i}`, i > 0, () =>
							actions.moveGroup(name, -1),
						),
						toButton(
							'Down',
							`Move what is asked of ${name} down`,
							`group-down-${i}`,
							i < groups.length - 1,
							() => actions.moveGroup(name, 1),
						),
					]
				: [];
		const side = make('div', { class: 'side' }, heading, make('p', { class: 'moves' }, ...buttons));
		const list = make(
			'ol',
			{ class: 'recs' },
			...items.map((entry, at) => showEntry(entry, at, items.length, actions)),
		);
		return make('section', { class: 'sec' }, side, make('div', { class: 'body' }, list));
	});

function showEntry(
	{ slug, text, address, strength, condition, by, source, sourceAddress, wording, note }: Entry,
	at: number,
	of: number,
	actions: Actions,
): HTMLElement {
	const input = make('input', {
		type: 'text',
		id: `n-${slug}`,
		maxlength: String(longestNote),
		autocomplete: 'off',
	});
	input.value = note;
	const written = make('p', { class: 'written' }, note);
	input.addEventListener('input', () => {
		written.textContent = input.value;
		actions.note(slug, input.value);
	});
	const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
	return make(
		'li',
		{ class: 'rec', 'data-address': address },
		make(
			'div',
			{},
			make('h3', {}, make('a', { href: address }, text)),
			make(
				'p',
				{ class: 'ref' },
				`${strength}${condition ? `, on condition: ${condition}` : ''}. ${by}. `,
				make('a', { href: sourceAddress }, source),
				`. ${wording}.`,
			),
			make('p', { class: 'line' }, make('label', { for: `n-${slug}`, class: 'small' }, 'Your line'), input),
			written,
		),
		make(
			'p',
			{ class: 'moves' },
			toButton('Up', `Move up: ${shown}`, `up-${slug}`, at > 0, () => actions.moveItem(slug, -1)),
			toButton('Down', `Move down: ${shown}`, `down-${slug}`, at < of - 1, () => actions.moveItem(slug, 1)),
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
