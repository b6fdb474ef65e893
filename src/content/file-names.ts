/** Checks what stands in the content folder before anything is read: names, kinds, places and sizes. */

import { reservedNames } from '../addresses/fixed-pages.ts';
import { collections, findCollection, toId, type Collection } from './collections.ts';
import { largest, type FolderEntry } from './folder.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { quote } from '../diagnostics/quote.ts';
import { Id } from './schema/ids.ts';
import { nobodyNamed } from './schema/recommendation.ts';
import { didYouMean } from '../diagnostics/suggestion.ts';

type FileDiagnostic = Pick<Diagnostic, 'code' | 'message' | 'fix'>;

/** Kept by another reader: the addresses ever published, and the lock of that list. */
export const ledgers: ReadonlySet<string> = new Set(['permalinks.tsv', 'permalinks.lock']);

const all: readonly Collection<unknown>[] = Object.values(collections);
const places = all.map(({ file, folder }) => file ?? `${folder}/`);

/** Windows cannot hold files of these names, whatever their extension. */
const deviceNames = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** Every entry that no reader should open. */
export function checkNames(entries: readonly FolderEntry[]): Diagnostic[] {
	const twins = findTwins(entries);
	return entries.flatMap((entry) => {
		const diagnostic = describe(entry) ?? twins.get(entry.file);
		return diagnostic ? [{ file: entry.file, field: 'file', line: 1, column: 1, ...diagnostic }] : [];
	});
}

const isPlaceOfFile = (file: string) => ledgers.has(file) || all.some((one) => one.file === file);

export const noFile = {
	code: 'FILE-KIND',
	message: 'this is a folder, a link or a device, no ordinary file',
	fix: 'put the file itself here',
} as const satisfies FileDiagnostic;

export const unreadable = {
	code: 'UNREADABLE',
	message: 'this cannot be opened',
	fix: 'allow yourself to read it, as with chmod u+rX, and see that it is still there',
} as const satisfies FileDiagnostic;

function describe({ file, kind, size }: FolderEntry): FileDiagnostic | undefined {
	if (ledgers.has(file) && kind === 'file') return undefined;
	if (kind === 'unreadable') return unreadable;
	if (kind === 'other' || (kind === 'folder' && isPlaceOfFile(file))) return noFile;
	const collection = findCollection(file);
	const isPlaceOfFolder = all.some(({ folder }) => folder === file);
	if (kind === 'folder') return isPlaceOfFolder ? undefined : misplaced(`${file}/`);
	if (isPlaceOfFolder) {
		return {
			code: 'FILE-KIND',
			message: 'this is a file, and a folder of this name belongs here',
			fix: 'put the folder itself here',
		};
	}
	if (!collection || file.split('/').length > 2) return misplaced(file);
	const { extension, folder } = collection;
	if (!file.endsWith(extension)) {
		return {
			code: 'FILE-KIND',
			message: `files here end with ${extension}`,
			fix: `rename it to ${quote(`${toId(file)}${extension}`)}`,
		};
	}
	const id = file.slice(file.lastIndexOf('/') + 1, -extension.length);
	const shape = Id.safeParse(id);
	if (!shape.success || deviceNames.test(id)) {
		return {
			code: 'FILE-NAME',
			message: `${quote(id)} is no safe name`,
			fix: shape.error?.issues[0]?.message ?? 'choose a name that no device has',
		};
	}
	if ((folder === 'pages' && reservedNames.has(id)) || (folder === 'actors' && id === nobodyNamed)) {
		return {
			code: 'FILE-RESERVED',
			message: `the engine uses ${quote(id)} itself`,
			fix: 'choose another name',
		};
	}
	return describeSize(size);
}

function describeSize(size: number): FileDiagnostic | undefined {
	if (size === 0) return { code: 'FILE-SIZE', message: 'the file is empty', fix: 'write it or take it away' };
	if (size <= largest) return undefined;
	return { code: 'FILE-SIZE', message: `the file has ${size} bytes`, fix: `keep it under ${largest}` };
}

const misplaced = (file: string): FileDiagnostic => ({
	code: 'FILE-PLACE',
	message: `nothing reads this${didYouMean(file, places)}`,
	fix: `content is: ${places.join(', ')}`,
});

/** Files whose names some file systems or addresses cannot tell apart, each after the first. */
function findTwins(entries: readonly FolderEntry[]): Map<string, FileDiagnostic> {
	const first = new Map<string, string>();
	const twins = new Map<string, FileDiagnostic>();
	for (const { file } of entries) {
		const folded = file
			.normalize('NFKC')
			.toLowerCase()
			.replace(/\.(mdx?|ya?ml)$/, '');
		const twin = first.get(folded);
		if (twin === undefined) first.set(folded, file);
		else
			twins.set(file, {
				code: 'FILE-TWIN',
				message: `its name cannot be told from that of ${quote(twin)}`,
				fix: 'rename one of the two',
			});
	}
	return twins;
}
