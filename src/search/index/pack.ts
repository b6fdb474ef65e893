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
		parts: parts.map(({ first }) => first),
		blocks: blocks.map(({ first }) => first),
		units: units.size,
	};
	const contents = new Map([
		[rootName, JSON.stringify(root)],
		...parts.map(({ json }, i) => [partName(i), json] as const),
		...blocks.map(({ json }, i) => [blockName(i), json] as const),
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

/** Runs of rows of about one size, each as JSON with the key of its first row; a row that is larger stands alone. */
function cut<Key>(
	rows: readonly (readonly [Key, unknown])[],
): { readonly first: Key; readonly json: string }[] {
	const sized = rows.map((row) => ({ key: row[0], json: JSON.stringify(row) }));
	const size = sizeOf(sized.reduce((sum, { json }) => sum + json.length, 0));
	const runs: { readonly first: Key; readonly rows: string[] }[] = [];
	let left = 0;
	for (const { key, json } of sized) {
		const last = runs.at(-1);
		if (last && json.length <= left) {
			last.rows.push(json);
			left -= json.length;
		} else {
			runs.push({ first: key, rows: [json] });
			left = size - json.length;
		}
	}
	return runs.map(({ first, rows: some }) => ({ first, json: `[${some.join()}]` }));
}
