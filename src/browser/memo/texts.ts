/** The memo as text to hand on. */

import type { MemoFile } from '../../model/exports/memo-file.ts';
import type { Entry } from './download.ts';
import type { Group } from './order.ts';

export interface Whole {
	readonly title: string;
	readonly groups: readonly Group<Entry>[];
	/** The files of the briefings that it draws on. */
	readonly files: readonly MemoFile[];
	/** The address that shows it. */
	readonly address: string;
}

const entriesOf = ({ groups }: Whole) => groups.flatMap(({ items }) => items);

/** Characters that mean something in Markdown. */
const escapeMarkdown = (text: string) =>
	text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, '$1\\$2');

export function toMarkdown(whole: Whole): string {
	const md = escapeMarkdown;
	const groups = whole.groups.map(({ name, items }) =>
		[
			`## Asked of ${md(name)}`,
			...items.map(({ text, note, strength, condition, by, source, sourceAddress, address, wording }) =>
				[
					`- **${md(text)}** (${md(strength)})`,
					...(condition ? [`  Condition: ${md(condition)}`] : []),
					`  ${md(by)}. Source: [${md(source)}](<${sourceAddress}>). Record: <${address}>, ${md(wording)}.`,
					...(note ? [`  Note: ${md(note)}`] : []),
				].join('\n'),
			),
		].join('\n\n'),
	);
	const references = whole.files.map(({ reference }) => `- ${md(reference)}`);
	return [
		`# ${md(whole.title)}`,
		...groups,
		'## Source articles',
		references.join('\n'),
		`This memo: <${whole.address}>`,
		'',
	].join('\n\n');
}

export function toPlainText(whole: Whole): string {
	const groups = whole.groups.flatMap(({ name, items }) => [
		`ASKED OF ${name.toUpperCase()}`,
		...items.map(({ text, note, strength, condition, by, source, sourceAddress, address, wording }) =>
			[
				`${text} (${strength})`,
				...(condition ? [`Condition: ${condition}`] : []),
				`${by}. Source: ${source}, ${sourceAddress}`,
				`Record: ${address}, ${wording}`,
				...(note ? [`Note: ${note}`] : []),
			].join('\n'),
		),
	]);
	const references = whole.files.map(({ reference }) => reference);
	return [
		whole.title,
		...groups,
		'SOURCE ARTICLES',
		references.join('\n'),
		`This memo: ${whole.address}`,
		'',
	].join('\n\n');
}

export const toBibtex = (whole: Whole) =>
	[...entriesOf(whole), ...whole.files].map(({ bibtex }) => bibtex).join('\n');

export const toRis = (whole: Whole) =>
	[...entriesOf(whole), ...whole.files].map(({ ris }) => ris).join('\r\n');

export const toCsv = (whole: Whole) =>
	[whole.files[0]?.csvHeader ?? '', ...entriesOf(whole).map(({ csv }) => csv)].join('');
