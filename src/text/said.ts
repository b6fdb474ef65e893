/** Tells texts that say the same from those that do not, whatever they are written in. */

/** A text without what may differ in one that says the same: case, accents apart from their letters, blanks, a stop at its end. */
export const toSaid = (text: string): string =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/\s+/gu, ' ')
		.replace(/[.\u06D4\u0964\u3002]$/u, '');
