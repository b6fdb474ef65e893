/** Lists what stands in the content folder. The only module of the gate that touches the disk. */

import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export interface FolderEntry {
	/** Path from the content folder, with slashes; a name that is no text is shown as far as it can be. */
	readonly file: string;
	readonly kind: 'file' | 'folder' | 'other';
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
	const names = readdirSync(path.join(root, under)).filter((name) => !isLitter(name));
	return names.flatMap((name): FolderEntry[] => {
		const file = under === '' ? name : `${under}/${name}`;
		const status = lstatSync(path.join(root, file), { throwIfNoEntry: false });
		const nothing = { file, bytes: new Uint8Array(), size: status?.size ?? 0 };
		if (status?.isDirectory()) return [{ ...nothing, kind: 'folder' }, ...list(root, file)];
		if (!status?.isFile()) return [{ ...nothing, kind: 'other' }];
		return [
			{
				...nothing,
				kind: 'file',
				...(status.size > largest ? {} : { bytes: readFileSync(path.join(root, file)) }),
			},
		];
	});
}

const isLitter = (name: string) =>
	/^(\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|\.directory|\.gitkeep|\..*\.sw[a-p]|.*~)$/.test(name);
