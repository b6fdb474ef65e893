/** Counts words as a reader does: the one counter behind every length that the gate or the site speaks of. */

/** Scripts that are written without blanks between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]/u;

/**
 * What stands between blanks or long dashes and holds a letter or digit: "well-baked", "1,200", "e.g." and "2019–2021"
 * are one word each; "&", "–" and "…" are none. Scripts that are written without blanks are parted by `Intl.Segmenter`.
 */
export function countWords(text: string): number {
	let count = 0;
	for (const piece of text.split(/[\s\u2014\u2E3A]+|\s\u2013\s/u)) {
		if (!/[\p{L}\p{N}]/u.test(piece)) continue;
		count += unspaced.test(piece) ? countUnspaced(piece) : 1;
	}
	return count;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

const countUnspaced = (piece: string) =>
	[...segmenter.segment(piece)].filter(({ isWordLike }) => isWordLike).length;
