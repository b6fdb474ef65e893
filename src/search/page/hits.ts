/** Shows results: what each is, what it says, where it stands. */

import type { StrengthName, UnitRecord } from '../engine/format.ts';
import { excerpt, markText, type Pattern } from '../engine/marking.ts';
import type { FoundPassage } from '../engine/passages.ts';
import { unitKindNames } from '../engine/messages.ts';
import { link, make, toNodes } from './dom.ts';

const bars: Readonly<Record<StrengthName, string>> = {
	must: 'b3',
	should: 'b2',
	can: 'b1',
	'should-not': 'b0',
};

/** A mark of a source: its shape is drawn once on the page. */
export function toMark(mark: number, hollow = false): SVGSVGElement {
	const space = 'http://www.w3.org/2000/svg';
	const svg = document.createElementNS(space, 'svg');
	const use = document.createElementNS(space, 'use');
	use.setAttribute('href', `#m${mark}`);
	svg.setAttribute('class', `mark s${mark}${hollow ? ' hollow' : ''}`);
	svg.setAttribute('aria-hidden', 'true');
	svg.append(use);
	return svg;
}

export function showHit(record: UnitRecord, patterns: readonly Pattern[]): HTMLLIElement {
	const { kind, title, text = '', href, aside, source, strength } = record;
	const said = kind === 'recommendation' && aside && !text.includes(': ') ? aside : text;
	const title_ = make('a', { class: 'quiet', href }, ...toNodes(markText(title, patterns)));
	const body = said ? [make('p', { class: 'small' }, ...toNodes(excerpt(said, patterns)))] : [];
	const where = [
		...(source ? [toMark(source.mark), link(source.href, source.name)] : []),
		...(aside && said !== aside ? [`${source ? ' · ' : ''}${aside}`] : []),
	];
	return make(
		'li',
		{ class: 'ask hit', 'data-kind': kind },
		make('span', { class: 'small' }, ...toStrength(strength, kind)),
		make('div', {}, title_, ...body),
		make('span', { class: 'small' }, ...where),
	);
}

function toStrength(strength: UnitRecord['strength'], kind: UnitRecord['kind']): (Node | string)[] {
	const height = strength?.modality && bars[strength.modality];
	if (!strength || !height) return [strength?.words ?? unitKindNames[kind]];
	return [
		make(
			'span',
			{ class: 'strength' },
			make('span', { class: `bars ${height}`, 'aria-hidden': 'true' }, make('i'), make('i'), make('i')),
			strength.modality.replace('-', ' '),
		),
	];
}

/** A stretch of a text; its title leads to its paragraph. */
export const showPassage = ({ href, title, place, segments }: FoundPassage): HTMLLIElement =>
	make(
		'li',
		{ class: 'ask hit', 'data-kind': 'text' },
		make('span', { class: 'small' }, place),
		make(
			'div',
			{},
			make('a', { class: 'quiet', href }, title),
			make('p', { class: 'small' }, ...toNodes(segments)),
		),
	);

/** A page that only shows the words. */
export const showAlso = ({ title, href }: UnitRecord): HTMLLIElement => make('li', {}, link(href, title));
