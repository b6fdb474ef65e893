/** Hashes of the files of a folder, each worked out once while it stays as it is. */

import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface Digests {
	/** SHA-256 of the bytes of a file, in hexadecimal digits. @param file from the folder */
	readonly of: (file: string) => string;
	/** To be called when a file is written: nobody need read it again. */
	readonly learn: (file: string, bytes: Uint8Array) => void;
	/** To be called when a file has been written anew. */
	readonly forget: (file: string) => void;
}

/** @param known of files that were read before */
export function buildDigests(folder: string, known: ReadonlyMap<string, string> = new Map()): Digests {
	const digests = new Map(known);
	return {
		of: (file) => {
			const before = digests.get(file);
			if (before !== undefined) return before;
			const digest = hash('sha256', readFileSync(path.join(folder, file)));
			digests.set(file, digest);
			return digest;
		},
		learn: (file, bytes) => void digests.set(file, hash('sha256', bytes)),
		forget: (file) => void digests.delete(file),
	};
}
