/** Fetches the parts of an index that a query needs, and keeps them. */

import { findParts, toDictionary, type Dictionary, type Wanted } from './dictionary.ts';
import {
	blockName,
	partName,
	rootName,
	summed,
	unframe,
	type Block,
	type IndexPart,
	type Root,
	type UnitRecord,
} from './format.ts';

export interface Shelf {
	readonly root: Root;
	/** What has been looked up so far, together with what is wanted now. */
	readonly lookUp: (wanted: Wanted) => Promise<Dictionary>;
	/** The records of units, as far as they could be had. */
	readonly records: (units: readonly number[]) => Promise<ReadonlyMap<number, UnitRecord>>;
	/** Names of files that could not be had; while there are any, that nothing was found means nothing. */
	readonly failures: ReadonlySet<string>;
	/** Lets what failed be tried again. */
	readonly retry: () => void;
}

export interface Stock {
	readonly build: string;
	/**
	 * The text of a file of this build.
	 *
	 * @param anew whether a copy that the browser keeps must not come again: it may be damaged
	 * @throws {Error} when it is not to be had
	 */
	readonly read: (name: string, anew: boolean) => Promise<string>;
	/** SHA-256 in Base64; undefined where there is none. */
	readonly digest: ((text: string) => Promise<string>) | undefined;
}

/** @throws {Error} when the root is not to be had */
export async function openShelf(stock: Stock): Promise<Shelf> {
	const root: Root = JSON.parse(await readWhole(rootName, stock));
	const files = new Map<string, Promise<any>>();
	const failures = new Set<string>();
	const load = (name: string): Promise<any> => {
		const known = files.get(name);
		if (known) return known;
		const file = readWhole(name, stock).then(
			(content) => JSON.parse(content),
			() => {
				failures.add(name);
				return [];
			},
		);
		files.set(name, file);
		return file;
	};
	const rows = new Map<string, any>();
	/** Of the rows that there are; undefined since some were added. */
	let dictionary: Dictionary | undefined;
	const taken = new Set<string>();
	const records = new Map<number, UnitRecord>();
	const firstUnits = root.blocks;
	const blockOf = (unit: number) => {
		let low = 0;
		let high = firstUnits.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((firstUnits[middle] ?? 0) <= unit) low = middle + 1;
			else high = middle;
		}
		return Math.max(0, low - 1);
	};
	return {
		root,
		failures,
		retry: () => {
			for (const name of failures) {
				files.delete(name);
				taken.delete(name);
			}
			failures.clear();
		},
		lookUp: async (wanted) => {
			const names = [...findParts(root.parts, wanted)].map(partName);
			const parts: IndexPart[] = await Promise.all(names.map(load));
			parts.forEach((part, i) => {
				const name = names[i] ?? '';
				if (taken.has(name)) return;
				taken.add(name);
				dictionary = undefined;
				for (const [key, value] of part) rows.set(key, value);
			});
			return (dictionary ??= toDictionary(rows));
		},
		records: async (units) => {
			const names = [...new Set(units.map(blockOf))].map(blockName);
			const blocks: Block[] = await Promise.all(names.map(load));
			for (const block of blocks) for (const [unit, record] of block) records.set(unit, record);
			return records;
		},
	};
}

/** The content of a file, whole and as it was built. */
function readWhole(name: string, { build, read, digest }: Stock): Promise<string> {
	const attempt = async (anew: boolean) => {
		const file = unframe(await read(name, anew));
		if (!file) throw new Error(`${name} is no file of an index`);
		if (digest && (await digest(summed(build, name, file.content))) !== file.sum)
			throw new Error(`${name} is not what was built`);
		return file.content;
	};
	return attempt(false).catch(() => attempt(true));
}
