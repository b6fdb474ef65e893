/** What a reader may have meant when nothing fits. */

import { countEdits } from '../gate/edit-distance.ts';
import { toWords } from '../model/fold.ts';
import type { Entity } from '../model/search-data.ts';
import type { Query } from './query.ts';

const most = 3;

/**
 * Queries that differ in one word or name and would find something, nearest first.
 *
 * @param missing the folded words that were not found
 */
export function suggest(
	{ text }: Pick<Query, 'text'>,
	missing: readonly string[],
	entities: readonly Entity[],
	vocabulary: Iterable<string>,
): string[] {
	const names = entities.flatMap((entity) => [entity.name, entity.short, ...entity.forms]);
	const whole = nearest(toWords(text).join(' '), new Set(names));
	const words = [...vocabulary].filter((word) => word.length > 3);
	const single = missing.flatMap((word) =>
		nearest(word, words).map(({ item, slips }) => ({ item: exchange(text, word, item), slips })),
	);
	const found = [...whole, ...single].sort((a, b) => a.slips - b.slips).map(({ item }) => item);
	return [...new Set(found)].filter((item) => item !== text).slice(0, most);
}

/** Three letters may differ by none, five by one, eight by two, and so on. */
const allowed = (word: string) => Math.min(3, Math.floor((word.length - 2) / 3));

function nearest(word: string, items: Iterable<string>): { item: string; slips: number }[] {
	const limit = allowed(word);
	if (limit < 1) return [];
	return [...items]
		.map((item) => ({ item, slips: countEdits(word, toWords(item).join(' '), limit) }))
		.filter(({ slips }) => slips <= limit)
		.sort((a, b) => a.slips - b.slips)
		.slice(0, most);
}

/** The text with one word, found in folded form, exchanged for another. */
const exchange = (text: string, word: string, by: string): string =>
	text
		.split(/(\s+)/)
		.map((part) => (toWords(part).join(' ') === word ? by : part))
		.join('');
