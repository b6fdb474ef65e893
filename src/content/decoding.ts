/** Turns the bytes of a file into a text that may be parsed. */

import { createHash } from 'node:crypto';
import type { TextDiagnostic } from '../diagnostics/diagnostic.ts';
import { checkCharacters } from './hostile/characters.ts';
import type { TextFile } from './entry.ts';
import type { FolderEntry } from './folder.ts';
import { findNesting } from './hostile/nesting.ts';
import { keepNothing, type Keep } from '../cache/keep.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { quote } from '../diagnostics/quote.ts';
import { buildPositions } from '../diagnostics/positions.ts';

// Made once: making one takes as long as decoding a file.
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/** The text of a file and what is wrong with its characters; no text when no parser should see it. */
export function readText(
	{ file, bytes }: Pick<FolderEntry, 'file' | 'bytes'>,
	keep: Keep = keepNothing,
): { text?: TextFile; diagnostics: readonly Diagnostic[] } {
	const decoded = utf8.decode(bytes);
	const text = decoded.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	const digest = createHash('sha256').update(bytes).digest('hex');
	const { isReadable, diagnostics } = keep(['text', file, digest], () =>
		checkText(file, { bytes, decoded, text }),
	);
	return { ...(isReadable ? { text: { file, text, digest } } : {}), diagnostics };
}

interface Decoded {
	readonly bytes: Uint8Array;
	/** As it was written, and without marks of the editor program. */
	readonly decoded: string;
	readonly text: string;
}

function checkText(
	file: string,
	{ bytes, decoded, text }: Decoded,
): { isReadable: boolean; diagnostics: readonly Diagnostic[] } {
	const toPlace = buildPositions(text);
	const toDiagnostic = ({ offset, ...rest }: TextDiagnostic): Diagnostic => ({
		file,
		field: 'file',
		...toPlace(offset),
		...rest,
	});

	const unreadable = findForeign(bytes, text);
	if (unreadable) return { isReadable: false, diagnostics: [toDiagnostic(unreadable)] };
	if (!isUtf8(bytes)) {
		const offset = Math.max(text.indexOf('\uFFFD'), 0);
		const diagnostic: TextDiagnostic = {
			offset,
			code: 'ENCODING',
			message: 'this line has bytes that are not UTF-8',
			fix: 'save the file in UTF-8',
		};
		return { isReadable: false, diagnostics: [toDiagnostic(diagnostic)] };
	}
	const nesting = findNesting(text);
	const diagnostics = [...checkForm(decoded), ...checkCharacters(text), ...nesting].map(toDiagnostic);
	return { isReadable: nesting.length === 0, diagnostics };
}

/** What another program made of the file as a whole, so that nothing in it means what it shows. */
function findForeign(bytes: Uint8Array, text: string): TextDiagnostic | undefined {
	const isWide =
		(bytes[0] === 0xfe && bytes[1] === 0xff) ||
		(bytes[0] === 0xff && bytes[1] === 0xfe) ||
		bytes.filter((byte) => byte === 0).length * 5 > bytes.length * 2;
	if (isWide)
		return { offset: 0, code: 'ENCODING', message: 'the file is in UTF-16', fix: 'save the file in UTF-8' };
	const conflict = /^(?:<{7}|>{7}|\|{7}) .*/m.exec(text);
	if (!conflict) return undefined;
	const message = `${quote(conflict[0])} was left by a merge that is not finished`;
	const fix = 'keep one of the two versions, and take away the lines of <, = and > around them';
	return { offset: conflict.index, code: 'LEFTOVER', message, fix };
}

export function isUtf8(bytes: Uint8Array): boolean {
	try {
		strictUtf8.decode(bytes);
		return true;
	} catch {
		return false;
	}
}

/** What an editor program did to the file as a whole. */
export function checkForm(decoded: string): TextDiagnostic[] {
	const diagnostics: TextDiagnostic[] = [];
	if (decoded.startsWith('\uFEFF')) {
		const message = 'the file begins with an invisible byte order mark';
		diagnostics.push({ offset: 0, code: 'BYTE-ORDER-MARK', message, fix: 'save it in UTF-8 without BOM' });
	}
	const offset = decoded.replace(/^\uFEFF/, '').indexOf('\r');
	if (offset >= 0) {
		diagnostics.push({
			offset,
			code: 'LINE-END',
			message: 'the line ends with a carriage return',
			fix: 'save the file with LF line ends',
		});
	}
	return diagnostics;
}
