/** RIS, the oldest of the formats that reference managers read: one field a line. */

import type { CslItem, CslName } from './csl.ts';

const types: Readonly<Record<CslItem['type'], string>> = { webpage: 'ELEC', report: 'RPRT' };

/** One line's worth of text: a line break would start another field. */
const toLine = (text: string) => text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();

function toName({ family = '', given, literal, ...particles }: CslName): string {
	// A comma would make the rest a given name; the format has no way to write one.
	if (literal !== undefined) return literal.replaceAll(',', '');
	const surname = [particles['non-dropping-particle'], family].filter(Boolean).join(' ');
	const first = [given, particles['dropping-particle']].filter(Boolean).join(' ');
	return first ? `${surname}, ${first}` : surname;
}

/** One record, its lines ended as the format asks. */
export function toRis({
	id,
	type,
	title,
	author = [],
	issued,
	genre,
	publisher,
	version,
	URL,
	language,
	note,
	...rest
}: CslItem): string {
	const parts = issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0'));
	const fields: [string, string | undefined][] = [
		['TY', types[type]],
		['ID', id],
		...author.map((name): [string, string] => ['AU', toName(name)]),
		['TI', title],
		['T2', rest['container-title']],
		['PB', publisher],
		['M3', genre],
		['ET', version],
		['PY', parts?.[0]],
		['DA', parts && [...parts, '', ''].slice(0, 3).join('/')],
		['UR', URL],
		['LA', language],
		['N1', note],
	];
	const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${toLine(value)}`] : []));
	return [...lines, 'ER  - ', ''].join('\r\n');
}
