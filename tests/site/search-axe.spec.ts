/** The search page in each of its states, looked at by axe, in the light and in the dark. */

import { expect, type Page } from '@playwright/test';
import { findFaults, ofAppearance } from './axe.ts';
import { asked, gaps, hurry, open, search, topic } from './searching.ts';
import { test } from './tab.ts';

const name = `${asked?.name} ${topic?.short}`;

async function expectNoFaults(page: Page, state: string) {
	await expect(search(page)).toHaveAttribute('data-state', state);
	expect(await findFaults(page)).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await findFaults(page, ofAppearance), 'in the dark').toEqual([]);
}

test.describe('axe finds nothing to complain of', () => {
	test('while nothing is asked', async ({ tab: page }) => {
		await open(page);
		await expectNoFaults(page, 'idle');
	});

	test('with results, everything unfolded', async ({ tab: page }) => {
		await open(page, { q: name });
		for (const details of await page.locator('#search details').all())
			await details.evaluate((element) => element.setAttribute('open', ''));
		await expectNoFaults(page, 'results');
	});

	test('with nothing found', async ({ tab: page }) => {
		await open(page, { q: 'zzyzxqv' });
		await expectNoFaults(page, 'none');
	});

	test('with a part missing', async ({ tab: page }) => {
		await hurry(page);
		await page.route(/part-\d+\.json/, (route) => route.abort());
		await open(page, { q: name });
		await expectNoFaults(page, 'incomplete');
		await expect(gaps(page)).toBeVisible();
	});
});
