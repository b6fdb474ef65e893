/** All content, read from its texts and checked; what the rules across files work on. */

import { collections, type Collection, type Name } from './collections.ts';
import { readEntry, type Entry, type TextFile } from './entry.ts';
import type { Problem } from './problem.ts';
import type { Sources } from './sources.ts';

/** The entries of every collection, with their places. Files that are not sound by themselves are left out. */
export type Content = { readonly [N in Name]: readonly Entry<Sources[N][number]['data']>[] };

/** Called with the path of each file before it is read. */
export type OnFile = (file: string) => void;

/** Parses and checks each file by itself. */
export function readEntries(files: readonly TextFile[], onFile: OnFile = () => {}): { content: Content; problems: Problem[] } {
	const problems: Problem[] = [];
	const read = <Data>(collection: Collection<Data>): Entry<Data>[] =>
		selectFiles(files, collection).flatMap((file) => {
			onFile(file.file);
			const result = readEntry(collection, file);
			problems.push(...result.problems);
			return result.entry ?? [];
		});
	const content = {
		site: read(collections.site),
		briefings: read(collections.briefings),
		topics: read(collections.topics),
		pages: read(collections.pages),
		actors: read(collections.actors),
		themes: read(collections.themes),
		places: read(collections.places),
		events: read(collections.events),
		questions: read(collections.questions),
		relations: read(collections.relations),
	};
	return { content, problems };
}

function selectFiles(files: readonly TextFile[], { file, folder, extension }: Collection<unknown>): readonly TextFile[] {
	return files.filter((one) =>
		folder === undefined ? one.file === file : one.file.startsWith(`${folder}/`) && one.file.endsWith(extension),
	);
}

/** The content without the places. */
export function toSources(content: Content): Sources {
	const yaml = <Data>(entries: readonly Entry<Data>[]) => entries.map(({ id, file, data }) => ({ id, file, data }));
	const mdx = <Data>(entries: readonly Entry<Data>[]) => entries.map(({ id, file, data, body }) => ({ id, file, data, body }));
	return {
		site: yaml(content.site),
		briefings: mdx(content.briefings),
		topics: mdx(content.topics),
		pages: mdx(content.pages),
		actors: yaml(content.actors),
		themes: yaml(content.themes),
		places: yaml(content.places),
		events: yaml(content.events),
		questions: yaml(content.questions),
		relations: yaml(content.relations),
	};
}
