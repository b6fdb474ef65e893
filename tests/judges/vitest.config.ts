import { defineConfig } from 'vitest/config';

export default defineConfig({
	root: process.cwd(),
	test: {
		include: ['tests/judges/*.test.ts'],
		testTimeout: 600_000,
		hookTimeout: 120_000,
		fileParallelism: false,
	},
});
