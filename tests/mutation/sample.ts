/** Draws a sample of the changes that Stryker would make, so that a part can be judged in minutes. */

import { globSync, readFileSync } from 'node:fs';
import { buildRandom } from '../../scripts/bench/random.ts';

interface Point {
	readonly line: number;
	readonly column: number;
}

interface Mutant {
	readonly fileName: string;
	readonly location: { readonly start: Point; readonly end: Point };
}

interface Instrumenting {
	readonly Instrumenter: new (log: object) => {
		instrument(files: readonly object[], options: object): Promise<{ mutants: Mutant[] }>;
	};
}

/** A range of code is drawn whole, and a long function would fill the sample by itself. */
const mostInRange = 12;

/**
 * Ranges of code in the form that Stryker takes (`src/some.ts:3:4-5:6`), until they hold as many changes as asked for.
 *
 * @param code patterns of the files to draw from
 * @param seed the same seed draws the same ranges from the same code
 */
export async function drawSample(code: readonly string[], size: number, seed: number): Promise<string[]> {
	const byFile = Map.groupBy(await listMutants(code), ({ fileName }) => fileName);
	const inRange = (mutant: Mutant) =>
		(byFile.get(mutant.fileName) ?? []).filter((other) => isWithin(other, mutant));
	const left = [...byFile.values()].flat().filter((mutant) => inRange(mutant).length <= mostInRange);
	const { upTo } = buildRandom(seed);
	const drawn = new Set<Mutant>();
	const ranges = new Set<string>();
	while (drawn.size < size && left.length > 0) {
		const [mutant] = left.splice(upTo(left.length), 1);
		if (!mutant || drawn.has(mutant)) continue;
		for (const one of inRange(mutant)) drawn.add(one);
		ranges.add(toRange(mutant));
	}
	return [...ranges].sort();
}

/** Every change that Stryker would make in some files. */
async function listMutants(code: readonly string[]): Promise<readonly Mutant[]> {
	// Installed by `npm run mutation` alone, so that no type of it is known here.
	const entry = new URL('node_modules/@stryker-mutator/instrumenter/dist/src/index.js', import.meta.url);
	const { Instrumenter }: Instrumenting = await import(entry.href);
	const silent = { debug: () => {}, info: () => {}, isDebugEnabled: () => false };
	const files = globSync([...code])
		.sort()
		.map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') }));
	const { mutants } = await new Instrumenter(silent).instrument(files, {
		excludedMutations: [],
		ignorers: [],
		plugins: null,
	});
	return mutants;
}

const isWithin = (inner: Mutant, outer: Mutant) =>
	isBefore(outer.location.start, inner.location.start) && isBefore(inner.location.end, outer.location.end);

const isBefore = (a: Point, b: Point) => a.line < b.line || (a.line === b.line && a.column <= b.column);

/** Stryker counts lines from 1 in ranges, and from 0 in what it lists. */
const toRange = ({ fileName, location: { start, end } }: Mutant) =>
	`${fileName}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
