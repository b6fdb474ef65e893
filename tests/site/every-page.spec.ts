/** What must hold on every page, whatever it shows. */

import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { inGroups, isThorough, pages, samples } from './pages.ts';

/** Everything that a page asks of another host, complains of or is stopped from doing. */
function watch(page: Page): string[] {
	const faults: string[] = [];
	page.on('request', (request) => {
		if (new URL(request.url()).hostname !== 'localhost') faults.push(`${page.url()} asks ${request.url()}`);
	});
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
	});
	page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
	return faults;
}

for (const [i, group] of inGroups(pages, 40).entries()) {
	test(`pages fit 320 pixels, ask nobody else and break no policy (${i + 1})`, async ({ page }) => {
		test.setTimeout(300_000);
		const faults = watch(page);
		await page.setViewportSize({ width: 320, height: 640 });
		for (const path of group) {
			await page.goto(path);
			const wide = await page.evaluate(() => {
				const { scrollWidth } = document.documentElement;
				// A part that scrolls by itself hides what does not fit.
				const scrolling = [...document.querySelectorAll('main *')].filter(
					(element) =>
						element.scrollWidth > element.clientWidth + 1 &&
						/auto|scroll/.test(getComputedStyle(element).overflowX) &&
						!element.matches('input, textarea'),
				);
				return [
					...(scrollWidth > 320 ? [`${scrollWidth} pixels wide`] : []),
					...scrolling.map(({ tagName }) => tagName),
				];
			});
			for (const what of wide) faults.push(`/${path}: scrolls sideways: ${what}`);
		}

		expect(faults).toEqual([]);
	});
}

const appearances = [
	{ colorScheme: 'light', width: 1280, height: 800 },
	{ colorScheme: 'dark', width: 360, height: 740 },
	{ colorScheme: 'light', width: 360, height: 740 },
	{ colorScheme: 'dark', width: 1280, height: 800 },
] as const;

/** The longest page of each kind in two appearances; all pages in all four when there is time. */
const looked = isThorough ? pages : samples;
const shown = isThorough ? appearances : appearances.slice(0, 2);

for (const [i, group] of inGroups(looked, 8).entries()) {
	for (const { colorScheme, width, height } of shown) {
		test(`axe finds nothing on pages in ${colorScheme} at ${width} pixels (${i + 1})`, async ({ page }) => {
			test.setTimeout(600_000);
			await page.setViewportSize({ width, height });
			await page.emulateMedia({ colorScheme });
			const faults: string[] = [];
			for (const path of group) {
				await page.goto(path);
				const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
				for (const { id, nodes } of violations) faults.push(`/${path}: ${id}: ${nodes[0]?.html}`);
			}

			expect(faults).toEqual([]);
		});
	}
}

/** Wider and narrower than what a machine with the usual fonts shows. */
const fonts = ['monospace', 'serif'];

for (const font of fonts) {
	test(`targets are large enough and nothing is cut off, whatever font a reader has: ${font}`, async ({
		browser,
		baseURL,
	}) => {
		test.setTimeout(300_000);
		const context = await browser.newContext({
			bypassCSP: true,
			viewport: { width: 320, height: 640 },
			...(baseURL === undefined ? {} : { baseURL }),
		});
		const page = await context.newPage();
		const faults: string[] = [];
		for (const path of samples) {
			await page.goto(path);
			await page.addStyleTag({
				content: `:root { --serif: ${font} !important; --sans: ${font} !important }`,
			});
			const { violations } = await new AxeBuilder({ page })
				.setLegacyMode()
				.withRules(['target-size'])
				.analyze();
			for (const { id, nodes } of violations) faults.push(`/${path}: ${id}: ${nodes[0]?.html}`);
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			if (width > 320) faults.push(`/${path}: ${width} pixels wide`);
		}
		await context.close();

		expect(faults).toEqual([]);
	});
}
