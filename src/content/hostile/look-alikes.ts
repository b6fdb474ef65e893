/** Finds words of one script whose letters all look like those of another: "СОР" in Cyrillic reads "COP". */

import unhomoglyph from 'unhomoglyph';
import type { TextDiagnostic } from '../../diagnostics/diagnostic.ts';
import { quote } from '../../diagnostics/quote.ts';

/** Scripts with letters that cannot be told from Latin ones. */
const imitating =
	/[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}\p{sc=Cher}\p{sc=Lisu}\p{sc=Copt}\p{sc=Cans}\p{sc=Dsrt}\p{sc=Ital}\p{sc=Goth}\p{sc=Cari}\p{sc=Lyci}\p{sc=Lydi}\p{sc=Osge}\p{sc=Elba}]/u;

const imitations = new RegExp(imitating, 'gu');

/** By the table of confusable characters that the Unicode consortium keeps. */
const isLatinToTheEye = (letter: string) => /^[A-Za-z]+$/.test(unhomoglyph(letter));

/**
 * Such words of a text. One other letter of their script that has no Latin twin shows that the text is really written in it.
 */
export function findLookAlikes(text: string): TextDiagnostic[] {
	const letters = text.match(imitations);
	if (letters === null || !letters.every(isLatinToTheEye)) return [];
	return [...text.matchAll(/[\p{L}\p{M}]+/gu)]
		.filter(([word]) => [...word].every((char) => imitating.test(char)) && !isSymbol(word))
		.map(({ index, 0: word }) => ({
			offset: index,
			code: 'LOOK-ALIKE',
			message: `${quote(word)} only looks like "${unhomoglyph(word)}": its letters are of another script`,
			fix: `write "${unhomoglyph(word)}" in Latin letters, or add language: where it is a name in its own script`,
		}));
}

/** One small Greek letter is a symbol: α, γ. */
const isSymbol = (word: string) => /^[\p{sc=Grek}&&\p{Ll}]$/v.test(word);
