/** The tests of the part that `npm run mutation` is at, without those that take long. */

import { defineConfig } from 'vitest/config';
import tests from '../vitest.config.ts';
import { parts } from './parts.ts';

const part = parts[process.env['MUTATION_PART'] ?? ''];
if (!part) throw new Error(`MUTATION_PART names no part; it is one of ${Object.keys(parts).join(', ')}`);

export default defineConfig({
	...tests,
	test: {
		...tests.test,
		include: [...part.tests],
		exclude: [...part.slow],
	},
});
