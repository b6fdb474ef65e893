/** Quotes what stands in a file so that a message can show it safely. */

const longest = 60;

/** A value as text in quotation marks, cut short. */
export function quote(value: unknown): string {
	const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
	const short = [...text].slice(0, longest).join('');
	return `"${printable(short)}${short.length < text.length ? '…' : ''}"`;
}

/** A text with every character spelt out that could deceive a reader or steer a terminal. */
export const printable = (text: string) =>
	text.replace(/[\p{C}\u2028\u2029]/gu, (char) => `\\u{${hexOf(char)}}`);

/** A character by its number, such as U+202E. */
export const nameOf = (char: string) => `U+${hexOf(char).toUpperCase().padStart(4, '0')}`;

const hexOf = (char: string) => Number(char.codePointAt(0)).toString(16);
