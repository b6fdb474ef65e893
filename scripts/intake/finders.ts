/** Chooses three words of each paragraph that occur once in an article, so that a link can lead there. */

import { countWords } from '../../src/text/words.ts';

export interface Finder {
	readonly paragraph: number;
	readonly words: string;
}

const fold = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();

/** One for each of the paragraphs wanted that has such words. Longer words are better: they survive small edits. */
export function chooseFinders(paragraphs: readonly string[], wanted: readonly number[]): Finder[] {
	const whole = fold(paragraphs.join(' \n '));
	return wanted.flatMap((n) => {
		const words = (paragraphs[n - 1] ?? '').split(/\s+/);
		const candidates = words
			.slice(0, Math.max(0, words.length - 2))
			.map((_, i) => words.slice(i, i + 3).join(' '))
			// No sign inside, which another copy of the text may write otherwise.
			.filter(
				(three) =>
					/^[\p{L}\p{N}]+(?:[-][\p{L}\p{N}]+)*(?: [\p{L}\p{N}]+(?:[-][\p{L}\p{N}]+)*){2}$/u.test(three) &&
					countWords(three) === 3,
			)
			.filter((three) => whole.split(fold(three)).length === 2);
		const best = candidates.sort((a, b) => score(b) - score(a))[0];
		return best === undefined ? [] : [{ paragraph: n, words: best }];
	});
}

/** The shortest word decides. Numbers are left out where possible: they are printed in more than one way. */
const score = (three: string) =>
	Math.min(...three.split(' ').map((word) => word.length)) * 100 +
	three.length -
	(/\d/.test(three) ? 400 : 0);
