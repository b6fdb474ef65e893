import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codes } from '../../../src/gate/codes.ts';
import { readListing } from '../../../src/gate/read.ts';
import { sound, toEntry } from './dossier.ts';

/** MUTATIONS=10000 tries ten times as many as usual. */
const tries = Number(process.env['MUTATIONS'] ?? 1000);
const files = sound.filter(({ kind }) => kind === 'file');

/** Bytes that mean something to YAML, Markdown or MDX, beside any others. */
const byte = fc.oneof(fc.constantFrom(...new TextEncoder().encode('\n\t -:#"\'[]{}<>&*!|%@`\\^~_$=/0¶–')), fc.nat(255));

/** What a slip of the hand or a bad disk does: bytes changed, inserted, taken away, repeated. */
const slip = fc.record({
	at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
	remove: fc.oneof({ weight: 5, arbitrary: fc.nat(3) }, fc.nat(200)),
	insert: fc.array(byte, { maxLength: 4 }),
	times: fc.oneof({ weight: 8, arbitrary: fc.constant(1) }, fc.nat(400)),
});

function mutate(bytes: Uint8Array, { at, remove, insert, times }: typeof slip extends fc.Arbitrary<infer Slip> ? Slip : never): Uint8Array {
	const start = Math.floor(at * bytes.length);
	const added = Array.from({ length: times }, () => insert).flat();
	return Uint8Array.from([...bytes.subarray(0, start), ...added, ...bytes.subarray(start + remove)]);
}

test(`no change to the bytes of a file crashes or hangs the gate (${tries} tries)`, { timeout: tries * 100 + 10_000 }, () => {
	let slowest = 0;
	fc.assert(
		fc.property(fc.constantFrom(...files), fc.array(slip, { minLength: 1, maxLength: 3 }), ({ file, bytes }, slips) => {
			const text = slips.reduce(mutate, bytes);
			const start = performance.now();
			const { problems } = readListing([toEntry(file, text)]);
			slowest = Math.max(slowest, performance.now() - start);

			const lines = new TextDecoder().decode(text).split(/\r\n?|\n/).length;
			for (const { code, line, column, message, fix } of problems) {
				expect(codes).toHaveProperty(code);
				expect(line).toBeLessThanOrEqual(lines);
				expect(Math.min(line, column, message.length, fix.length)).toBeGreaterThan(0);
			}
		}),
		{ numRuns: tries },
	);
	expect(slowest).toBeLessThan(5000);
});
