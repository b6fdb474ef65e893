/** Narrowing a search: by every kind of choice, one by one and together. */

import { expect, test } from '@playwright/test';
import { data, known, open, settle } from './searching.ts';

const name = known?.entity.name ?? '';

test.describe('narrowing', () => {
	const choice = (key: string) => `#filters [data-choice^="${key}="]:not([data-choice$="="])`;

	test('counts are what choosing leaves, in every group', async ({ page }) => {
		await open(page, { q: name });
		for (const key of ['kind', 'actor', 'theme', 'addressee', 'instrument', 'modality', 'briefing']) {
			const link = page.locator(choice(key)).last();
			const count = Number(await link.locator('.num').textContent());
			await open(page, (await link.getAttribute('href')) ?? '');
			for (const more of await page.locator('#names button, #text button').all()) {
				while (await more.isVisible()) await more.click();
			}
			const hrefs = await page
				.locator('.hits h3 a')
				.evaluateAll((links) => links.map((a) => a.getAttribute('href')));
			expect([key, new Set(hrefs).size]).toEqual([key, count]);
			await open(page, { q: name });
		}
	});

	test('choices combine, stay in the fragment, and are taken away one by one', async ({ page }) => {
		await open(page, { q: name });
		await page.locator(choice('kind')).first().click();
		await settle(page);
		await page.locator(choice('actor')).first().click();
		await settle(page);
		expect([...new URLSearchParams(new URL(page.url()).hash.slice(1)).keys()]).toEqual([
			'q',
			'kind',
			'actor',
		]);

		await page.reload();
		await settle(page);
		const remove = page.locator('#choices').getByRole('link', { name: 'remove', exact: true });
		await expect(remove).toHaveCount(2);
		await remove.first().click();
		await settle(page);
		await expect(remove).toHaveCount(1);
		await page.goBack();
		await settle(page);
		await expect(remove).toHaveCount(2);
	});

	test('works without any query', async ({ page }) => {
		await open(page, { kind: 'topic' });
		await expect(page.locator('#names .hit')).toHaveCount(
			data.records.filter(({ kind }) => kind === 'topic').length,
		);
	});

	test('what this dossier does not have is left out of a pasted fragment, and said', async ({ page }) => {
		await open(page, { q: name, actor: 'nobody-of-this-name', colour: 'red' });
		await expect(page.locator('#notices')).toContainText('actor “nobody-of-this-name”, “colour”');
		expect(await page.locator('#names .hit').count()).toBeGreaterThan(0);
	});

	test('an order by date puts pages without one last, and says so', async ({ page }) => {
		await open(page, { q: name, sort: 'date' });
		const hrefs = await page
			.locator('#names h3 a')
			.evaluateAll((links) => links.map((a) => a.getAttribute('href')));
		const dates = hrefs.map((href) => data.records.find((record) => record.href === href)?.date ?? '');
		expect(dates).toEqual(dates.toSorted().reverse());
		await expect(page.locator('#filters')).toContainText('pages without a date come last');
	});

	test('keeps the keyboard’s place', async ({ page }) => {
		await open(page, { q: name });
		const key = (await page.locator(choice('kind')).first().getAttribute('data-choice')) ?? '';
		await page.locator(`[data-choice="${key}"]`).focus();
		await page.keyboard.press('Enter');
		await settle(page);
		await expect(page.locator(`#filters [data-choice="${key}"]`)).toBeFocused();
	});
});
