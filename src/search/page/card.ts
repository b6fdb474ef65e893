/** The box that opens the results with what the data say. */

import { strengths, type AnswerCard } from '../engine/format.ts';
import { link, make } from './dom.ts';
import { toMark } from './hits.ts';

/** In the order of the cells of a card. */
const columns = strengths.map((id) => id.replace('-', ' '));

export function showCard({ title, says, link: more, rows }: AnswerCard): HTMLElement[] {
	const [first = '', ...rest] = says;
	return [
		make(
			'div',
			{},
			make('h2', {}, title),
			make('p', {}, make('b', {}, first), ` ${rest.join(' ')}`),
			make('p', { class: 'small' }, link(more.href, more.name)),
		),
		make('div', { class: 'wide' }, showMarks(title, rows)),
	];
}

function showMarks(title: string, rows: AnswerCard['rows']): HTMLTableElement {
	const head = make('tr', {}, make('td'), ...columns.map((name) => make('th', { scope: 'col' }, name)));
	const body = rows.map(({ name, cells }) =>
		make(
			'tr',
			{},
			make('th', { scope: 'row' }, name),
			...cells.map(({ words, marks, more }) =>
				marks.length === 0
					? make('td')
					: make(
							'td',
							{},
							make('span', { class: 'vh' }, words),
							make(
								'div',
								{},
								...marks.map(([mark, hollow]) => toMark(mark, hollow)),
								...(more ? [make('span', { class: 'small', 'aria-hidden': 'true' }, ` + ${more}`)] : []),
							),
						),
			),
		),
	);
	return make(
		'table',
		{ class: 'dots' },
		make('caption', { class: 'vh' }, `${title}, by strength; each mark is one ask, with its source`),
		make('thead', {}, head),
		make('tbody', {}, ...body),
	);
}
