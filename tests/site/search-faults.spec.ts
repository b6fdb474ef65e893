/** What the reader is told when parts of the index do not come as they were built. */

import { expect } from '@playwright/test';
import { asked, count, gaps, hurry, open, search } from './searching.ts';
import { test } from './tab.ts';

const name = asked?.name ?? '';

for (const [what, pattern] of [
	['the root', /root\.json/],
	['every part', /part-\d+\.json/],
	['every block', /block-\d+\.json/],
	['the pointer', /current\.json/],
] as const) {
	test.describe(`${what} of the index`, () => {
		for (const [how, body] of [
			['is missing', undefined],
			['is another page', '<!doctype html><title>Home</title>'],
			['is cut short', 'x'],
		] as const) {
			test(`${how}: nothing is said to be nowhere`, async ({ tab: page }) => {
				await page.route(pattern, (route) =>
					body === undefined ? route.fulfill({ status: 404, body: 'missing' }) : route.fulfill({ body }),
				);
				await open(page, { q: name });

				await expect(search(page)).toHaveAttribute('data-state', 'incomplete');
				await expect(gaps(page)).toBeVisible();
				await expect(count(page)).not.toHaveText(/^Nothing found for/);
			});
		}

		test('never comes: the page gives up in time and says so', async ({ tab: page }) => {
			await hurry(page);
			await page.route(pattern, () => {});
			await open(page, { q: name });

			await expect(search(page)).toHaveAttribute('data-state', 'incomplete');
			await expect(gaps(page)).toBeVisible();
		});
	});
}

test('a page that is older than the index says so, and never that something is nowhere', async ({
	tab: page,
}) => {
	await page.route(/current\.json/, (route) =>
		route.fulfill({ json: { format: 2, build: '0123456789abcdef' } }),
	);
	await open(page, { q: 'zzyzxqv' });

	await expect(gaps(page)).toContainText('has been renewed');
	await expect(count(page)).not.toHaveText(/^Nothing found for/);
});

test('the next search tries again what failed', async ({ tab: page }) => {
	let isBroken = true;
	await page.route(/part-\d+\.json/, (route) => (isBroken ? route.abort() : route.continue()));
	await open(page, { q: name });
	await expect(search(page)).toHaveAttribute('data-state', 'incomplete');
	isBroken = false;
	await page.getByRole('button', { name: 'Search' }).click();
	await expect(search(page)).toHaveAttribute('data-state', 'results');
});
