/** Whatever is edited, what was kept from earlier runs changes nothing of what the gate says. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildRandom } from '../../../scripts/bench/random.ts';
import { listFolder, type FolderEntry } from '../../../src/content/folder.ts';
import { readListing } from '../../../src/checks/gate.ts';
import { openPack } from '../../../src/cache/pack.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kept-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fixture = listFolder('tests/fixtures/dossier');
/** Has a fingerprint, so that statements are proved. */
const proved = listFolder('scripts/new-dossier/content');

/** Words are taken out, doubled or exchanged; a file is taken away or comes back. */
function edit(
	listing: readonly FolderEntry[],
	random: ReturnType<typeof buildRandom>,
	start: readonly FolderEntry[],
): FolderEntry[] {
	const files = listing.filter(({ kind, file }) => kind === 'file' && /\.(mdx|yaml)$/.test(file));
	const chosen = random.pick(files);
	if (random.chance(0.1)) return listing.filter((entry) => entry !== chosen);
	if (random.chance(0.1)) return [...start];
	const words = Buffer.from(chosen.bytes)
		.toString('utf8')
		.split(/(?<=\s)/);
	const at = random.upTo(words.length);
	const change = random.pick([[], [words[at] ?? '', words[at] ?? ''], [random.pick(words)]]);
	const bytes = Buffer.from(words.toSpliced(at, 1, ...change).join(''));
	return listing.map((entry) => (entry === chosen ? { ...entry, bytes, size: bytes.length } : entry));
}

test.each([
	...Array.from({ length: 3 }, (_, i) => [i + 1, fixture] as const),
	...Array.from({ length: 2 }, (_, i) => [i + 4, proved] as const),
])('history %i: ten edits', (seed, start) => {
	const random = buildRandom(seed);
	const file = path.join(folder, `${seed}.pack`);
	let listing = [...start];
	for (let step = 0; step < 10; step++) {
		listing = edit(listing, random, start);
		const pack = openPack(file, 'test');
		const kept = readListing(listing, { keep: pack.keep });
		pack.save();

		expect(kept).toEqual(readListing(listing));
		// Of the files that stayed, nothing is worked out again; a fingerprint has every text compared anew.
		if (step > 0 && start === fixture) expect(pack.counts.found).toBeGreaterThan(pack.counts.made);
	}
});

test('a digest that stays is proved anew when the fingerprint of its article changes', () => {
	const file = path.join(folder, 'proof.pack');
	const read = (listing: readonly FolderEntry[]) => {
		const pack = openPack(file, 'test');
		const { diagnostics } = readListing(listing, { keep: pack.keep });
		pack.save();
		return diagnostics
			.filter(({ code }) => code === 'NOT-THERE')
			.map(({ file: where, field }) => [where, field]);
	};
	const emptied = proved.map((entry) => {
		if (!entry.file.startsWith('fingerprints/')) return entry;
		const text = Buffer.from(entry.bytes).toString('utf8');
		const bytes = Buffer.from(
			text.replace(/(names|numbers|dates): .*/g, (_, name) => `${name}: ${name === 'names' ? '""' : '[]'}`),
		);
		return { ...entry, bytes, size: bytes.length };
	});

	expect(read(proved)).toEqual([]);
	expect(read(emptied)).toContainEqual([expect.stringMatching(/^briefings\//), 'body']);
	expect(read(proved)).toEqual([]);
});
