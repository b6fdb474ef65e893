/**
 * Keeps what was worked out, for the next run: one file, which says what it was made by and has its own hash.
 *
 * A file that is damaged, cut off or made by other code is not used, and one line says so.
 */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
	const after = new Map<string, string>();
	const counts = { made: 0, found: 0 };
	const find = <Value>(parts: readonly string[], isStill: (value: Value) => boolean): Value | undefined => {
		const key = parts.join(separator);
		const known = after.get(key) ?? before.get(key);
		if (known === undefined) return undefined;
		const value: Value = JSON.parse(known);
		if (!isStill(value)) return undefined;
		counts.found++;
		after.set(key, known);
		return value;
	};
	const put = (parts: readonly string[], value: unknown) => {
		counts.made++;
		after.set(parts.join(separator), JSON.stringify(value));
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

const hash = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex');

/** Line 1: the hash of the rest; line 2: the maker; then key and value by turns, neither of which has line breaks. */
function writePack(file: string, maker: string, values: ReadonlyMap<string, string>): void {
	const rest = [maker, ...[...values].flatMap(([key, value]) => [JSON.stringify(key), value])].join('\n');
	const half = `${file}.${process.pid}`;
	try {
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(half, `${hash(rest)}\n${rest}`);
		renameSync(half, file);
	} catch (error) {
		// What is kept only saves time: a disk that is full or not ours to write on stops nothing here.
		rmSync(half, { force: true });
		console.warn(
			`${file} could not be written (${error instanceof Error ? error.message : error}); the next run starts from nothing`,
		);
	}
}

function readPack(file: string, maker: string, say: (line: string) => void): ReadonlyMap<string, string> {
	const nothing = new Map<string, string>();
	if (!existsSync(file)) return nothing;
	const refuse = (why: string) => {
		say(`${file} ${why}; everything is worked out anew`);
		return nothing;
	};
	try {
		const bytes = readFileSync(file);
		const end = bytes.indexOf('\n');
		const rest = bytes.subarray(end + 1);
		if (hash(rest) !== bytes.toString('utf8', 0, end)) return refuse('is damaged');
		const [by, ...lines] = rest.toString('utf8').split('\n');
		if (by !== maker) return refuse('was made by other code');
		return new Map(
			Array.from({ length: lines.length / 2 }, (_, i): [string, string] => [
				JSON.parse(lines[2 * i] ?? '""'),
				lines[2 * i + 1] ?? '',
			]),
		);
	} catch (error) {
		return refuse(`cannot be read (${error instanceof Error ? error.message : error})`);
	}
}
