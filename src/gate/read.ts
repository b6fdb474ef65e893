/** Reads the content folder: the one reader of content files that the engine has. */

import { collections, findCollection, type Name } from './collections.ts';
import { readEntries, toSources, type OnFile } from './content.ts';
import type { TextFile } from './entry.ts';
import { listFolder, type FolderEntry } from './folder.ts';
import { byPlace, formatProblem, type Problem } from './problem.ts';
import type { Sources } from './sources.ts';

export { collections };

export interface Reading {
	/** What is sound by itself; to be used only when there are no problems. */
	readonly sources: Sources;
	/** Sorted by file and place. */
	readonly problems: readonly Problem[];
}

/** Reads and checks everything in a content folder. `onFile` hears of each file before it is read. */
export function readContent(folder: string, onFile?: OnFile): Reading {
	return readListing(listFolder(folder) ?? [], onFile);
}

/** The same for a folder that has been listed. */
export function readListing(entries: readonly FolderEntry[], onFile?: OnFile): Reading {
	const files: TextFile[] = entries.flatMap(({ file, kind, bytes }) =>
		kind === 'file' ? { file, text: new TextDecoder().decode(bytes) } : [],
	);
	const { content, problems } = readEntries(files, onFile);
	return { sources: toSources(content), problems: problems.sort(byPlace) };
}

/**
 * The entries of one collection, each checked by itself.
 *
 * @throws {Error} naming every problem in them
 */
export function readCollection<N extends Name>(folder: string, name: N): Sources[N] {
	const { sources, problems } = readContent(folder);
	const own = problems.filter(({ file }) => findCollection(file) === collections[name]);
	if (own.length > 0) throw new Error(own.map((problem) => formatProblem(problem, folder)).join('\n'));
	return sources[name];
}
