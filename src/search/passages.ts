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
 * @param positions for each clause, where its words stand, counted in stretches between blanks
 * @returns the passages that together show the most clauses; of those that show as many, the one with most words first
 */
export function toPassages(
	{ content, anchors, meta }: Fragment,
	positions: readonly (readonly number[])[],
	most: number,
): Passage[] {
	const tokens = content.split(blanks);
	const places = [
		{ id: '', name: meta['title'] ?? '', location: 0 },
		...[...anchors].sort((a, b) => a.location - b.location).map(toPlace),
	].filter(({ id, name }) => name !== '' || id === '');
	const groups = new Map<number, { words: number[]; clauses: Set<number> }>();
	positions.forEach((here, clause) => {
		for (const position of here.filter((known) => known < tokens.length)) {
			const place = places.findLastIndex(({ location }) => location <= position);
			const group = groups.get(place) ?? { words: [], clauses: new Set() };
			groups.set(place, { words: [...group.words, position], clauses: group.clauses.add(clause) });
		}
	});
	const shown = new Set<number>();
	return Array.from({ length: Math.min(most, groups.size) }, () => {
		const [best = 0] = [...groups.keys()].sort(
			(a, b) => compare(groups.get(a), groups.get(b), shown) || a - b,
		);
		const { words, clauses } = groups.get(best) ?? { words: [], clauses: [] };
		groups.delete(best);
		for (const clause of clauses) shown.add(clause);
		const { id, name, location } = places[best] ?? { id: '', name: '', location: 0 };
		const end = places.slice(best + 1).find((next) => next.location > location)?.location ?? tokens.length;
		return { anchor: id, name, segments: toExcerpt(tokens, words, location, end) };
	});
}

interface Group {
	readonly words: readonly number[];
	readonly clauses: ReadonlySet<number>;
}

/** Clauses not shown yet count first, then clauses, then words. */
function compare(a: Group | undefined, b: Group | undefined, shown: ReadonlySet<number>): number {
	const rank = ({ words, clauses }: Group) => [
		[...clauses].filter((clause) => !shown.has(clause)).length,
		clauses.size,
		words.length,
	];
	const [x = [], y = []] = [a, b].map((group) => group && rank(group));
	return y.map((n, i) => n - (x[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** Paragraphs of a digest are called by their number; of the other places only headings have a name. */
function toPlace({ id, element, text, location }: Fragment['anchors'][number]) {
	const paragraph = /^p(\d+)$/.exec(id)?.[1];
	const name = paragraph ? `¶${paragraph}` : /^h[1-6]$/i.test(element) ? text.trim() : '';
	return { id, name, location };
}

function toExcerpt(
	tokens: readonly string[],
	positions: readonly number[],
	start: number,
	end: number,
): Segment[] {
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
	const within = (from: number) =>
		positions.filter((position) => position >= from && position < from + excerptLength - 6).length;
	return [...positions].sort((a, b) => within(b) - within(a) || a - b)[0] ?? 0;
};
