/** The part “In the text” of the search page: passages, and what is said when they cannot be looked for. */

import { expect, type Page } from '@playwright/test';
import { textGap } from '../../src/search/engine/messages.ts';
import { dossier, hits, hurry, listen, open, search } from './searching.ts';
import { test } from './tab.ts';

const words = dossier.briefings[0]?.passages[0]?.text.split(' ').slice(2, 6).join(' ') ?? '';
const text = (page: Page) => page.locator('#text');

test('nothing of it is loaded before the first search; then a passage leads to its paragraph', async ({
	tab: page,
}) => {
	const complaints = listen(page);
	const loaded: string[] = [];
	page.on('request', (request) => {
		if (request.url().includes('/search/index/text-')) loaded.push(request.url());
	});
	await open(page);
	await page.waitForLoadState('networkidle');
	expect(loaded).toEqual([]);

	await page.getByRole('searchbox').fill(words);
	const passage = text(page).locator('.hit a').first();
	await expect(passage).toHaveAttribute('href', /#p\d+$/);
	await expect(text(page).locator('mark').first()).toBeVisible();
	expect(loaded).not.toEqual([]);
	await passage.click();
	await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
	expect(complaints).toEqual([]);
});

test('where there are no passages, nothing is said of them', async ({ tab: page }) => {
	const last = page.waitForResponse(/pf_index/);
	await open(page, { q: `${words} zzyzxqv` });
	await last;
	await page.waitForLoadState('networkidle');
	await expect(text(page)).toBeHidden();
});

for (const part of ['list.json', 'pagefind.js', 'wasm.', '.pf_meta', '.pf_index', '.pf_fragment']) {
	test(`without ${part} it says that it could not be searched, and the rest stands`, async ({
		tab: page,
	}) => {
		await page.route(
			(url) => url.pathname.includes('/text-') && url.pathname.includes(part),
			(route) => route.abort(),
		);
		await open(page, { q: words });

		await expect(text(page)).toContainText(textGap);
		await expect(search(page)).toHaveAttribute('data-state', 'results');
		await expect(hits(page)).not.toHaveCount(0);
	});
}

test('a file that never comes is given up in time', async ({ tab: page }) => {
	await hurry(page);
	await page.route(/pf_index/, () => {});
	await open(page, { q: words });

	await expect(text(page)).toContainText(textGap);
});

test('without WebAssembly it says so and loads nothing', async ({ page }) => {
	const loaded: string[] = [];
	page.on('request', (request) => {
		if (request.url().includes('/text-')) loaded.push(request.url());
	});
	await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
	await open(page, { q: words });

	await expect(text(page)).toContainText(textGap);
	expect(loaded).toEqual([]);
	await expect(hits(page)).not.toHaveCount(0);
});
