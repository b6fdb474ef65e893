/** The tests of the gate that change one thing and name exactly what must be said: quick, unlike those left out. */

import { defineConfig } from 'vitest/config';
import tests from '../vitest.config.ts';

export default defineConfig({
	...tests,
	test: {
		...tests.test,
		include: ['tests/unit/gate/*.test.ts'],
		exclude: ['tests/unit/gate/{apart,bytes,properties,round-trip}.test.ts'],
	},
});
