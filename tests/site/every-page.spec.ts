/** What must hold on every page, whatever it shows. */

import { expect, type Page } from '@playwright/test';
import { findFaults, ofAppearance } from './axe.ts';
import { inGroups, isThorough, pages, samples } from './pages.ts';
import { test } from './tab.ts';

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

/** What does not fit the width of the window: the page, or a part that scrolls by itself and so hides what does not fit. */
const findWide = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const { scrollWidth } = document.documentElement;
		const scrolling = [...document.querySelectorAll('main *')].filter(
			(element) =>
				element.scrollWidth > element.clientWidth + 1 &&
				/auto|scroll/.test(getComputedStyle(element).overflowX) &&
				!element.matches('input, textarea'),
		);
		return [
			...(scrollWidth > innerWidth ? [`${scrollWidth} pixels wide at ${innerWidth}`] : []),
			...scrolling.map(({ tagName }) => `${tagName} scrolls sideways`),
		];
	});

const smallest = { width: 320, height: 640 };
const wide = { width: 1280, height: 800 };
const narrow = { width: 360, height: 740 };

/** In which everything that axe knows is asked; in all of them when there is time. */
const appearances = [
	{ colorScheme: 'light', size: wide },
	...(isThorough
		? ([
				{ colorScheme: 'dark', size: wide },
				{ colorScheme: 'light', size: narrow },
				{ colorScheme: 'dark', size: narrow },
			] as const)
		: []),
] as const;

/** A font wider than what a machine with the usual fonts shows, and one narrower, with the rules to look at in it. */
const fonts = [
	{ font: 'monospace', rules: ofAppearance },
	{ font: 'serif', rules: ['target-size'] },
];

/** Whether nothing is hard to see, to hit or cut off, narrow and dark, whatever font a reader has. */
async function findHard(page: Page): Promise<string[]> {
	const faults: string[] = [];
	await page.setViewportSize(smallest);
	await page.emulateMedia({ colorScheme: 'dark' });
	for (const { font, rules } of fonts) {
		await page.evaluate((family) => {
			for (const name of ['--serif', '--sans'])
				document.documentElement.style.setProperty(name, family, 'important');
		}, font);
		const found = [...(await findFaults(page, rules)), ...(await findWide(page))];
		faults.push(...found.map((fault) => `in ${font}: ${fault}`));
	}
	return faults;
}

/** Everything that a loaded page is looked at for. */
async function lookAt(page: Page): Promise<string[]> {
	const faults = await findWide(page);
	for (const { colorScheme, size } of appearances) {
		await page.setViewportSize(size);
		await page.emulateMedia({ colorScheme });
		const found = await findFaults(page);
		faults.push(...found.map((fault) => `in ${colorScheme} at ${size.width} pixels: ${fault}`));
	}
	return [...faults, ...(await findHard(page))];
}

/** The longest page of each kind; all pages when there is time. */
for (const [i, group] of inGroups(isThorough ? pages : samples, 5).entries()) {
	test(`pages ask nobody else, break no policy, fit 320 pixels and are open to everybody (${i + 1})`, async ({
		tab: page,
	}) => {
		test.setTimeout(600_000);
		const faults = watch(page);
		for (const path of group) {
			await page.setViewportSize(smallest);
			await page.emulateMedia({ colorScheme: 'light' });
			await page.goto(path);
			faults.push(...(await lookAt(page)).map((fault) => `/${path}: ${fault}`));
		}

		expect(faults).toEqual([]);
	});
}

const others = (isThorough ? [] : pages).filter((page) => !samples.includes(page));

for (const [i, group] of inGroups(others, 70).entries()) {
	test(`every other page asks nobody else, breaks no policy and fits 320 pixels (${i + 1})`, async ({
		tab: page,
	}) => {
		test.setTimeout(600_000);
		const faults = watch(page);
		await page.setViewportSize(smallest);
		for (const path of group) {
			await page.goto(path);
			faults.push(...(await findWide(page)).map((fault) => `/${path}: ${fault}`));
		}

		expect(faults).toEqual([]);
	});
}
