/** Hashes of files are worked out once, until they are forgotten. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildDigests } from '../../../src/cache/digests.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'digests-'));
afterAll(() => rmSync(folder, { recursive: true }));

// As `printf abc | sha256sum` says.
const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

test('what has been read is not read again until it is forgotten', () => {
	const file = path.join(folder, 'a.html');
	writeFileSync(file, 'abc');
	const digests = buildDigests(folder, new Map([['b.html', 'known']]));

	expect([digests.of('a.html'), digests.of('b.html')]).toEqual([abc, 'known']);
	writeFileSync(file, 'abcd');
	expect(digests.of('a.html')).toBe(abc);
	digests.forget('a.html');
	expect(digests.of('a.html')).not.toBe(abc);
});
