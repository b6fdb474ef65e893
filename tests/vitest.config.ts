import { defineConfig } from 'vitest/config';

export default defineConfig({
	root: process.cwd(),
	test: {
		include: ['tests/{unit,rules}/**/*.test.ts'],
		setupFiles: ['tests/seed.ts'],
	},
});
