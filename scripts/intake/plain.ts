/** Paragraphs of plain text: a line that is not empty is one. */

/** Characters that nobody sees. */
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

const lineEnd = /\r\n|[\n\r\u000B\u000C\u0085\u2028\u2029]/;

/** The lines of a text that show something, without blanks at their ends; an empty one where the text has a gap. */
function listLines(text: string): string[] {
	return text.split(lineEnd).map((line) => line.replace(invisible, '').trim());
}

/** The paragraphs of a text; `isJoined` when what stands between empty lines is one. */
export function listParagraphs(text: string, isJoined: boolean): string[] {
	const lines = listLines(text);
	if (!isJoined) return lines.filter((line) => line !== '');
	return lines
		.join('\n')
		.split(/\n{2,}/)
		.map((block) => joinLines(block.split('\n')))
		.filter((block) => block !== '');
}

/** Lines of one paragraph as one; a word broken at the end of a line is whole again. */
export const joinLines = (lines: readonly string[]): string =>
	lines.reduce((text, line) => {
		if (text === '' || line === '') return text + line;
		if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(line)) return text.slice(0, -1) + line;
		// "18-" and "month", "Anglo-" and "Saxon": the hyphen is its own.
		if (/[\p{L}\d]-$/u.test(text) && /^[\p{L}\d]/u.test(line)) return text + line;
		return `${text} ${line}`;
	}, '');

/** The column at which a text is wrapped by hand; undefined when its lines are whole paragraphs. */
export function findWrap(text: string): number | undefined {
	const lines = listLines(text).filter((line) => line !== '');
	if (lines.length < 8) return undefined;
	const longest = Math.max(...lines.map((line) => line.length));
	if (longest > 120) return undefined;
	// Lines that stop in the middle of a sentence, near the same column.
	const broken = lines.filter((line) => line.length > longest * 0.7 && !/[.!?:;”"')\]]$/.test(line));
	return broken.length > lines.length * 0.4 ? longest : undefined;
}
