/** Reads the content folder: the one reader of content files that the engine has. */

import { createHash } from 'node:crypto';
import { checkMdx } from './mdx.ts';
import {
	collectionNames,
	collections,
	findCollection,
	publishedNames,
	toId,
} from '../content/collections.ts';
import { listEntries, readEntries, toContentFiles, type Content, type OnFile } from '../content/content.ts';
import type { Entry } from '../content/entry.ts';
import { withoutDrafts } from '../content/drafts.ts';
import { checkNames, ledgers } from '../content/file-names.ts';
import { fillContent } from '../content/counts/fill.ts';
import { listFolder, type FolderEntry } from '../content/folder.ts';
import { announced, keepNothing, type Keep } from '../cache/keep.ts';
import { byPosition, compare, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Lines } from '../diagnostics/lines.ts';
import { checkRules } from './rules.ts';
import { checkCountMarks } from './rules/count-marks.ts';
import { checkWording } from './rules/wording.ts';
import type { ContentFiles } from '../content/content-files.ts';
import { buildTally, type Tally } from '../content/counts/tally.ts';
import { readText } from '../content/decoding.ts';
import { timed } from './timing.ts';

export interface Reading {
	/** What is sound by itself, with its count marks filled in; to be used only when there are no problems. */
	readonly sources: ContentFiles;
	/** Sorted by file and place. */
	readonly diagnostics: readonly Diagnostic[];
	/** Whether every file has become an entry: otherwise what it holds only seems to be missing. */
	readonly isWhole: boolean;
	/** The files that are still being written. */
	readonly drafting: readonly string[];
	/** What it was read from. */
	readonly origin: Origin;
}

/** What the published content was read from, as hashes: the same origin, the same dossier. */
export interface Origin {
	/** Of all that is published but the digests of sources; every check of the dossier follows from this. */
	readonly key: string;
	/** Of the file of each source, by its id. */
	readonly sources: Readonly<Record<string, string>>;
}

export interface Options {
	/** Whether drafts are there too, as they are while writing; without them, nothing published may name them. */
	readonly drafts?: boolean;
	/** Hears of each file before anything is worked out of it. */
	readonly onFile?: OnFile;
	/** What earlier runs worked out. */
	readonly keep?: Keep;
	/** The day that it is, such as "2021-03-04"; without it, no day lies in the future. */
	readonly today?: string | undefined;
}

/** The files of a content folder, each read by itself. */
export interface Files {
	readonly content: Content;
	/** What is wrong with one file or another. */
	readonly diagnostics: readonly Diagnostic[];
}

/** Reads and checks everything in a content folder. */
export const readContent = (folder: string, options?: Options): Reading =>
	readListing(listFolder(folder), options);

/** The same for a folder that has been listed, in any order. */
export const readListing = (listing: readonly FolderEntry[], options: Options = {}): Reading =>
	checkFiles(readFiles(listing, options), options);

/** Checks files that have been read: the rest of each, and all of them together. */
export function checkFiles(
	{ content, diagnostics }: Files,
	{ drafts = false, onFile = () => {}, today }: Options = {},
): Reading {
	const shown = check(drafts ? content : withoutDrafts(content), onFile, today);
	// What is wrong with a draft is told too, and there it may name other drafts.
	const hidden = drafts ? new Set<string>() : content.drafting;
	const inDrafts =
		hidden.size === 0 ? [] : check(content, onFile, today).diagnostics.filter(({ file }) => hidden.has(file));
	const sources = toContentFiles(shown.content);
	return {
		sources,
		diagnostics: [...diagnostics, ...shown.diagnostics, ...inDrafts].sort(byPosition),
		isWhole: publishedNames.every((name) => sources[name].length === shown.content.ids(name).size),
		drafting: [...content.drafting],
		origin: findOrigin(shown.content),
	};
}

const findOrigin = (content: Content): Origin => ({
	key: toKey(content, ({ file, digest, frontDigest }) =>
		findCollection(file) === collections.briefings ? frontDigest : digest,
	),
	sources: Object.fromEntries(content.briefings.map(({ id, digest }) => [id, digest])),
});

