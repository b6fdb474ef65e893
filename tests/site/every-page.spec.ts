/** What must hold on every page, whatever it shows. */

import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { pages } from './pages.ts';

/** Opens a page and tells what it asked for elsewhere and what the policy had to stop. */
async function watch(page: Page) {
	const elsewhere: string[] = [];
	const violations: string[] = [];
	page.on('request', (request) => {
		if (new URL(request.url()).hostname !== 'localhost') elsewhere.push(request.url());
	});
	page.on('console', (message) => {
		if (message.type() === 'error') violations.push(message.text());
	});
	page.on('pageerror', (error) => violations.push(error.message));
	return { elsewhere, violations };
}

/** Pages in groups, so that one browser page serves many. */
const groups = Array.from({ length: Math.ceil(pages.length / 25) }, (_, i) => pages.slice(i * 25, i * 25 + 25));

for (const [i, group] of groups.entries()) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`pages have no accessibility faults in ${colorScheme} (${i + 1} of ${groups.length})`, async ({ browser }) => {
			test.setTimeout(300_000);
			const context = await browser.newContext({ colorScheme });
			const page = await context.newPage();
			const { elsewhere, violations } = await watch(page);
			const faults: string[] = [];
			for (const path of group) {
				await page.goto(path);
				const result = await new AxeBuilder({ page }).analyze();
				faults.push(...result.violations.map(({ id, nodes }) => `/${path}: ${id}: ${nodes[0]?.html}`));
			}

			expect(faults).toEqual([]);
			expect(elsewhere).toEqual([]);
			expect(violations).toEqual([]);
		});
	}

	test(`pages fit a screen 320 pixels wide (${i + 1} of ${groups.length})`, async ({ browser }) => {
		test.setTimeout(120_000);
		const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
		const wide: string[] = [];
		for (const path of group) {
			await page.goto(path);
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			if (width > 320) wide.push(`/${path}: ${width}`);
		}

		expect(wide).toEqual([]);
	});
}
