/** Bytes as text: UTF-8 strictly; other encodings are named, and read only on request. */

import { Refusal } from './refusal.ts';

/** @throws {Refusal} when the bytes are in another encoding than asked for */
export function decodeArticle(bytes: Uint8Array, encoding: string | undefined): string {
	if (encoding !== undefined) return decodeAs(bytes, encoding);
	const guess = guessEncoding(bytes);
	if (guess === undefined)
		throw new Refusal(
			'This is no UTF-8 text, and its bytes do not tell which encoding it has. Save it as UTF-8, or name the encoding, such as --encoding shift_jis, gb18030, windows-1251 or windows-1256.',
		);
	if (guess !== 'utf-8')
		throw new Refusal(
			`This is no UTF-8 text; it looks like ${guess}. Add --encoding ${guess} to read it so; the hash stays that of the file as it is.`,
		);
	return new TextDecoder('utf-8').decode(bytes);
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
	try {
		const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
		if (!text.includes('\0')) return text;
		throw new TypeError('zero bytes');
	} catch (error) {
		if (error instanceof RangeError)
			throw new Refusal(`There is no encoding “${encoding}”; try utf-8, windows-1252 or utf-16le.`);
		throw new Refusal(`The file is not in ${encoding} throughout.`);
	}
}

/** UTF-8 when it can be nothing else; otherwise what the bytes look like, or undefined when they could be much. */
export function guessEncoding(bytes: Uint8Array): string | undefined {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const start = bytes.subarray(0, 1000);
	const zeros = (odd: number) => start.filter((byte, i) => byte === 0 && i % 2 === odd).length;
	const isWide = (odd: number) => zeros(odd) > start.length / 4 && zeros(1 - odd) < start.length / 50;
	if (isWide(1)) return 'utf-16le';
	if (isWide(0)) return 'utf-16be';
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return 'utf-8';
	} catch {
		// In Western European languages most letters are ASCII.
		return bytes.filter((byte) => byte > 0x7f).length < bytes.length / 10 ? 'windows-1252' : undefined;
	}
}
