/** Fetches files of the index. What comes back is the whole file as it was built, or nothing. */

import type { IndexFile } from '../model/search-files.ts';

export interface Download {
	/** Milliseconds without a byte after which an attempt is given up; a slow line is not a dead one. */
	readonly patience: number;
	readonly fetch: typeof fetch;
	/** Undefined where the browser offers none: outside secure contexts. */
	readonly digest: ((bytes: Uint8Array<ArrayBuffer>) => Promise<string>) | undefined;
}

/** An attempt may go on no longer than this many times the patience, however its bytes trickle. */
const mostWaits = 5;

/**
 * The bytes of a file of the index, after at most two attempts.
 *
 * Without a digest only the length is checked, which the caller has to tell the reader.
 *
 * @throws {Error} when the file is missing, late, cut short or not the one that was built
 */
export async function downloadFile(
	url: string,
	file: IndexFile,
	how: Download,
): Promise<Uint8Array<ArrayBuffer>> {
	const attempt = async (cache: RequestCache) => {
		const bytes = await downloadBytes(url, how, cache);
		if (bytes.length !== file.bytes)
			throw new Error(`${file.name} has ${bytes.length} bytes, not ${file.bytes}`);
		if (how.digest && (await how.digest(bytes)) !== file.sha256)
			throw new Error(`${file.name} is not what was built`);
		return bytes;
	};
	// A copy that was damaged in the browser's own cache must not come again.
	return attempt('default').catch(() => attempt('reload'));
}

/** The bytes at an address, unchecked. */
export async function downloadBytes(
	url: string,
	{ patience, fetch }: Pick<Download, 'patience' | 'fetch'>,
	cache: RequestCache = 'default',
): Promise<Uint8Array<ArrayBuffer>> {
	const control = new AbortController();
	const giveUp = () => control.abort(new Error(`${url} took too long`));
	const limit = setTimeout(giveUp, patience * mostWaits);
	let timer = setTimeout(giveUp, patience);
	const stopped = new Promise<never>((_, reject) => {
		control.signal.addEventListener('abort', () => reject(control.signal.reason));
	});
	const read = async () => {
		const response = await fetch(url, { cache, signal: control.signal });
		if (!response.ok) throw new Error(`${response.status} for ${url}`);
		const chunks: Uint8Array<ArrayBuffer>[] = [];
		const reader = response.body?.getReader();
		for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
			clearTimeout(timer);
			timer = setTimeout(giveUp, patience);
			chunks.push(part.value);
		}
		return new Uint8Array(await new Blob(chunks).arrayBuffer());
	};
	try {
		return await Promise.race([read(), stopped]);
	} finally {
		clearTimeout(timer);
		clearTimeout(limit);
	}
}

/** SHA-256 in Base64 by the browser's own means, where it has them. */
export const browserDigest: Download['digest'] = globalThis.crypto?.subtle
	? async (bytes) =>
			btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))))
	: undefined;
