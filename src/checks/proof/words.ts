/** Words of a text in the one form in which an original and what is written of it are compared. */

/** A word of a text. */
export interface Word {
	/** Lower case, without accents, apostrophes or a possessive ending. */
	readonly folded: string;
	/** As it stands there. */
	readonly written: string;
	readonly offset: number;
	/** Whether a sentence or a stretch of its own begins with it, so that a capital letter says nothing. */
	readonly isFirst: boolean;
}

/** Letters and digits, joined by apostrophes, or by stops and commas between digits. */
const pattern = /[\p{L}\p{M}\p{N}]+(?:[’'ʼ][\p{L}\p{M}]+|[.,](?=\d)[\d]+)*/gu;

/** What the end of a sentence, a heading or a quotation looks like from behind. */
const opening = /(?:^|[.!?:;…]["”’)\]]*|[“"(\[—–])\s*["“‘(\[]*$/u;

/** Every word of a text in its order; "cross-border" is two. */
export const listWords = (text: string): Word[] =>
	[...text.matchAll(pattern)].map(({ 0: written, index }) => ({
		folded: foldWord(written),
		written,
		offset: index,
		isFirst: opening.test(text.slice(Math.max(0, index - 8), index)),
	}));

/** One word as it is compared. */
export const foldWord = (word: string): string =>
	word
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[’'ʼ]s?$/iu, '')
		.replace(/[’'ʼ]s$/iu, '')
		.replace(/[’'ʼ]/gu, '')
		.toLowerCase();

/** How long a run of wording may not be. */
export const runLength = 8;

/** Every run of that many words, joined by blanks, with the offset where each begins. */
export function listRuns(text: string): { run: string; offset: number }[] {
	const words = listWords(text);
	return words.slice(0, Math.max(0, words.length - runLength + 1)).map(({ offset }, i) => ({
		run: words
			.slice(i, i + runLength)
			.map(({ folded }) => folded)
			.join(' '),
		offset,
	}));
}
