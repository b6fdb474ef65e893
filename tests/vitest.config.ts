import { defineConfig } from 'vitest/config';

export default defineConfig({
	root: process.cwd(),
	test: {
		include: ['tests/{unit,rules}/**/*.test.ts'],
		setupFiles: ['tests/seed.ts'],
		// Nothing here measures time; a busy machine is no failure.
		testTimeout: 600_000,
		// A snapshot that is missing is a failure, not a new truth.
		update: 'none',
	},
});