/** Names all files, each by as much of it as `digestOf` says, and which of them are drafts. */
function toKey(content: Content, digestOf: (entry: Entry<unknown>) => string): string {
	const all = createHash('sha256');
	const add = (...parts: readonly string[]) => all.update(`${parts.join('\0')}\n`);
	for (const entry of listEntries(content)) add(entry.file, digestOf(entry));
	for (const { file, digest } of content.unsound) add('unsound', file, digest);
	for (const file of content.drafting) add('draft', file);
	for (const name of collectionNames) add(name, ...content.ids(name), 'drafts', ...content.drafts(name));
	return all.digest('hex');
}

/** Marks are looked at as they are written, everything else as it will read. */
function check(
	content: Content,
	onFile: OnFile,
	today?: string,
): { content: Content; diagnostics: Diagnostic[] } {
	const filled = timed('fillContent', () => fillContent(content));
	return {
		content: filled.content,
		diagnostics: [
			...timed('checkCountMarks', () => checkCountMarks(content)),
			...timed('checkWording', () => checkWording(content)),
			...filled.diagnostics,
			...timed('checkBodies', () => checkMdx(filled.content, onFile)),
			...content.keep(['rules', toKey(content, ({ frontDigest }) => frontDigest), today ?? ''], () =>
				checkRules(filled.content, today),
			),
		],
	};
}

/**
 * Checks files that differ from sound ones in digests of sources alone: those digests, and nothing else.
 *
 * @param known a verdict on the sound ones
 * @returns the verdict, with what these were read from; undefined where they differ in more or anything is wrong, so that all
 * is to be checked
 */
export function recheckFiles<Verdict extends { readonly origin: Origin }>(
	{ content, diagnostics }: Files,
	known: Verdict,
	onFile: OnFile = () => {},
): Verdict | undefined {
	const origin = findOrigin(content);
	if (diagnostics.length > 0 || content.drafting.size > 0 || origin.key !== known.origin.key)
		return undefined;
	const isChanged = ({ file }: Lines) => {
		const id = findCollection(file) === collections.briefings ? toId(file) : '';
		return origin.sources[id] !== known.origin.sources[id];
	};
	const bodies = content.bodies.filter(isChanged);
	if (bodies.length === 0) return known;
	const { content: filled } = fillContent(content, ['briefings']);
	const found = timed('checkBodies', () => checkMdx({ ...filled, bodies }, onFile));
	return found.length === 0 ? { ...known, origin } : undefined;
}

/** What is published in a folder that was found sound, for whoever makes pages of it: nothing is checked. */
export function readPublished(
	folder: string,
	keep: Keep = keepNothing,
): Pick<Reading, 'sources' | 'origin'> & { readonly tally: Tally } {
	const published = withoutDrafts(readFiles(listFolder(folder), { keep }).content);
	return {
		sources: toContentFiles(fillContent(published).content),
		origin: findOrigin(published),
		tally: buildTally(published),
	};
}

export const readFiles = (listing: readonly FolderEntry[], options: Options = {}): Files =>
	timed('readFiles', () => readEach(listing, options));

function readEach(
	listing: readonly FolderEntry[],
	{ onFile = () => {}, keep = keepNothing }: Options,
): Files {
	const entries = [...listing].sort((a, b) => compare(a.file, b.file));
	const diagnostics = checkNames(entries);
	const unreadable = new Set(diagnostics.map(({ file }) => file));
	const present = entries.filter(
		({ file, kind }) => (kind === 'file' || kind === 'unreadable') && !ledgers.has(file),
	);
	const texts = present
		.filter(({ file }) => !unreadable.has(file))
		.flatMap((entry) => {
			const keepOwn = announced(keep, () => onFile(entry.file));
			const { text, diagnostics: found } = readText(entry, keepOwn);
			diagnostics.push(...found);
			return text ?? [];
		});
	const reading = readEntries(
		texts,
		present.map(({ file }) => file),
		onFile,
		keep,
	);
	return { content: reading.content, diagnostics: [...diagnostics, ...reading.diagnostics] };
}
