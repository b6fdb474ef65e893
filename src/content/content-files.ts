/** Everything under `content/`, validated file by file but not yet joined. */

import { publishedNames, type collections, type DataOf, type PublishedName } from './collections.ts';
import { requireEvery } from '../lists/require-every.ts';

/** One content file. */
export interface ContentFile<Data> {
	/** File name without its extension. */
	readonly id: string;
	/** Path from the content folder, for messages. */
	readonly file: string;
	readonly data: Data;
}

/** An MDX file: its front matter and the text after it. */
export interface MdxFile<Data> extends ContentFile<Data> {
	readonly body: string;
}

/** The files of a collection. */
export type FileOf<N extends PublishedName> = (typeof collections)[N]['extension'] extends '.mdx'
	? MdxFile<DataOf<N>>
	: ContentFile<DataOf<N>>;

/** All that is published. */
export type ContentFiles = { readonly [N in PublishedName]: readonly FileOf<N>[] };

/** Files that were gathered by collection; what each of them holds has been checked where it was read. */
export const asContentFiles = (value: unknown): ContentFiles =>
	requireEvery<ContentFiles>(publishedNames, value);
