/** Lists what stands in the content folder. The only module of the gate that touches the disk. */

import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export interface FolderEntry {
	/** Path from the content folder, with slashes; a name that is no text is shown as far as it can be. */
	readonly file: string;
	/** `unreadable`: a file or folder that this user may not open. */
	readonly kind: 'file' | 'folder' | 'unreadable' | 'other';
	/** Empty for what is no file or is larger than `largest`. */
	readonly bytes: Uint8Array;
	readonly size: number;
}

/** Bytes beyond which no file of prose goes. */
export const largest = 256 * 1024;

/** Every entry below a folder, in no order, but those that operating systems and editors leave about; none when there is no such folder. */
export function listFolder(folder: string): FolderEntry[] {
	return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? list(folder, '') : [];
}

function list(root: string, under: string): FolderEntry[] {
	const nothing = { file: under, bytes: new Uint8Array(), size: 0 };
	const names = attempt(() => readdirSync(path.join(root, under)));
	if (!names) return [{ ...nothing, kind: 'unreadable' }];
	const own: FolderEntry[] = under === '' ? [] : [{ ...nothing, kind: 'folder' }];
	return [
		...own,
		...names
			.filter((name) => !isLitter(name))
			.flatMap((name) => listOne(root, under === '' ? name : `${under}/${name}`)),
	];
}

function listOne(root: string, file: string): FolderEntry[] {
	const place = path.join(root, file);
	const status = attempt(() => lstatSync(place));
	const nothing = { file, bytes: new Uint8Array(), size: status?.size ?? 0 };
	if (!status) return [{ ...nothing, kind: 'unreadable' }];
	if (status.isDirectory()) return list(root, file);
	if (!status.isFile()) return [{ ...nothing, kind: 'other' }];
	if (status.size > largest) return [{ ...nothing, kind: 'file' }];
	const bytes = attempt(() => readFileSync(place));
	return [bytes ? { ...nothing, kind: 'file', bytes } : { ...nothing, kind: 'unreadable' }];
}

/** What a look at the disk gives; undefined where it is refused, as nobody who reads the rest should hear of it there. */
export function attempt<Result>(look: () => Result): Result | undefined {
	try {
		return look();
	} catch {
		return undefined;
	}
}

const isLitter = (name: string) =>
	/^(\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|\.directory|\.gitkeep|\..*\.sw[a-p]|.*~|#.*#|\.#.*)$/.test(
		name,
	);
