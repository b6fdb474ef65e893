/** Reads the content folder: the one reader of content files that the engine has. */

import { checkBodies } from './bodies.ts';
import { collections, findCollection, type Name } from './collections.ts';
import { readEntries, toSources, type Content, type OnFile } from './content.ts';
import { checkNames, ledger } from './file-names.ts';
import { listFolder, type FolderEntry } from './folder.ts';
import { byPlace, compare, formatProblem, type Problem } from './problem.ts';
import { checkRules } from './rules.ts';
import type { Sources } from './sources.ts';
import { readText } from './text.ts';

export { collections };

export interface Reading {
	/** What is sound by itself; to be used only when there are no problems. */
	readonly sources: Sources;
	/** Sorted by file and place. */
	readonly problems: readonly Problem[];
}

/** Reads and checks everything in a content folder. `onFile` hears of each file before it is read. */
export function readContent(folder: string, onFile?: OnFile): Reading {
	return readListing(listFolder(folder), onFile);
}

/** The same for a folder that has been listed, in any order. */
export function readListing(listing: readonly FolderEntry[], onFile: OnFile = () => {}): Reading {
	const { content, problems } = readFiles(listing, onFile);
	const all = [...problems, ...checkBodies(content, onFile), ...checkRules(content)];
	return { sources: toSources(content), problems: all.sort(byPlace) };
}

/**
 * The entries of one collection, each checked by itself.
 *
 * @throws {Error} naming every problem in them
 */
export function readCollection<N extends Name>(folder: string, name: N): Sources[N] {
	const own = listFolder(folder).filter(({ file }) => findCollection(file) === collections[name]);
	const { content, problems } = readFiles(own, () => {});
	if (problems.length > 0)
		throw new Error(problems.map((problem) => formatProblem(problem, folder)).join('\n'));
	return toSources(content)[name];
}

function readFiles(
	listing: readonly FolderEntry[],
	onFile: OnFile,
): { content: Content; problems: Problem[] } {
	const entries = [...listing].sort((a, b) => compare(a.file, b.file));
	const problems = checkNames(entries);
	const unreadable = new Set(problems.map(({ file }) => file));
	const present = entries.filter(({ file, kind }) => kind === 'file' && file !== ledger);
	const texts = present
		.filter(({ file }) => !unreadable.has(file))
		.flatMap((entry) => {
			onFile(entry.file);
			const { text, problems: found } = readText(entry);
			problems.push(...found);
			return text ?? [];
		});
	const reading = readEntries(
		texts,
		present.map(({ file }) => file),
		onFile,
	);
	return { content: reading.content, problems: [...problems, ...reading.problems] };
}
