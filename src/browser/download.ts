/** Fetches files within a time limit, and takes the sums that tell whether they have arrived whole. */

export interface Download {
	/** Milliseconds without a byte after which an attempt is given up; a slow line is not a dead one. */
	readonly patience: number;
	readonly fetch: typeof fetch;
}

/** An attempt may go on no longer than this many times the patience, however its bytes trickle. */
const mostWaits = 5;

/** Nothing came in time. */
export class TooLate extends Error {}

/** The bytes at an address, unchecked. */
export async function downloadBytes(
	url: string,
	{ patience, fetch }: Download,
	cache: RequestCache = 'default',
): Promise<Uint8Array<ArrayBuffer>> {
	const control = new AbortController();
	const giveUp = () => control.abort(new TooLate(`${url} took too long`));
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

/** SHA-256 of a text in Base64 by the browser's own means, where it has them: in secure contexts. */
export const browserDigest: ((text: string) => Promise<string>) | undefined = globalThis.crypto?.subtle
	? async (text) => {
			const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
			return btoa(String.fromCharCode(...new Uint8Array(sum)));
		}
	: undefined;
