/** Looks into a zip file without trusting it. */

import { inflateRawSync } from 'node:zlib';
import { Refusal } from './refusal.ts';

/** Bytes beyond which no article unpacks. */
const most = 64 * 1024 * 1024;

/**
 * The names in a zip file, each of them unpacked once to see that it is no bomb.
 *
 * @throws {Refusal} when it is one, or is damaged
 */
export function listZip(bytes: Buffer): string[] {
	const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
	if (end < 0) throw new Refusal('The file is a zip file that is cut short.');
	const names: string[] = [];
	let at = bytes.readUInt32LE(end + 16);
	let left = most;
	try {
		for (let n = bytes.readUInt16LE(end + 10); n > 0; n--) {
			const length = bytes.readUInt16LE(at + 28);
			names.push(bytes.toString('utf8', at + 46, at + 46 + length));
			left -= measure(bytes, at, left);
			at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
		}
	} catch (error) {
		if (error instanceof Refusal) throw error;
		throw new Refusal('The file is a zip file that is damaged.');
	}
	return names;
}

/** How many bytes an entry really unpacks to; its header may lie. */
function measure(bytes: Buffer, entry: number, left: number): number {
	const packed = bytes.readUInt32LE(entry + 20);
	const local = bytes.readUInt32LE(entry + 42);
	const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
	const data = bytes.subarray(start, start + packed);
	if (bytes.readUInt16LE(entry + 10) === 0) return data.length;
	try {
		return inflateRawSync(data, { maxOutputLength: Math.max(left, 1) }).length;
	} catch (error) {
		if (error instanceof RangeError)
			throw new Refusal(
				`The file unpacks to more than ${most / 1024 / 1024} MB: no article does, so it is not opened.`,
			);
		throw error;
	}
}
