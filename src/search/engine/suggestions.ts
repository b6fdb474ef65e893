/** What a reader may have meant by a word that stands nowhere. */

import { countEdits } from '../../text/edit-distance.ts';
import { toWords } from '../../text/fold.ts';
import type { Index } from './answer.ts';
import { indexKeys } from './format.ts';

/** One is a help; more are a list between the reader and the results. */
const most = 1;

/**
 * Queries that differ in one word and would find something, nearest first. Only words of the dossier are offered, and
 * only where they are near: four letters may differ by none, five by one, eight by two.
 *
 * @param missing the folded words that were not found
 */
export function suggest(
	text: string,
	missing: readonly string[],
	{ dictionary }: Pick<Index, 'dictionary'>,
): string[] {
	const found = missing.flatMap((word) => {
		const limit = Math.min(2, Math.floor((word.length - 2) / 3));
		if (limit < 1) return [];
		const near = [...dictionary.startingWith(indexKeys.word(word.slice(0, 1)))]
			.flatMap(([, family]) => Object.keys(family))
			.filter((other) => other.length > 3)
			.map((other) => ({ other, slips: countEdits(word, other, limit) }))
			.filter(({ slips }) => slips > 0 && slips <= limit)
			.sort((a, b) => a.slips - b.slips || (a.other < b.other ? -1 : 1));
		return near.map(({ other, slips }) => ({ item: exchange(text, word, other), slips }));
	});
	const items = found.sort((a, b) => a.slips - b.slips).map(({ item }) => item);
	return [...new Set(items)].filter((item) => item !== text).slice(0, most);
}

/** The text with one word, found in folded form, exchanged for another. */
const exchange = (text: string, word: string, by: string): string =>
	text
		.split(/(\s+)/)
		.map((part) => (toWords(part).join(' ') === word ? by : part))
		.join('');
