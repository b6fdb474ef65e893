/** Edits one recommendation in the text of a briefing, leaving every other line as it is. */

import { isMap, isSeq, parseDocument } from 'yaml';
import { Refusal } from '../intake/refusal.ts';

/** Where one recommendation stands in a file. */
interface Span {
	readonly start: number;
	readonly end: number;
	readonly data: Readonly<Record<string, unknown>>;
}

/** @throws {Refusal} when it is not there */
function findSpan(text: string, id: number): Span {
	const [whole, front = ''] = /^---\n([\s\S]*?)^---$/m.exec(text) ?? [];
	if (whole === undefined) throw new Refusal('The file has no front matter.');
	const document = parseDocument(front);
	const list: unknown = document.get('recommendations');
	if (!isSeq(list)) throw new Refusal('The briefing has no recommendations.');
	const index = list.items.findIndex((item) => isMap(item) && item.get('id') === id);
	const item = list.items[index];
	if (!isMap(item) || !item.range) throw new Refusal(`The briefing has no recommendation ${id}.`);
	// From the hyphen before it to the line before the next item.
	const from = front.lastIndexOf('\n', item.range[0]) + 1;
	const next = list.items[index + 1];
	const to =
		isMap(next) && next.range
			? front.lastIndexOf('\n', next.range[0]) + 1
			: lineEndAfter(front, item.range[1]);
	const data: unknown = item.toJSON();
	return { start: from + 4, end: to + 4, data: isRecord(data) ? data : {} };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;

function lineEndAfter(text: string, offset: number): number {
	const before = text.slice(0, offset).trimEnd().length;
	const end = text.indexOf('\n', before);
	return end < 0 ? text.length : end + 1;
}

export interface Revision {
	readonly text: string;
	readonly reason: string;
	/** Such as "2021-03-04". */
	readonly day: string;
}

/** The file with a new wording, the version raised, and the earlier wording kept. */
export function reviseIn(file: string, id: number, { text, reason, day }: Revision): string {
	const { start, end, data } = findSpan(file, id);
	const version = Number(data['version'] ?? 1);
	const was = String(data['text'] ?? '');
	if (was === text) throw new Refusal('That is its wording already.');
	const entry = `      - { version: ${version}, was: { text: ${JSON.stringify(was)} }, changed: "${day}", reason: ${JSON.stringify(reason)} }\n`;
	let block = file.slice(start, end);
	block = block.replace(/^( {4}|  - )text:[\s\S]*?(?=^ {4}\w)/m, `$1text: ${JSON.stringify(text)}\n`);
	block = block.replace(/^( {4}version:).*$/m, `$1 ${version + 1}`);
	const earlier = /^ {4}earlier:[^\n]*\n((?: {5,}.*\n)*)/m.exec(block);
	block = earlier
		? block.slice(0, earlier.index + earlier[0].length) +
			entry +
			block.slice(earlier.index + earlier[0].length)
		: `${block.replace(/\n*$/, '\n')}    earlier:\n${entry}`;
	return setRevised(file.slice(0, start) + block + file.slice(end), day);
}

/** The file without a recommendation, and without its place in the text. */
export function removeFrom(file: string, id: number, day: string): string {
	const { start, end } = findSpan(file, id);
	const list = file.slice(0, start) + file.slice(end);
	const isLast = !/^recommendations:\n\s+-/m.test(list);
	return setRevised(
		(isLast ? list.replace(/^recommendations:\s*$/m, 'recommendations: []') : list).replace(
			new RegExp(`\\n<Recommendation id="${id}" />\\n`),
			'',
		),
		day,
	);
}

/** A briefing says when its text last changed. */
export const setRevised = (file: string, day: string): string =>
	/^revised:/m.test(file)
		? file.replace(/^revised:.*$/m, `revised: "${day}"`)
		: file.replace(/^(added:.*)$/m, `$1\nrevised: "${day}"`);
