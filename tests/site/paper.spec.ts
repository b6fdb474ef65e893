/** Pages on paper: how many sheets of A4, what is left out, and that they say what they are. */

import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { fileOf, isThorough, kindOf, pages, pagesOf } from './pages.ts';
import { test } from './tab.ts';

/** How many pages a PDF has: each is an object of its own in it. */
async function countSheets(page: Page): Promise<number> {
	const pdf = await page.pdf({ preferCSSPageSize: true });
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** The longest pages are the ones that may be too long. */
const some = (kind: string, most: number) => pagesOf(kind).slice(0, isThorough ? undefined : most);

const limits: readonly (readonly [kind: string, sheets: number, most: number])[] = [
	['recommendation', 1, 4],
	['topic', 2, 9],
	['asked of', 2, 4],
];

for (const [kind, sheets, most] of limits) {
	test(`a page of the kind “${kind}” fits ${sheets === 1 ? 'one sheet' : `${sheets} sheets`}`, async ({
		tab: page,
	}) => {
		test.setTimeout(600_000);
		const long: string[] = [];
		for (const path of some(kind, most)) {
			await page.goto(path);
			const count = await countSheets(page);
			if (count > sheets) long.push(`/${path}: ${count} sheets`);
		}

		expect(long).toEqual([]);
	});
}

test('the front of a briefing fits one sheet, and its digest begins on the second', async ({ tab: page }) => {
	test.setTimeout(600_000);
	const wrong: string[] = [];
	for (const path of some('briefing', 9)) {
		await page.goto(path);
		const whole = await countSheets(page);
		await page.evaluate(() => document.querySelector('.rest')?.remove());
		const front = await countSheets(page);
		if (front !== 1 || whole < 2) wrong.push(`/${path}: front ${front} of ${whole}`);
	}

	expect(wrong).toEqual([]);
});

test('what is only for the screen is not printed, and the page’s address is', async ({ tab: page }) => {
	for (const path of [
		'',
		...['briefing', 'topic', 'recommendation', 'asked of'].map((kind) => pagesOf(kind)[0] ?? ''),
	]) {
		await page.goto(path);
		await page.emulateMedia({ media: 'print' });

		await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
		for (const control of await page
			.locator('button:not([popovertarget]), input, summary:not(.ask summary)')
			.all())
			await expect(control).toBeHidden();
		const address = await page.locator('link[rel=canonical]').getAttribute('href');
		await expect(page.getByText(address ?? '', { exact: false }).last()).toBeVisible();
	}
});

for (const kind of ['recommendation', 'topic']) {
	test(`a page of the kind “${kind}” ends with its day and address`, async ({ tab: page }) => {
		const some = pagesOf(kind);
		for (const path of some) {
			const html = readFileSync(fileOf(path), 'utf8');
			const [, address = 'none'] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
			const [line = ''] = /<p class="paper">[^<]*/.exec(html) ?? [];
			expect(line, path).toContain(address);
			expect(line, path).toMatch(/\b(19|20)\d\d\b/);
		}

		await page.goto(some[0] ?? '');
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.paper')).toBeVisible();
	});
}

test('every kind of page that has a limit is there', () => {
	const there = new Set(pages.map(kindOf));

	expect(limits.map(([kind]) => kind).filter((kind) => !there.has(kind))).toEqual([]);
});
