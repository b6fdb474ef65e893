import { chromium, defineConfig } from '@playwright/test';

const browser = process.env['CHROMIUM'];
const ci = Boolean(process.env['CI']);
// One port for this run; the workers, which read this file again, inherit it.
const port = (process.env['TEST_PORT'] ??= String(20_000 + Math.floor(Math.random() * 20_000)));

/** Tests what `npm run build` left in `dist/`; it never builds, so a failure is never a stale build. */
export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results/site',
	forbidOnly: ci,
	fullyParallel: true,
	workers: 2,
	// A machine that does four other things at once is slow, not wrong.
	timeout: 180_000,
	expect: { timeout: 60_000 },
	reporter: [
		['line'],
		['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ?? '../../test-results/site.json' }],
	],
	use: {
		baseURL: `http://localhost:${port}/`,
		launchOptions: {
			// Of its own, Playwright takes the one without a window by itself.
			...(browser && browser !== chromium.executablePath() ? { executablePath: browser } : {}),
			// Chromium's own sandbox does not start for root, as in most containers.
			args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-background-networking'],
		},
	},
	webServer: {
		command: 'node scripts/preview.ts',
		cwd: '../..',
		url: `http://localhost:${port}/`,
		env: { PORT: port },
		reuseExistingServer: false,
	},
});
