/** One content file, read and checked by itself. */

import type { Collection } from './collections.ts';
import { toId } from './collections.ts';
import { parseYaml, type YamlDocument } from './document.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { Lines } from './lines.ts';
import type { Problem } from './problem.ts';
import { checkShape } from './shape.ts';
import type { MdxSource } from './sources.ts';

/** A text file of the content folder. */
export interface TextFile {
	/** Path from the content folder. */
	readonly file: string;
	readonly text: string;
}

export interface Entry<Data> extends MdxSource<Data> {
	/** Where the values of the data stand. */
	readonly at: YamlDocument['at'];
	/** The text after the front matter; empty in a YAML file. */
	readonly lines: Lines;
}

/** A file as the shape of its collection wants it, or the problems that keep it from being so. */
export function readEntry<Data>(
	{ extension, shape }: Collection<Data>,
	{ file, text }: TextFile,
): { entry?: Entry<Data>; problems: readonly Problem[] } {
	const parts =
		extension === '.mdx'
			? splitFrontMatter(file, text)
			: { front: { file, text, before: 0 }, body: { file, text: '', before: 0 } };
	if ('code' in parts) return { problems: [parts] };

	const document = parseYaml(parts.front);
	if (!('value' in document)) return { problems: document.problems };
	const { data, problems } = checkShape(shape, document, file);
	return {
		...(data === undefined
			? {}
			: { entry: { id: toId(file), file, data, body: parts.body.text, at: document.at, lines: parts.body } }),
		problems: [...document.problems, ...problems],
	};
}
