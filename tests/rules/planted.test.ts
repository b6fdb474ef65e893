/** The planted faults of `npm run faults` fit the source of today: each stands in one place, and changes it. */

import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faults } from '../planted/faults.ts';

const source = globSync('src/**/*.{ts,astro}').map((file) => readFileSync(file, 'utf8'));

test.each(faults.map((fault) => [fault.what, fault] as const))('%s', (_, { from, to }) => {
	expect(source.flatMap((text) => text.split(from).slice(1))).toHaveLength(1);
	expect(to).not.toBe(from);
});
