import { defineConfig } from 'vitest/config';

export default defineConfig({
	root: process.cwd(),
	test: {
		include: ['tests/{unit,rules}/**/*.test.ts'],
		setupFiles: ['tests/seed.ts'],
		// The source is loaded once by each worker: no test changes what another one sees.
		isolate: false,
		// Nothing here measures time; a busy machine is no failure.
		testTimeout: 600_000,
		// A snapshot that is missing is a failure, not a new truth.
		update: 'none',
	},
});
