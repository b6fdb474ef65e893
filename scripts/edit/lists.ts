/** Adds an id to a list in the text of a file, leaving every other line as it is. */

import { isSeq, parseDocument } from 'yaml';

/**
 * The text with the id at the end of the list, or as it was when the id stands there.
 *
 * @param key of the list, in the front matter where the file has one
 */
export function addToList(text: string, key: string, id: string): string {
	const [, open = '', front = text] = /^(---\n)([\s\S]*?)^---$/m.exec(text) ?? [];
	const list: unknown = parseDocument(front).get(key);
	const put = (from: number, to: number, added: string) =>
		text.slice(0, open.length + from) + added + text.slice(open.length + to);
	if (!isSeq(list) || !list.range) return put(front.length, front.length, `${key}: [${id}]\n`);
	const ids: unknown = list.toJSON();
	if (Array.isArray(ids) && ids.includes(id)) return text;
	const [start, end] = list.range;
	if (!list.flow) {
		const indent = start - (front.lastIndexOf('\n', start) + 1);
		return put(end, end, `${' '.repeat(indent)}- ${id}\n`);
	}
	const inside = front.slice(start + 1, end - 1).trimEnd();
	return put(start, end, `[${inside.trim() === '' ? '' : `${inside.replace(/,$/, '')}, `}${id}]`);
}
