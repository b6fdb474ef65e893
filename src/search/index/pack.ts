/** Puts keys and units into files small enough to be fetched by what is typed. */

import { createHash } from 'node:crypto';
import {
	blockName,
	byKey,
	frame,
	partName,
	rootName,
	summed,
	type Root,
	type UnitRecord,
} from '../engine/format.ts';

export interface Packed {
	readonly build: string;
	/** By name below the folder of the build. */
	readonly files: ReadonlyMap<string, string>;
}

/** Characters of a file, about: what is fetched for one word, against how many files there are to name. */
const smallest = 1200;
const sizeOf = (total: number) => Math.max(smallest, Math.round(Math.sqrt(total) * 1.6));

export function pack(
	entries: ReadonlyMap<string, unknown>,
	units: ReadonlyMap<number, UnitRecord>,
	known: Pick<Root, 'language' | 'kinds' | 'groups'>,
): Packed {
	const parts = cut([...entries].sort(([a], [b]) => byKey(a, b)));
	const blocks = cut([...units].sort(([a], [b]) => a - b));
	const root: Root = {
		...known,
		parts: parts.flatMap(([first]) => (first ? [first[0]] : [])),
		blocks: blocks.flatMap(([first]) => (first ? [first[0]] : [])),
		units: units.size,
	};
	const contents = new Map([
		[rootName, JSON.stringify(root)],
		...parts.map((part, i) => [partName(i), JSON.stringify(part)] as const),
		...blocks.map((block, i) => [blockName(i), JSON.stringify(block)] as const),
	]);
	const all = createHash('sha256');
	for (const [name, content] of contents) all.update(`${name}\n${content}\n`);
	const build = all.digest('hex').slice(0, 16);
	return {
		build,
		files: new Map(
			[...contents].map(([name, content]) => [
				name,
				frame(
					createHash('sha256')
						.update(summed(build, name, content))
						.digest('base64'),
					content,
				),
			]),
		),
	};
}

/** Runs of rows of about one size; one that is larger stands alone. */
function cut<Row>(rows: readonly Row[]): Row[][] {
	const sized = rows.map((row) => ({ row, size: JSON.stringify(row).length }));
	const size = sizeOf(sized.reduce((sum, row) => sum + row.size, 0));
	const runs: Row[][] = [];
	let left = 0;
	for (const { row, size: own } of sized) {
		const last = runs.at(-1);
		if (last && own <= left) {
			last.push(row);
			left -= own;
		} else {
			runs.push([row]);
			left = size - own;
		}
	}
	return runs;
}
