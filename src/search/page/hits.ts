/** Shows results. */

import type { SearchRecord } from '../model/search-data.ts';
import { link, make, separate, toNodes } from './dom.ts';
import { markText, type Pattern } from './marking.ts';
import type { TextPage } from './outcome.ts';
import { toPassages, type Passage } from './passages.ts';
import type { Hit } from './ranking.ts';
import type { Fragment } from './text-index.ts';
import { kindNames } from './wording.ts';

const bars: Readonly<Record<string, string>> = { must: 'm3', should: 'm2', can: 'm1', 'should-not': 'm0' };

/** Passages shown of one page. */
const mostPassages = 3;

/** A page of the compact index. */
export function showHit({ record, statement }: Hit, patterns: readonly Pattern[]): HTMLLIElement {
	const { title, text, href, strength } = record;
	const said = statement === undefined ? undefined : record.statements?.[statement];
	const [word = '', ...rest] = strength?.words.split(', ') ?? [];
	return toItem(
		record,
		make('h3', {}, link(href, ...toNodes(markText(title, patterns)))),
		make(
			'p',
			{},
			...(strength ? [toBars(strength), ' ', make('b', {}, word), `, ${rest.join(', ')}; `] : []),
			...(said
				? [
						...toNodes(markText(said.text, patterns)),
						' ',
						make('a', { href: said.href, class: 'at' }, said.at),
					]
				: toNodes(markText(text, patterns))),
		),
	);
}

function toBars({ modality, form }: NonNullable<SearchRecord['strength']>): HTMLElement {
	const classes = ['m', bars[modality], form === 'explicit' ? '' : 'im'].filter(Boolean).join(' ');
	return make('span', { class: classes, 'aria-hidden': 'true' }, make('i'), make('i'), make('i'));
}

/** A page found in its text; without its passages when its text could not be had. */
export function showTextPage({ href, words, page }: TextPage, fragment: Fragment | undefined): HTMLLIElement {
	const title = page?.title ?? fragment?.meta['title'] ?? href;
	const passages = fragment ? toPassages(fragment, words, mostPassages) : [];
	return toItem(
		page ?? { kind: fragment?.filters?.['kind']?.[0] ?? '' },
		make('h3', {}, link(href, title)),
		...passages.map((passage) => showPassage(href, passage)),
	);
}

const showPassage = (href: string, { anchor, name, segments }: Passage): HTMLElement =>
	make(
		'p',
		{},
		...toNodes(segments),
		...(anchor === '' ? [] : [' ', make('a', { href: `${href}#${anchor}`, class: 'at' }, name)]),
	);

function toItem(
	{ kind, source, aside }: Pick<SearchRecord, 'source' | 'aside'> & { kind: string },
	...body: Node[]
) {
	const reference = [...(source ? [link(source.href, source.name)] : []), ...(aside ? [aside] : [])];
	return make(
		'li',
		{ class: 'hit' },
		make('p', { class: 'ref' }, kindNames[kind] ?? kind),
		make('div', {}, ...body),
		make('p', { class: 'ref' }, ...separate(reference, ', ')),
	);
}
