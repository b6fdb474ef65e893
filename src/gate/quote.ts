/** Quotes what stands in a file so that a message can show it safely. */

const longest = 60;

/** A value as text in quotation marks: cut short, and with every character that could deceive or steer a terminal spelt out. */
export function quote(value: unknown): string {
	const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
	const short = [...text].slice(0, longest).join('');
	const shown = short.replace(/[\p{C}\u2028\u2029]/gu, (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`);
	return `"${shown}${short.length < text.length ? '…' : ''}"`;
}
