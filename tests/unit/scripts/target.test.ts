import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findObstacle, restore, swap } from '../../../scripts/build/target.ts';

let folder = '';
let site = '';
const make = (where: string, text: string) => {
	mkdirSync(path.join(where, 'inside'), { recursive: true });
	writeFileSync(path.join(where, 'inside/page'), text);
};
const read = () => readFileSync(path.join(site, 'inside/page'), 'utf8');

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'place-'));
	site = path.join(folder, 'site');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a fresh site takes the place of the old one', () => {
	make(site, 'old');
	make(path.join(folder, 'fresh'), 'new');
	swap(path.join(folder, 'fresh'), site);

	expect(read()).toBe('new');
	expect(existsSync(`${site}.previous`)).toBe(false);
});

test('a swap that was cut off after its first step is undone', () => {
	make(`${site}.previous`, 'old');
	restore(site);

	expect(read()).toBe('old');
});

test('one that was cut off after its second step is finished', () => {
	make(site, 'new');
	make(`${site}.previous`, 'old');
	restore(site);

	expect(read()).toBe('new');
	expect(existsSync(`${site}.previous`)).toBe(false);
});

test('a place that can be written to has no obstacle', () => {
	make(site, 'old');

	expect(findObstacle(site)).toBeUndefined();
	expect(findObstacle(path.join(folder, 'new-place'))).toBeUndefined();
});

test.each(['/srv/a#b', '/srv/a?b', '/srv/a%20b/site'])(
	'a checkout at %s is refused before anything is built',
	(place) => {
		const cwd = vi.spyOn(process, 'cwd').mockReturnValue(place);
		const obstacle = findObstacle(site);
		cwd.mockRestore();

		expect(obstacle).toBe(
			`${place} has a #, ? or % in its name, and Vite cannot build there: move or rename the folder`,
		);
	},
);

// Nothing is closed to the user with number 0.
test.skipIf(process.getuid?.() === 0)('a folder in the old site that may not be emptied is named', () => {
	make(site, 'old');
	chmodSync(path.join(site, 'inside'), 0o555);

	expect(findObstacle(site)).toMatch(/inside belongs to another user \(number \d+\): remove/);
	chmodSync(path.join(site, 'inside'), 0o755);
});
