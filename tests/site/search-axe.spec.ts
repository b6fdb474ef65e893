/** The search page in each of its states, looked at by axe. */

import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { asked, gaps, hurry, open, search, topic } from './searching.ts';

const name = `${asked?.name} ${topic?.short}`;

test.describe('axe finds nothing to complain of', () => {
	for (const colorScheme of ['light', 'dark'] as const) {
		test.describe(`in ${colorScheme}`, () => {
			test.use({ colorScheme });
			const check = async (page: Parameters<typeof open>[0], state: string) => {
				await expect(search(page)).toHaveAttribute('data-state', state);
				const { violations } = await new AxeBuilder({ page }).analyze();
				expect(
					violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
				).toEqual([]);
			};

			test('while nothing is asked', async ({ page }) => {
				await open(page);
				await check(page, 'idle');
			});

			test('with results, everything unfolded', async ({ page }) => {
				await open(page, { q: name });
				for (const details of await page.locator('#search details').all()) {
					await details.evaluate((element) => element.setAttribute('open', ''));
				}
				await check(page, 'results');
			});

			test('with nothing found', async ({ page }) => {
				await open(page, { q: 'zzyzxqv' });
				await check(page, 'none');
			});

			test('with a part missing', async ({ page }) => {
				await hurry(page);
				await page.route(/part-\d+\.json/, (route) => route.abort());
				await open(page, { q: name });
				await check(page, 'incomplete');
				await expect(gaps(page)).toBeVisible();
			});
		});
	}
});
