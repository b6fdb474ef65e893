/** Reading: with no JavaScript, by keyboard, on phones. Every text is read from the page, so the tests fit any dossier. */

import { expect, type Page } from '@playwright/test';
import { kindOf, pages, pagesOf, samples } from './pages.ts';
import { test } from './tab.ts';

const [recommendation = ''] = pagesOf('recommendation');
const [briefing = ''] = pagesOf('briefing');
const [topic = ''] = pagesOf('topic');

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
					const url = new URL(href, new URL(path, home));
					const target = url.pathname.slice(home.pathname.length);
					if (url.origin !== home.origin || !pages.includes(target) || seen.has(target)) continue;
					seen.add(target);
					next.push(target);
				}
			}
			edge = next;
		}
		const isGone = async (path: string) =>
			/name="robots" content="noindex/.test(await (await request.get(path)).text());

		for (const path of pages.filter((page) => !seen.has(page) && page !== '404.html'))
			expect(await isGone(path), path).toBe(true);
	});

	test('the search page is an index of links', async ({ page }) => {
		await page.goto('search/');

		expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(20);
		await expect(page.getByRole('searchbox')).toBeHidden();
	});

	test('nothing stands there that would do nothing', async ({ page }) => {
		for (const path of [recommendation, briefing, 'recommendations/']) {
			await page.goto(path);
			for (const control of await page.locator('button:not([popovertarget]), input').all())
				await expect(control).toBeHidden();
		}
	});

	test('on a phone the menu and the contents open', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		for (const path of [topic, briefing]) {
			await page.goto(path);
			for (const name of ['Main', 'On this page']) {
				const menu = page.getByRole('navigation', { name });
				await expect(menu.getByRole('link').first()).toBeHidden();
				await menu.locator('summary').click();
				await expect(menu.getByRole('link').first()).toBeVisible();
				await menu.locator('summary').click();
			}
		}
	});
});

test('a recommendation leads to its place in the briefing, and from there back', async ({ tab: page }) => {
	await page.goto(recommendation);
	await page.getByRole('link', { name: 'Its place in the briefing' }).click();
	await expect(page.locator(':target')).toBeVisible();
	await page.locator(':target').getByRole('link').first().click();

	await expect(page).toHaveURL(new RegExp(`${recommendation}$`));
});

test('a recommendation always shows who is asked, how strongly, by whom, and the source paragraph', async ({
	tab: page,
}) => {
	for (const path of pagesOf('recommendation').slice(0, 10)) {
		await page.goto(path);
		const facts = page.locator('.facts');
		await expect(facts.locator('dt')).toHaveText([
			/^(Asked of|Agreed by)$/,
			/^(How strongly|What it is)$/,
			/^(By whom|Reported by)$/,
			'Where',
		]);
		for (const value of await facts.locator('dd').all()) await expect(value).toHaveText(/\S/);
		await expect(facts.locator('dd').last().getByRole('link').first()).toHaveAttribute(
			'href',
			/\/briefings\/.+#p\d+$/,
		);
		await expect(facts).toBeInViewport();
	}
});

test('every paragraph mark of a digest leads to the passage it stands beside', async ({ tab: page }) => {
	for (const path of pagesOf('briefing')) {
		await page.goto(path);
		const marks = await page
			.locator('#digest .passage')
			.evaluateAll((passages) =>
				passages.map((passage) => [
					passage.id,
					passage.querySelector('a.ref[href^="#"]')?.getAttribute('href'),
				]),
			);

		expect(marks.length).toBeGreaterThan(0);
		expect(marks.filter(([id, href]) => href !== `#${id}`)).toEqual([]);
	}
});

test('links to a part of a page lead to something, and the contents list what stands on it', async ({
	tab: page,
}) => {
	for (const path of [briefing, topic]) {
		await page.goto(path);
		const targets = await page
			.locator('nav.toc a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		expect(targets.length).toBeGreaterThan(2);
		for (const target of targets) await expect(page.locator(target)).toHaveCount(1);
	}
});

test('a reader with a keyboard skips to the content', async ({ tab: page }) => {
	await page.goto(briefing);

	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#main$/);
});

/** What can be reached with the Tab key, and does not show that it has been. */
const findUnseen = (page: Page): Promise<string[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex]')]
			.filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.tabIndex >= 0)
			.slice(0, 30)
			.flatMap((one) => {
				one.focus();
				const { outlineStyle, outlineWidth } = getComputedStyle(one);
				const outline = `${outlineStyle} ${outlineWidth}`;
				const isSeen = document.activeElement !== one || /^solid [2-9]px$/.test(outline);
				return isSeen ? [] : [`${outline} ${one.outerHTML.slice(0, 90)}`];
			}),
	);

test('whatever has the keyboard shows it, on every kind of page', async ({ tab: page }) => {
	test.setTimeout(600_000);
	const unseen: string[] = [];
	for (const path of samples) {
		await page.goto(path);
		// From here on the browser takes it that the reader has no mouse.
		await page.keyboard.press('Tab');
		unseen.push(...(await findUnseen(page)).map((what) => `/${path}: ${what}`));
	}

	expect(unseen).toEqual([]);
});

test('folds open and close by keyboard', async ({ tab: page }) => {
	await page.goto(briefing);
	const fold = page.locator('#digest details.fold').first();
	await fold.locator('summary').first().focus();
	await page.keyboard.press('Enter');
	await expect(fold).toHaveAttribute('open', '');
	await page.keyboard.press('Space');
	await expect(fold).not.toHaveAttribute('open', '');
});

test('the link of a recommendation is copied', async ({ browser, baseURL }) => {
	const context = await browser.newContext({
		permissions: ['clipboard-read', 'clipboard-write'],
		...(baseURL === undefined ? {} : { baseURL }),
	});
	const page = await context.newPage();
	await page.goto(recommendation);

	await page.getByRole('button', { name: 'Copy link' }).click();

	await expect(page.getByText('Copied')).toBeVisible();
	const address = await page.locator('link[rel=canonical]').getAttribute('href');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
	await context.close();
});

test('an address that leads nowhere offers search and registers', async ({ tab: page }) => {
	const response = await page.goto('nothing/here/');

	expect(response?.status()).toBe(404);
	await expect(page.getByRole('main').getByRole('link', { name: 'Actors A–Z' })).toBeVisible();
	await expect(page.getByRole('main').getByRole('searchbox')).toBeVisible();
});

test('every kind of page that readers know is there', () => {
	expect([...new Set(pages.map(kindOf))]).toEqual(
		expect.arrayContaining([
			'/',
			'actor',
			'asked of',
			'briefing',
			'question',
			'recommendation',
			'theme',
			'topic',
		]),
	);
});
