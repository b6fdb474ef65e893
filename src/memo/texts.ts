/** The memo as text to hand on. */

import type { MemoFile } from './memo-file.ts';
import type { MemoEntry } from './download.ts';

export interface Whole {
	/** Of the sender; empty where none was written. */
	readonly title: string;
	readonly entries: readonly MemoEntry[];
	/** The files of the briefings that it draws on. */
	readonly files: readonly MemoFile[];
	/** The address that shows it. */
	readonly address: string;
	/** A whole address for a path of this site, wherever the site lives. */
	readonly toAddress: (href: string) => string;
}

/** What stands before whatever the site has not written. */
export const ofSender = {
	title: 'Title given by the sender',
	note: 'Note of the sender',
	all: 'The title and the notes are the sender’s, not this site’s.',
} as const;

/** Characters that mean something in Markdown. */
const escapeMarkdown = (text: string) =>
	text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, '$1\\$2');

export function toMarkdown({ title, entries, files, address, toAddress }: Whole): string {
	const md = escapeMarkdown;
	const items = entries.map(
		({ text, to, note, strength, condition, by, source, sourceHref, href, wording, against }) =>
			[
				`- **${md(text)}**`,
				`  Asked of ${md(to)}; ${md(strength)}.${condition ? ` Condition: ${md(condition)}.` : ''}`,
				...against.map(
					(other) => `  Against it: ${md(other.text)} ([${md(other.source)}](<${toAddress(other.href)}>))`,
				),
				`  ${md(by)}. Source: [${md(source)}](<${toAddress(sourceHref)}>). Record: <${toAddress(href)}>, ${md(wording)}.`,
				...(note ? [`  ${ofSender.note}: ${md(note)}`] : []),
			].join('\n'),
	);
	return [
		'# Memo',
		...(title ? [`${ofSender.title}: ${md(title)}`] : []),
		items.join('\n'),
		'## Source articles',
		files.map(({ reference }) => `- ${md(reference)}`).join('\n'),
		`This memo: <${address}>`,
		'',
	].join('\n\n');
}

export function toPlainText({ title, entries, files, address, toAddress }: Whole): string {
	const items = entries.map(
		({ text, to, note, strength, condition, by, source, sourceHref, href, wording, against }) =>
			[
				text,
				`Asked of ${to}; ${strength}.${condition ? ` Condition: ${condition}.` : ''}`,
				...against.map((other) => `Against it: ${other.text} (${other.source}, ${toAddress(other.href)})`),
				`${by}. Source: ${source}, ${toAddress(sourceHref)}`,
				`Record: ${toAddress(href)}, ${wording}`,
				...(note ? [`${ofSender.note}: ${note}`] : []),
			].join('\n'),
	);
	return [
		'MEMO',
		...(title ? [`${ofSender.title}: ${title}`] : []),
		...items,
		'SOURCE ARTICLES',
		files.map(({ reference }) => reference).join('\n'),
		`This memo: ${address}`,
		'',
	].join('\n\n');
}

export const toMemoBibtex = ({ entries, files }: Whole) =>
	[...entries, ...files].map(({ bibtex }) => bibtex).join('\n');

export const toMemoRis = ({ entries, files }: Whole) =>
	[...entries, ...files].map(({ ris }) => ris).join('\r\n');

export const toMemoCsv = ({ entries, files }: Whole) =>
	[files[0]?.csvHeader ?? '', ...entries.map(({ csv }) => csv)].join('');
