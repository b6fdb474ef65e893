/** Reads references back with citation-js, in a form in which what comes back can be compared with what went out. */

import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem, CslName } from '../../../src/citations/csl.ts';

export interface Plain {
	readonly id: string;
	readonly type: string;
	readonly title: string;
	readonly authors: readonly string[];
	readonly issued: readonly number[] | undefined;
	readonly container: string | undefined;
	readonly genre: string | undefined;
	readonly version: string | undefined;
	readonly URL: string | undefined;
	readonly language: string | undefined;
	readonly note: string | undefined;
}

/** The formats divide a name in different places; the words and their order in lists are the same. */
const toName = ({ family, given, literal, ...particles }: CslName) => {
	const surname = [particles['dropping-particle'], particles['non-dropping-particle'], family ?? literal]
		.filter(Boolean)
		.join(' ');
	return [surname, given].filter(Boolean).join(', ');
};

const unmarked = (text: string | undefined) =>
	text
		?.replace(/<\/?span[^>]*>/g, '')
		.replace(/\s+/g, ' ')
		.trim();

/** What we export, or what another program read, field by field; each format has names of its own for the same field. */
export const toPlain = (item: CslItem | Record<string, any>): Plain => {
	const read: Record<string, any> = item;
	return {
		id: read['id'],
		type: read['type'],
		title: unmarked(read['title']) ?? '',
		authors: (read['author'] ?? []).map(toName),
		issued: read['issued']?.['date-parts'][0],
		container: unmarked(read['container-title'] ?? read['collection-title'] ?? read['publisher']),
		genre: unmarked(read['genre'] ?? read['medium']),
		version: read['version'] ?? read['edition'],
		URL: read['URL'],
		language: read['language'],
		note: unmarked(read['note']),
	};
};

export const readBack = (text: string): Plain[] => new Cite(text).data.map(toPlain);
