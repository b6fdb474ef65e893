/** All content, each file read by itself; what the rules across files work on. */

import {
	collectionNames,
	collectionOf,
	collections,
	findCollection,
	publishedNames,
	toId,
	type Collection,
	type CollectionName,
	type DataOf,
} from './collections.ts';
import { requireEvery } from '../lists/require-every.ts';
import { readEntry, type Entry, type TextFile, type Unsound } from './entry.ts';
import { announced, keepNothing, type Keep } from '../cache/keep.ts';
import type { Lines } from '../diagnostics/lines.ts';
import { compare, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Briefing } from './schema/briefing.ts';
import { hasMarks } from './texts.ts';
import { asContentFiles, type ContentFiles } from './content-files.ts';

/** The entries of every collection, with their places. Files that are not sound by themselves are left out. */
export type Entries = { readonly [N in CollectionName]: readonly Entry<DataOf<N>>[] };

/** Entries that were gathered by collection. */
export const asEntries = (value: unknown): Entries => requireEvery<Entries>(collectionNames, value);

export interface Content extends Entries {
	/** The ids that file names give, those of unsound files included: what cannot be read is not what is missing. */
	readonly ids: (name: CollectionName) => ReadonlySet<string>;
	/** The files that are still being written, sound or not. */
	readonly drafting: ReadonlySet<string>;
	/** The ids of what is not to be published yet. */
	readonly drafts: (name: CollectionName) => ReadonlySet<string>;
	/** The briefing with this id; undefined when there is none or it is not sound. */
	readonly findBriefing: (id: string) => Entry<Briefing> | undefined;
	/** Files that are not sound by themselves, with what they name. */
	readonly unsound: readonly Unsound[];
	/** The MDX texts, whether their front matter is sound or not. */
	readonly bodies: readonly Lines[];
	/** What earlier runs worked out. */
	readonly keep: Keep;
}

/** Called with the path of each file before anything is worked out of it. */
export type OnFile = (file: string) => void;

/** Reads each file by itself. `present` are the paths of all files, those without a readable text included. */
export function readEntries(
	files: readonly TextFile[],
	present: readonly string[],
	onFile: OnFile,
	keep: Keep = keepNothing,
): { content: Content; diagnostics: readonly Diagnostic[] } {
	const diagnostics: Diagnostic[] = [];
	const bodies: Lines[] = [];
	const unsound: Unsound[] = [];
	const drafting = new Set<string>();
	const filesOf = Map.groupBy(files, ({ file }) => findCollection(file));
	const read = (collection: Collection<unknown>): Entry<unknown>[] =>
		(filesOf.get(collection) ?? []).flatMap((file) => {
			const keepOwn = announced(keep, () => onFile(file.file));
			const {
				entry,
				body,
				isDraft,
				unsound: other,
				diagnostics: found,
			} = readEntry(collection, file, keepOwn);
			if (other) unsound.push(other);
			diagnostics.push(...found);
			if (body) bodies.push(body);
			if (isDraft) drafting.add(file.file);
			return entry ?? [];
		});
	const entries = asEntries(
		Object.fromEntries(collectionNames.map((name) => [name, read(collectionOf[name])])),
	);
	const presentOf = Map.groupBy(present, findCollection);
	const ids = new Map<unknown, ReadonlySet<string>>(
		Object.values(collections).map((one) => [one, new Set((presentOf.get(one) ?? []).map(toLikelyId))]),
	);
	const briefings = new Map(entries.briefings.map((briefing) => [briefing.id, briefing]));
	const content = {
		...entries,
		bodies,
		keep,
		unsound,
		drafting,
		ids: (name: CollectionName) => ids.get(collections[name]) ?? new Set<string>(),
		drafts: () => new Set<string>(),
		findBriefing: (id: string) => briefings.get(id),
	};
	return { content, diagnostics };
}

/** The id that a file was to have, where its name cannot be one. */
const toLikelyId = (file: string) =>
	toId(file)
		.toLowerCase()
		.replace(/[\s_]+/g, '-');

/** Keeps what follows from one entry by itself; nothing where its count marks make it follow from all the others. */
export const keepFor = ({ keep }: Pick<Content, 'keep'>, { file, digest, data }: Entry<unknown>): Keep =>
	keep(['marks', file, digest], () => hasMarks(data)) ? keepNothing : keep;

/** Every entry of every collection. */
export const listEntries = (content: Entries): Entry<unknown>[] =>
	collectionNames.flatMap((name): readonly Entry<unknown>[] => content[name]);

/** What is published of the content, without its places, by id: among file names, `rye-2.yaml` stands before `rye.yaml`. */
export function toContentFiles(content: Entries): ContentFiles {
	return asContentFiles(
		Object.fromEntries(
			publishedNames.map((name) => {
				const entries = [...content[name]].sort((a, b) => compare(a.id, b.id));
				const isMdx = collectionOf[name].extension === '.mdx';
				return [
					name,
					entries.map(({ id, file, data, body }) => ({ id, file, data, ...(isMdx ? { body } : {}) })),
				];
			}),
		),
	);
}
