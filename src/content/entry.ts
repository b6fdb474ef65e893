/** One content file, read and checked by itself. */

import { hash } from 'node:crypto';
import { toId, type Collection } from './collections.ts';
import { parseYaml, type YamlDocument } from './document.ts';
import { checkValues } from './values.ts';
import { splitFrontMatter } from './front-matter.ts';
import { keepNothing, type Keep } from '../cache/keep.ts';
import type { Lines } from '../diagnostics/lines.ts';
import { listNamedIds, type NamedId } from './named-ids.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { checkShape } from './shape.ts';
import type { MdxFile } from './content-files.ts';

/** A text file of the content folder. */
export interface TextFile {
	/** Path from the content folder. */
	readonly file: string;
	readonly text: string;
	/** Of the bytes of the file. */
	readonly digest: string;
}

export interface Entry<Data> extends MdxFile<Data> {
	/** Where the values of the data stand. */
	readonly at: YamlDocument['at'];
	/** Of the bytes of the file. */
	readonly digest: string;
	/** Of the file without the text below its front matter: places in the data follow from it as well. */
	readonly frontDigest: string;
}

/** A file that is not as its shape wants it, as far as it can be compared with others all the same. */
export interface Unsound {
	readonly file: string;
	readonly digest: string;
	readonly at: YamlDocument['at'];
	readonly named: readonly NamedId[];
}

export interface EntryReading<Data> {
	/** Absent when the file is not as the shape of its collection wants it. */
	readonly entry?: Entry<Data>;
	/** What other files it names, when it is not as its shape wants it. */
	readonly unsound?: Unsound;
	/** The text after the front matter, whether that is sound or not. */
	readonly body?: Lines;
	/** Whether it says that it is still being written, sound or not. */
	readonly isDraft?: boolean;
	readonly diagnostics: readonly Diagnostic[];
}

/** A file read and compared with the shape of its collection, from an earlier run where it is the same file. */
export function readEntry<Data>(
	collection: Collection<Data>,
	source: TextFile,
	keep: Keep = keepNothing,
): EntryReading<Data> {
	const { file, digest, text } = source;
	const { data, named, below, ...reading } = keep(['entry', file, digest], () =>
		parseEntry(collection, source),
	);
	// Places are asked for only where something is wrong; then the file is parsed again.
	let places: YamlDocument['at'] | undefined;
	const at: YamlDocument['at'] = (path, part) => (places ??= parseFront(collection, source).at)(path, part);
	const body = below && { file, text: text.slice(below.offset), before: below.before };
	const frontDigest =
		below && below.offset < text.length ? hash('sha256', text.slice(0, below.offset)) : digest;
	const read = { file, digest, at };
	return {
		...reading,
		...(body && { body }),
		...(data !== undefined && {
			entry: { ...read, id: toId(file), data, body: body?.text ?? '', frontDigest },
		}),
		...(named && { unsound: { ...read, named } }),
	};
}

function parseFront({ extension }: Collection<unknown>, { file, text }: TextFile): YamlDocument {
	const parts = extension === '.mdx' ? splitFrontMatter(file, text) : undefined;
	return parseYaml(parts && 'front' in parts ? parts.front : { file, text, before: 0 });
}

/** What is worked out of a file, and kept: its text stands in the file. */
interface Parsed<Data> extends Pick<EntryReading<Data>, 'isDraft' | 'diagnostics'> {
	/** Absent when the file is not as the shape of its collection wants it. */
	readonly data?: Data | undefined;
	/** What other files it names, then. */
	readonly named?: readonly NamedId[];
	/** Where the text after the front matter begins, and how many lines are before it. */
	readonly below?: { readonly offset: number; readonly before: number };
}

/** Parses a file and compares it with the shape of its collection. */
function parseEntry<Data>({ extension, shape }: Collection<Data>, { file, text }: TextFile): Parsed<Data> {
	const parts = extension === '.mdx' ? splitFrontMatter(file, text) : { front: { file, text, before: 0 } };
	if ('code' in parts) return { diagnostics: [parts] };

	const document = parseYaml(parts.front);
	const { data, diagnostics } = 'value' in document ? checkShape(shape, document, file) : { diagnostics: [] };
	const known = new Set(document.diagnostics.map(({ field }) => field));
	return {
		...(data === undefined ? { named: listNamedIds(shape, document.value) } : { data }),
		...('body' in parts && {
			below: { offset: text.length - parts.body.text.length, before: parts.body.before },
		}),
		isDraft: saysDraft(document.value),
		diagnostics: [
			...document.diagnostics,
			...diagnostics.filter(({ field }) => !known.has(field)),
			...checkValues(document, file),
		],
	};
}

const saysDraft = (value: unknown) =>
	value !== null && typeof value === 'object' && 'draft' in value && value.draft === true;
