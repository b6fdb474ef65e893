/** The index as the search page holds it: opened when first needed, and opened anew when that failed. */

import { indexFormat, pointerName, type Pointer } from '../engine/format.ts';
import { openShelf, type Shelf } from '../engine/shelf.ts';
import type { Reach } from '../engine/messages.ts';
import { browserDigest, downloadBytes, type Download } from '../../browser/download.ts';

export interface Library {
	/** @throws {Error} when the index is not to be had now; the next call tries again */
	readonly open: () => Promise<Shelf>;
	/** How far what was found can be trusted. */
	readonly judge: (shelf: Shelf | undefined) => Promise<Reach>;
}

/**
 * @param base address of the folder that holds the pointer and the index
 * @param build the index that belongs to this page; empty where there is none
 */
export function buildLibrary(base: string, build: string, how: Download): Library {
	const read = async (name: string, anew: boolean) =>
		new TextDecoder().decode(
			await downloadBytes(`${base}${build}/${name}`, how, anew ? 'reload' : 'default'),
		);
	const readPointer = async (): Promise<Pointer> =>
		JSON.parse(new TextDecoder().decode(await downloadBytes(`${base}${pointerName}`, how, 'no-cache')));
	let shelf: Promise<Shelf> | undefined;
	return {
		open: () => {
			const current = (shelf ??= openShelf({ build, read, digest: browserDigest }));
			current.catch(() => {
				if (shelf === current) shelf = undefined;
			});
			return current;
		},
		judge: async (opened) => {
			if (build === '') return 'unbuilt';
			const pointer = await readPointer().catch(() => undefined);
			if (pointer && (pointer.format !== indexFormat || pointer.build !== build)) return 'stale';
			if (!opened || opened.failures.size > 0) return 'incomplete';
			if (!pointer) return 'unsure';
			return browserDigest ? 'whole' : 'unchecked';
		},
	};
}
