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
		test.setTimeout(600_000);
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

const wide = { width: 1280, height: 800 };
const narrow = { width: 360, height: 740 };

/** Everything that axe knows, on the longest page of each kind; on all pages, in all appearances, when there is time. */
const looked = isThorough ? pages : samples;
const full = [
	{ colorScheme: 'light', size: wide },
	...(isThorough
		? ([
				{ colorScheme: 'dark', size: wide },
				{ colorScheme: 'light', size: narrow },
				{ colorScheme: 'dark', size: narrow },
			] as const)
		: []),
] as const;

const describeFaults = async (axe: AxeBuilder, path: string) =>
	(await axe.setLegacyMode().analyze()).violations.map(
		({ id, nodes }) => `/${path}: ${id}: ${nodes[0]?.html}`,
	);

for (const [i, group] of inGroups(looked, 8).entries()) {
	for (const { colorScheme, size } of full) {
		test(`axe finds nothing on pages in ${colorScheme} at ${size.width} pixels (${i + 1})`, async ({
			page,
		}) => {
			test.setTimeout(600_000);
			await page.setViewportSize(size);
			await page.emulateMedia({ colorScheme });
			const faults: string[] = [];
			for (const path of group) {
				await page.goto(path);
				faults.push(...(await describeFaults(new AxeBuilder({ page }), path)));
			}

			expect(faults).toEqual([]);
		});
	}
}

/** What a narrow page in the dark may have wrong that a wide one in the light has not. */
const ofAppearance = [
	'color-contrast',
	'link-in-text-block',
	'scrollable-region-focusable',
	'target-size',
	'td-headers-attr',
	'th-has-data-cells',
];

/** A font wider than what a machine with the usual fonts shows, and one narrower, with the rules to look at in it. */
const fonts = [
	{ font: 'monospace', rules: ofAppearance },
	{ font: 'serif', rules: ['target-size'] },
];

for (const [i, group] of inGroups(samples, 12).entries()) {
	test(`nothing is hard to see, to hit or cut off, narrow and dark, whatever font a reader has (${i + 1})`, async ({
		browser,
		baseURL,
	}) => {
		test.setTimeout(600_000);
		const context = await browser.newContext({
			bypassCSP: true,
			colorScheme: 'dark',
			viewport: { width: 320, height: 640 },
			...(baseURL === undefined ? {} : { baseURL }),
		});
		const page = await context.newPage();
		const faults: string[] = [];
		for (const path of group) {
			await page.goto(path);
			for (const { font, rules } of fonts) {
				await page.addStyleTag({
					content: `:root { --serif: ${font} !important; --sans: ${font} !important }`,
				});
				faults.push(...(await describeFaults(new AxeBuilder({ page }).withRules(rules), path)));
				const width = await page.evaluate(() => document.documentElement.scrollWidth);
				if (width > 320) faults.push(`/${path}: ${width} pixels wide in ${font}`);
			}
		}
		await context.close();

		expect(faults).toEqual([]);
	});
}
