/** Searching, as readers do it. Names are taken from the content, so the tests fit any dossier. */

import { expect, type Page } from '@playwright/test';
import { asked, count, dossier, hits, listen, open, search, settle, topic } from './searching.ts';
import { test } from './tab.ts';

const name = asked?.name ?? '';
const both = `${asked?.name} ${topic?.short}`;

/** How far down the first result ends, and how many presses of Tab lie between the box and it. */
const measure = (page: Page) =>
	page.evaluate(() => {
		const first = document.querySelector('#groups .hit a');
		const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary')].filter(
			(one) => one.checkVisibility() && (one.tagName === 'SUMMARY' || !one.closest('details:not([open])')),
		);
		const [box, hit] = [document.querySelector('#q'), first].map((one) =>
			stops.findIndex((stop) => stop === one),
		);
		return { bottom: first?.getBoundingClientRect().bottom ?? Infinity, tabs: (hit ?? 0) - (box ?? 0) };
	});

const screens = [
	{ width: 360, height: 640 },
	{ width: 1280, height: 800 },
];

test('the first result is on the first screen, of a phone too, at most five tabs away', async ({
	tab: page,
}) => {
	const tried = dossier.queries.filter(({ first, none }) => first && !none).filter((_, i) => i % 24 === 0);
	for (const query of [both, name, ...tried.map((row) => row.query)]) {
		await open(page, { q: query });
		for (const screen of screens) {
			await page.setViewportSize(screen);
			const { bottom, tabs } = await measure(page);
			expect(bottom, `${query} at ${screen.width}`).toBeLessThanOrEqual(screen.height);
			expect(tabs, `${query} at ${screen.width}`).toBeLessThanOrEqual(5);
		}
	}
});

test('two things named together open with what is asked, counted, and with a way to all of it', async ({
	tab: page,
}) => {
	await open(page, { q: both });

	await expect(page.locator('#card h2')).toHaveText(`Asked of ${asked?.name} on ${topic?.short}`);
	const said = await page.locator('#card b').first().innerText();
	const marks = await page.locator('#card .mark').count();
	if (/^\d/.test(said)) expect(Number.parseInt(said, 10)).toBeGreaterThanOrEqual(marks);
	await expect(page.locator('#card a')).toHaveAttribute('href', topic?.href ?? '');
});

test('there is one count', async ({ tab: page }) => {
	await open(page, { q: `"${name}"` });

	await expect(count(page)).toHaveText(/^\d+ results?$/);
	await expect(page.getByText(/^\d+ results?$/)).toHaveCount(1);
});

test('a choice narrows the results, and can be taken back', async ({ tab: page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await open(page, { q: name });
	const before = await count(page).innerText();
	await page.locator('[data-choice="kind=recommendation"]').click();
	await settle(page);

	await expect(page.locator('#choices')).toContainText('Narrowed to');
	for (const kind of await hits(page).evaluateAll((all) => all.map((hit) => hit.getAttribute('data-kind'))))
		expect(kind).toBe('recommendation');
	await page.locator('#choices').getByRole('link', { name: 'remove all' }).click();
	await expect(count(page)).toHaveText(before);
});

test('an unknown name gets one honest line and nothing else', async ({ tab: page }) => {
	await open(page, { q: 'Zzyzx Qvortrup' });

	await expect(search(page)).toHaveAttribute('data-state', 'none');
	await expect(page.locator('#notices')).toContainText('No digest here names “Zzyzx Qvortrup”.');
	await expect(hits(page)).toHaveCount(0);
});

test('the box follows the address, forwards and back', async ({ tab: page }) => {
	await open(page, { q: name });
	await page.getByRole('searchbox').fill('zzyzxqv');
	await page.getByRole('button', { name: 'Search' }).click();
	await expect(search(page)).toHaveAttribute('data-state', 'none');
	await page.goto(`search/#${new URLSearchParams({ q: both })}`);
	await settle(page);
	await expect(page.getByRole('searchbox')).toHaveValue(both);
	await page.goBack();
	await expect(page.getByRole('searchbox')).toHaveValue('zzyzxqv');
});

test('what was typed at home is searched, by the button, by Enter and by the link beside it', async ({
	tab: page,
}) => {
	const complaints = listen(page);
	await page.setViewportSize({ width: 360, height: 640 });
	await page.goto('');
	const box = page.locator('main input[type=search]');
	await box.fill(name);
	await box.press('Enter');
	await settle(page);
	await expect(page.locator('#q')).toHaveValue(name);
	await page.goBack();
	await page.locator('main input[type=search]').fill(both);
	await page.locator('.to-search').click();
	await settle(page);
	await expect(page.locator('#q')).toHaveValue(both);
	expect(complaints).toEqual([]);
});

test('without JavaScript the page is an index of names', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('search/');

	await expect(page.locator('#search-form')).toBeHidden();
	await expect(page.locator('#index').getByRole('link', { name, exact: true }).first()).toBeVisible();
	await context.close();
});
