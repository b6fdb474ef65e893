/** Reduces text to what two spellings of the same words share: no case, accents, hyphens, apostrophes or marks of direction. */

/**
 * Letters of the Arabic script that keyboards for Arabic, Persian, Urdu and Pashto give in different forms.
 * Hamza and madda over a letter fall away with the other marks.
 */
const variants: Readonly<Record<string, string>> = {
	ي: 'ی',
	ى: 'ی',
	ې: 'ی',
	ۍ: 'ی',
	ے: 'ی',
	ك: 'ک',
	ڪ: 'ک',
	ګ: 'گ',
	ٱ: 'ا',
	ہ: 'ه',
	ھ: 'ه',
	ە: 'ه',
	ۃ: 'ه',
	ة: 'ه',
};
const variant = new RegExp(`[${Object.keys(variants).join('')}]`, 'g');

/** The text in folded words with one blank between them. Folding twice changes nothing. */
export const fold = (text: string): string =>
	text
		// A zero-width non-joiner often stands where others write a blank.
		.replace(/\u200c/g, ' ')
		.normalize('NFKD')
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[\p{M}\p{Cf}\u0640]/gu, '')
		.replace(variant, (letter) => variants[letter] ?? letter)
		.replace(/['’‘ʼʻʾʿ`´](s(?![\p{L}\p{N}]))?/gu, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** The folded words of a text. */
export const toWords = (text: string): string[] => fold(text).split(' ').filter(Boolean);
