/** Reading: with no JavaScript, by keyboard, on paper. Every text is read from the page, so the tests fit any dossier. */

import { expect, test } from '@playwright/test';
import { pages } from './pages.ts';

const recommendations = pages.filter((page) => /^recommendations\/[^/]+\/$/.test(page));
const briefings = pages.filter((page) => /^briefings\/[^/]+\/$/.test(page));

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every page is reached in at most three links from the home page', async ({ request, baseURL }) => {
		const home = new URL(baseURL ?? '');
		const seen = new Set(['']);
		let edge = [''];
		for (let step = 0; step < 3; step++) {
			const next: string[] = [];
			for (const path of edge) {
				const html = await (await request.get(path)).text();
				for (const [, href = ''] of html.matchAll(/<a [^>]*?href="([^"]+)"/g)) {
					const { origin, pathname } = new URL(href, new URL(path, home));
					const target = pathname.slice(1);
					if (origin !== home.origin || !pages.includes(target) || seen.has(target)) continue;
					seen.add(target);
					next.push(target);
				}
			}
			edge = next;
		}

		expect(pages.filter((path) => !seen.has(path) && path !== '404.html')).toEqual([]);
	});

	test('the search page is an index of links', async ({ page }) => {
		await page.goto('search/');

		expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(20);
		await expect(page.getByRole('searchbox')).toBeHidden();
	});
});

test('a recommendation leads to its place in the briefing, and from there back', async ({ page }) => {
	const path = recommendations[0] ?? '';
	await page.goto(path);
	const title = await page.getByRole('heading', { level: 1 }).innerText();

	await page.getByRole('link', { name: 'Its place in the briefing' }).click();
	await page.locator(':target').getByRole('link', { name: title }).click();

	await expect(page).toHaveURL(new RegExp(`${path}$`));
});

test('a recommendation always shows who is asked, how strongly, by whom, and the source paragraph', async ({
	page,
}) => {
	for (const path of recommendations.slice(0, 10)) {
		await page.goto(path);
		const facts = page.locator('.one .facts');
		await expect(facts.locator('dt')).toHaveText(['Asked ofof', 'How strongly', 'By whomby', 'Sourcein']);
		await expect(facts.locator('dd').last().getByRole('link').first()).toHaveAttribute(
			'href',
			/\/briefings\/.+#p\d+$/,
		);
	}
});

test('every paragraph mark of a digest leads to the passage it stands beside', async ({ page }) => {
	for (const path of briefings) {
		await page.goto(path);
		const marks = await page
			.locator('.dig .st')
			.evaluateAll((passages) =>
				passages.map((passage) => [passage.id, passage.querySelector('.ref a')?.getAttribute('href')]),
			);

		expect(marks.length).toBeGreaterThan(0);
		expect(marks.filter(([id, href]) => href !== `#${id}`)).toEqual([]);
	}
});

test('a reader with a keyboard skips to the content', async ({ page }) => {
	await page.goto(briefings[0] ?? '');

	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#main$/);
});

test('whatever has the keyboard shows it', async ({ page }) => {
	await page.goto(recommendations[0] ?? '');
	for (let i = 0; i < 12; i++) {
		await page.keyboard.press('Tab');
		const outline = await page.evaluate(() => {
			const style = document.activeElement && getComputedStyle(document.activeElement);
			return style ? `${style.outlineStyle} ${style.outlineWidth}` : 'none';
		});
		expect(outline).toMatch(/^solid [2-9]px$/);
	}
});

test('the link of a recommendation is copied', async ({ browser }) => {
	const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
	const page = await context.newPage();
	await page.goto(recommendations[0] ?? '');

	await page.getByRole('button', { name: 'Copy link' }).click();

	await expect(page.getByText('Copied')).toBeVisible();
	const address = await page.locator('link[rel=canonical]').getAttribute('href');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
});

test('on paper a record prints its address, and navigation stays away', async ({ page }) => {
	await page.goto('recommendations/');
	await page.emulateMedia({ media: 'print' });

	await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
	for (const control of await page.locator('button, input, label').all()) await expect(control).toBeHidden();
	const printed = await page
		.locator('.rec')
		.first()
		.evaluate((record) => getComputedStyle(record, '::after').content);
	expect(printed).toContain(await page.locator('.rec').first().getAttribute('data-address'));
});

test('an address that leads nowhere offers search and registers', async ({ page }) => {
	const response = await page.goto('nothing/here/');

	expect(response?.status()).toBe(404);
	await expect(page.getByRole('link', { name: 'Actors A–Z, with every spelling' })).toBeVisible();
});
