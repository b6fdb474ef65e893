/** The passages of a page that fit, each with its own place on the page. */

import { toSegments, type Segment } from './marking.ts';
import type { Fragment } from './text-index.ts';

export interface Passage {
	/** What stands after `#`; empty for the beginning of the page. */
	readonly anchor: string;
	/** A paragraph number such as "¶3", or the heading above. */
	readonly name: string;
	readonly segments: readonly Segment[];
}

/** About two lines on a wide screen. */
const excerptLength = 34;

/** As Pagefind counts words. */
export const blanks = /[^\S\uFEFF]+/;

/**
 * @param positions of the words that fit, counted in stretches between blanks
 * @returns the passages with most of them first
 */
export function toPassages({ content, anchors, meta }: Fragment, positions: readonly number[], most: number): Passage[] {
	const tokens = content.split(blanks);
	const places = [
		{ id: '', name: meta['title'] ?? '', location: 0 },
		...[...anchors].sort((a, b) => a.location - b.location).map(toPlace),
	].filter(({ name }) => name !== '');
	const groups = new Map<number, number[]>();
	for (const position of positions.filter((known) => known < tokens.length)) {
		const place = places.findLastIndex(({ location }) => location <= position);
		groups.set(place, [...(groups.get(place) ?? []), position]);
	}
	return [...groups]
		.sort(([a, here], [b, there]) => there.length - here.length || a - b)
		.slice(0, most)
		.map(([i, here]) => {
			const place = places[i] ?? { id: '', name: '', location: 0 };
			const end = places.slice(i + 1).find(({ location }) => location > place.location)?.location ?? tokens.length;
			return { anchor: place.id, name: place.name, segments: toExcerpt(tokens, here, place.location, end) };
		});
}

/** Paragraphs of a digest are called by their number; of the other places only headings have a name. */
function toPlace({ id, element, text, location }: Fragment['anchors'][number]) {
	const paragraph = /^p(\d+)$/.exec(id)?.[1];
	const name = paragraph ? `¶${paragraph}` : /^h[1-6]$/i.test(element) ? text.trim() : '';
	return { id, name, location };
}

function toExcerpt(tokens: readonly string[], positions: readonly number[], start: number, end: number): Segment[] {
	const from = Math.max(start, Math.min(findDensest(positions) - 6, end - excerptLength));
	const to = Math.min(end, from + excerptLength);
	const marked = new Set(positions.map((position) => position - from));
	const segments = toSegments(tokens.slice(from, to), marked);
	return [
		...(from > start ? [{ text: '… ', marked: false }] : []),
		...segments,
		...(to < end ? [{ text: ' …', marked: false }] : []),
	];
}

/** Where the stretch begins that holds most of the positions. */
const findDensest = (positions: readonly number[]): number => {
	const within = (from: number) => positions.filter((position) => position >= from && position < from + excerptLength - 6).length;
	return [...positions].sort((a, b) => within(b) - within(a) || a - b)[0] ?? 0;
};
