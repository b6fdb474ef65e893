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

/** Digits of any script by their value, as Unicode orders each ten of them. */
export const toAsciiDigits = (text: string): string =>
	text.replace(/\p{Nd}/gu, (digit) => {
		const code = Number(digit.codePointAt(0));
		if (code < 0x80) return digit;
		let zero = code;
		while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
		return String(code - zero);
	});

/** Signs that are read as words. */
const spoken: readonly (readonly [RegExp, string])[] = [
	[/[%٪]/g, ' percent '],
	[/\$/g, ' dollars '],
	[/€/g, ' euros '],
	[/£/g, ' pounds '],
];

/** A number is one word, however its thousands are set apart. */
const grouped = /(?<![\p{L}\p{N}.,])\d{1,3}(?:[,’'\u066c\u00a0\u2009\u202f]\d{3})+(?![\p{L}\p{N}])/gu;

/** The text in folded words with one blank between them. Folding twice changes nothing. */
export const fold = (text: string): string =>
	spoken
		.reduce(
			(rest, [sign, word]) => rest.replace(sign, word),
			toAsciiDigits(text)
				.replace(grouped, (number) => number.replace(/\D/g, ''))
				// A zero-width non-joiner often stands where others write a blank.
				.replace(/\u200c/g, ' ')
				.normalize('NFKD')
				.toLowerCase(),
		)
		.normalize('NFKD')
		.replace(/[\p{M}\p{Cf}\u0640]/gu, '')
		.replace(variant, (letter) => variants[letter] ?? letter)
		.replace(/['’‘ʼʻʾʿ`´](s(?![\p{L}\p{N}]))?/gu, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.replace(/(?<![^ ])per cent(?![^ ])/g, 'percent');

/** The folded words of a text. */
export const toWords = (text: string): string[] => fold(text).split(' ').filter(Boolean);
