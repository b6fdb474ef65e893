/**
 * Keeps what was worked out, for the next run: one file, which says what it was made by and has its own hash.
 *
 * A file that is damaged, cut off or made by other code is not used, and one line says so.
 */

import { createHash } from 'node:crypto';
import {
	closeSync,
	existsSync,
	mkdirSync,
	openSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import path from 'node:path';
import type { Keep } from './keep.ts';

export interface Pack {
	readonly keep: Keep;
	/** What an earlier run worked out under a key; undefined where none did. */
	readonly find: <Value>(parts: readonly string[]) => Value | undefined;
	/** Remembers a value under a key, whatever stood there. */
	readonly put: (parts: readonly string[], value: unknown) => void;
	/** Writes what this run used, and only that, where anything is new; with `others`, beside what it did not ask for. */
	readonly save: (others?: boolean) => void;
	/** How many values were worked out in this run, and how many were there. */
	readonly counts: { made: number; found: number };
}

const separator = '\u0000';

/**
 * Opens a pack; an empty one where there is none.
 *
 * @param maker what the values follow from besides their keys: code, versions of packages
 * @param say hears why a pack that is there is not used
 */
export function openPack(file: string, maker: string, say: (line: string) => void = console.log): Pack {
	const before = readPack(file, maker, say);
	const after = new Map<string, Uint8Array>();
	const counts = { made: 0, found: 0 };
	const find = <Value>(parts: readonly string[], isStill: (value: Value) => boolean): Value | undefined => {
		const key = parts.join(separator);
		const known = after.get(key) ?? before.get(key);
		if (known === undefined) return undefined;
		const value: Value = JSON.parse(utf8.decode(known));
		if (!isStill(value)) return undefined;
		counts.found++;
		after.set(key, known);
		return value;
	};
	const put = (parts: readonly string[], value: unknown) => {
		counts.made++;
		after.set(parts.join(separator), Buffer.from(JSON.stringify(value)));
	};
	return {
		counts,
		find: (parts) => find(parts, () => true),
		keep: (parts, make, isStill = () => true) => {
			const known = find(parts, isStill);
			if (known !== undefined) return known;
			const value = make();
			put(parts, value);
			return value;
		},
		put,
		save: (others = false) => {
			const all = others ? new Map([...before, ...after]) : after;
			if (counts.made > 0 || all.size !== before.size) writePack(file, maker, all);
		},
	};
}

const utf8 = new TextDecoder();
const lineEnd = 10;

/** Line 1: the hash of the rest; line 2: the maker; then key and value by turns, neither of which has line breaks. */
function writePack(file: string, maker: string, values: ReadonlyMap<string, Uint8Array>): void {
	const half = `${file}.${process.pid}`;
	const hash = createHash('sha256');
	try {
		mkdirSync(path.dirname(file), { recursive: true });
		const place = openSync(half, 'w');
		try {
			// What is hashed is known at the end alone.
			writeFileSync(place, `${'0'.repeat(64)}\n`);
			for (const bytes of listLines(maker, values)) {
				hash.update(bytes);
				writeFileSync(place, bytes);
			}
			writeSync(place, hash.digest('hex'), 0);
		} finally {
			closeSync(place);
		}
		renameSync(half, file);
	} catch (error) {
		// What is kept only saves time: a disk that is full or not ours to write on stops nothing here.
		rmSync(half, { force: true });
		console.warn(
			`${file} could not be written (${error instanceof Error ? error.message : error}); the next run starts from nothing`,
		);
	}
}

/** Some lines at a time: all of them at once would be several copies of everything. */
function* listLines(maker: string, values: ReadonlyMap<string, Uint8Array>): Generator<Uint8Array> {
	let lines: Uint8Array[] = [Buffer.from(maker)];
	let size = 0;
	for (const [key, value] of values) {
		const head = Buffer.from(`\n${JSON.stringify(key)}\n`);
		lines.push(head, value);
		size += head.length + value.length;
		if (size < 1e6) continue;
		yield Buffer.concat(lines);
		lines = [];
		size = 0;
	}
	yield Buffer.concat(lines);
}

/** Values are left as the bytes they are until somebody asks for them. */
function readPack(file: string, maker: string, say: (line: string) => void): ReadonlyMap<string, Uint8Array> {
	const values = new Map<string, Uint8Array>();
	if (!existsSync(file)) return values;
	const refuse = (why: string) => {
		say(`${file} ${why}; everything is worked out anew`);
		return new Map<string, Uint8Array>();
	};
	try {
		const bytes = readFileSync(file);
		let from = 0;
		const readLine = () => {
			const found = bytes.indexOf(lineEnd, from);
			const line = bytes.subarray(from, found < 0 ? bytes.length : found);
			from = found < 0 ? bytes.length + 1 : found + 1;
			return line;
		};
		const expected = readLine().toString();
		if (createHash('sha256').update(bytes.subarray(from)).digest('hex') !== expected)
			return refuse('is damaged');
		if (readLine().toString() !== maker) return refuse('was made by other code');
		while (from <= bytes.length) values.set(JSON.parse(readLine().toString()), readLine());
		return values;
	} catch (error) {
		return refuse(`cannot be read (${error instanceof Error ? error.message : error})`);
	}
}
