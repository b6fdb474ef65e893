/** Loads a script of the index as a module, checked against its hash where the browser can do so. */

import type { IndexFile } from '../model/search-files.ts';
import type { PagefindModule } from './text-index.ts';

/** Counts attempts: a module that failed once under an address fails there for good. */
let attempts = 0;

/** @throws {Error} when the script is missing, late or not the one that was built */
export function buildImport(patience: number) {
	return async (url: string, { sha256 }: IndexFile): Promise<PagefindModule> => {
		const attempt = async (): Promise<PagefindModule> => {
			const address = attempts++ === 0 ? url : `${url}?${attempts}`;
			await preload(address, `sha256-${sha256}`, patience);
			return await within(patience, import(/* @vite-ignore */ address));
		};
		return attempt().catch(attempt);
	};
}

/** The browser itself refuses a module that was preloaded with a hash and does not have it. */
async function preload(href: string, integrity: string, patience: number): Promise<void> {
	const element = document.createElement('link');
	if (!element.relList.supports('modulepreload')) return;
	const loaded = new Promise((resolve, reject) => {
		element.addEventListener('load', resolve);
		element.addEventListener('error', () => reject(new Error(`${href} could not be loaded`)));
	});
	element.rel = 'modulepreload';
	element.integrity = integrity;
	element.href = href;
	document.head.append(element);
	await within(patience, loaded).finally(() => element.remove());
}

async function within<Value>(patience: number, promise: Promise<Value>): Promise<Value> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error('took too long')), patience);
	});
	try {
		return await Promise.race([promise, late]);
	} finally {
		clearTimeout(timer);
	}
}
