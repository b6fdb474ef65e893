/** Changes single values in the front matter of the sound dossier. */

import { expect } from 'vitest';
import { parseDocument, type Document } from 'yaml';
import type { FolderEntry } from '../../../src/content/folder.ts';
import type { Reading } from '../../../src/checks/gate.ts';
import { sound, textOf, withFile } from './dossier.ts';

/** A value, or a group or list of them, in a file of the dossier. */
export interface Field {
	readonly file: string;
	readonly path: readonly (string | number)[];
	readonly value: unknown;
}

/** The YAML of a text, and what stands around it. */
function splitYaml(text: string): [before: string, yaml: string, after: string] {
	if (!text.startsWith('---\n')) return ['', text, ''];
	const end = text.indexOf('\n---\n') + 1;
	return [text.slice(0, 4), text.slice(4, end), text.slice(end)];
}

const parse = (text: string) => parseDocument(splitYaml(text)[1]);

/** Every value in the front matter of every file. */
export const fields: readonly Field[] = sound
	.filter(({ file, kind }) => kind === 'file' && /\.(mdx|yaml)$/.test(file))
	.flatMap(({ file }) => [...walk(file, [], parse(textOf(file)).toJS())]);

function* walk(file: string, path: Field['path'], value: unknown): Generator<Field> {
	if (path.length > 0) yield { file, path, value };
	if (value === null || typeof value !== 'object') return;
	for (const [key, item] of Object.entries(value))
		yield* walk(file, [...path, Array.isArray(value) ? Number(key) : key], item);
}

/** The dossier with one change to the YAML of one file, and the data that the changed file then holds. */
export function change(
	file: string,
	mutate: (document: Document) => void,
): { listing: FolderEntry[]; data: unknown } {
	const [before, yaml, after] = splitYaml(textOf(file));
	const document = parseDocument(yaml);
	mutate(document);
	const text = document.toString({ lineWidth: 0 });
	return { listing: withFile(file, `${before}${text}${after}`), data: parseDocument(text).toJS() };
}

/** What was read from a file. */
export const dataOf = ({ sources }: Reading, file: string): unknown =>
	Object.values(sources)
		.flat()
		.find((source) => source.file === file)?.data;

/** The data as it is read: count marks are filled in, and nothing else is changed. */
export function toRead(value: unknown): unknown {
	if (typeof value === 'string' && /\[\w+ \w+/.test(value)) {
		const parts = value.split(/\[[^\]]*\]/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
		return expect.stringMatching(new RegExp(`^${parts.join('.+')}$`));
	}
	if (Array.isArray(value)) return value.map(toRead);
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toRead(item)]));
}
