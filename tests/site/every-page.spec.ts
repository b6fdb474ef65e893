/** What must hold on every page, whatever it shows. */

import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pages } from './pages.ts';

/** Pages in groups, so that one browser page serves many and a failure still says where. */
const size = 12;
const groups = Array.from({ length: Math.ceil(pages.length / size) }, (_, i) =>
	pages.slice(i * size, i * size + size),
);

/** What a colour scheme or a small screen can change. */
const changeable = ['color-contrast', 'link-in-text-block', 'target-size'];

for (const [i, group] of groups.entries()) {
	test(`pages are accessible in light and dark, fit 320 pixels, ask nobody else and break no policy (${i + 1} of ${groups.length})`, async ({
		page,
	}) => {
		test.setTimeout(300_000);
		const faults: string[] = [];
		page.on('request', (request) => {
			if (new URL(request.url()).hostname !== 'localhost') faults.push(`asks ${request.url()}`);
		});
		page.on('console', (message) => {
			if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
		});
		page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));

		for (const path of group) {
			await page.setViewportSize({ width: 1280, height: 800 });
			await page.emulateMedia({ colorScheme: 'light' });
			await page.goto(path);
			const light = await new AxeBuilder({ page }).setLegacyMode().analyze();
			await page.setViewportSize({ width: 320, height: 640 });
			await page.emulateMedia({ colorScheme: 'dark' });
			const dark = await new AxeBuilder({ page }).setLegacyMode().withRules(changeable).analyze();
			for (const { id, nodes } of [...light.violations, ...dark.violations])
				faults.push(`/${path}: ${id}: ${nodes[0]?.html}`);

			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			if (width > 320) faults.push(`/${path}: ${width} pixels wide on a screen of 320`);
		}

		expect(faults).toEqual([]);
	});
}
