/** The memo: chosen on lists, kept in the address, handed on. All texts are read from the pages. */

import { readFileSync } from 'node:fs';
import { expect, type Page, type Route } from '@playwright/test';
import { findFaults } from './axe.ts';
import { fileOf } from './pages.ts';
import { elsewhere, test } from './tab.ts';

/** What a page asked for elsewhere, and what broke or was stopped in it. */
function watch(page: Page) {
	const faults: string[] = [];
	page.on('request', (request) => {
		if (!/^(blob:|http:\/\/localhost)/.test(request.url())) faults.push(request.url());
	});
	page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
	page.on('pageerror', (error) => faults.push(error.message));
	return faults;
}

const listed = readFileSync(fileOf('recommendations/'), 'utf8').matchAll(
	/\/recommendations\/([^/"]+-\d+)\/"/g,
);
const allSlugs = [...new Set([...listed].map(([, slug = '']) => slug))];

/** The names of some recommendations that there are, in the order of their list. */
const listSlugs = (count: number): string[] => allSlugs.slice(0, count);

const shown = (page: Page) => page.locator('#memo-list .memo-item h2');

test('recommendations are ticked with the keyboard, and the bar leads to the memo that shows them', async ({
	tab: page,
}) => {
	const faults = watch(page);
	await page.goto('recommendations/');
	const boxes = page.locator('[data-tick]');
	const names = [await boxes.nth(0).getAttribute('data-tick'), await boxes.nth(3).getAttribute('data-tick')];
	for (const at of [0, 3]) {
		await boxes.nth(at).focus();
		await page.keyboard.press('Space');
	}
	await expect(page.locator('.memo-bar [role=status]')).toContainText('2');
	await page.locator('.memo-bar a').focus();
	await page.keyboard.press('Enter');

	await expect(shown(page)).toHaveCount(2);
	const links = await shown(page)
		.locator('a')
		.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
	for (const name of names) expect(links.some((link) => link.endsWith(`/${name}/`))).toBe(true);
	expect(faults).toEqual([]);
});

/** A memo with two recommendations, a title and a note, as a reader has it open. */
async function openMemo(page: Page): Promise<string[]> {
	const slugs = listSlugs(3);
	await page.goto(`memo/#r=${slugs.slice(0, 2).join()}`);
	await expect(shown(page)).toHaveCount(2);
	await page.locator('#memo-title').fill('For Monday');
	await page.locator(`#n-${slugs[1]}`).fill('Ask first');
	return slugs;
}

/** The memo page has everything. */
async function expectWhole(page: Page, slugs: readonly string[]): Promise<void> {
	await expect(shown(page)).toHaveCount(slugs.length);
	const links = await shown(page)
		.locator('a')
		.evaluateAll((all) =>
			all.map((link) => new URL(link.getAttribute('href') ?? '', location.href).pathname),
		);
	expect(links.map((link) => link.split('/').at(-2))).toEqual(slugs);
	await expect(page.locator('#memo-title')).toHaveValue('For Monday');
	await expect(page.locator(`#n-${slugs[1]}`)).toHaveValue('Ask first');
}

const toMemo = (page: Page) =>
	page.evaluate(() => document.querySelector<HTMLElement>('a[data-memo]')?.click());

const journeys: readonly (readonly [name: string, go: (page: Page) => Promise<unknown>])[] = [
	[
		'a page of the menu',
		(page) =>
			page
				.locator('.menu a')
				.first()
				.evaluate((link) => (link as HTMLElement).click()),
	],
	[
		'two pages in a row',
		async (page) => {
			for (const at of [0, 1]) {
				await page
					.locator('.menu a')
					.nth(at)
					.evaluate((link) => (link as HTMLElement).click());
				await page.waitForLoadState();
			}
		},
	],
	[
		'the header search',
		async (page) => {
			await page.locator('header input[type=search]').fill('bread');
			await page.locator('header input[type=search]').press('Enter');
			await page.waitForLoadState();
		},
	],
	[
		'Back from another page',
		async (page) => {
			await page
				.locator('.menu a')
				.first()
				.evaluate((link) => (link as HTMLElement).click());
			await page.waitForURL((url) => !url.pathname.endsWith('/memo/'));
			await page.goBack();
		},
	],
	[
		'Back to a page from before the memo',
		async (page) => {
			await page.goBack();
			await expect(page.locator('a[data-memo]')).toHaveText(/\(2\)/);
			// A page that was gone back to may still write its address: what goes on from there is not to be cut off by that.
			await page.evaluate(() => setTimeout(() => history.back()));
			await page.waitForURL('**/themes/*');
		},
	],
	[
		'a place in a page',
		async (page) => {
			await page.locator('#memo-list a[href*="#p"]').first().click();
			await page.waitForLoadState();
			await expect(page).toHaveURL(/#p\d+$/);
		},
	],
	[
		'a place in a page, and loading it anew',
		async (page) => {
			await page.locator('#memo-list a[href*="#p"]').first().click();
			await page.waitForLoadState();
			await page.reload();
		},
	],
];

for (const [name, go] of journeys) {
	test(`selection, order, title and notes outlast ${name}`, async ({ tab: page }) => {
		await page.goto('about/');
		await page.goto('themes/');
		const slugs = await openMemo(page);
		await go(page);
		await expect(page.locator('a[data-memo]')).toHaveText(/\(2\)/);
		await toMemo(page);
		await expectWhole(page, slugs.slice(0, 2));
	});
}

test('adding more keeps title and notes', async ({ tab: page }) => {
	const slugs = await openMemo(page);
	await page.locator('#more a').first().click();
	await page.locator(`[data-tick="${slugs[2]}"]`).first().check();
	await page.locator('.memo-bar a').click();

	await expectWhole(page, slugs);
});

test('a second tab has what the first one chose, and the first what the second did', async ({
	page,
	context,
}) => {
	const slugs = await openMemo(page);
	const second = await context.newPage();
	await second.goto('recommendations/');
	await expect(second.locator('a[data-memo]')).toHaveText(/\(2\)/);
	await second.locator(`[data-tick="${slugs[2]}"]`).first().check();

	await expect(page.locator('a[data-memo]')).toHaveText(/\(3\)/);
	await expectWhole(page, slugs);
});

test('a memo that somebody sent does not mix with one’s own', async ({ page, context }) => {
	const slugs = await openMemo(page);
	const sent = await context.newPage();
	await sent.goto(`memo/#r=${slugs[2]}&t=Theirs&v=zzzz.1`);

	await expect(shown(sent)).toHaveCount(1);
	await expectWhole(page, slugs.slice(0, 2));
});

test('a file that hangs, is missing or was changed is said to be so', async ({ tab: page }) => {
	const [slug = ''] = listSlugs(1);
	await page.route(/\/memo\/$/, async (route) => {
		const response = await route.fetch();
		await route.fulfill({
			response,
			body: (await response.text()).replace(/data-patience="\d+"/, 'data-patience="300"'),
		});
	});
	const faults: readonly ((route: Route) => Promise<unknown>)[] = [
		async () => {},
		(route) => route.fulfill({ status: 404, body: '' }),
		(route) => route.fulfill({ body: '{}' }),
		(route) => route.fulfill({ body: 'null' }),
		async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, body: (await response.text()).replace('should', 'should not') });
		},
	];
	for (const fault of faults) {
		await page.unroute(/data\/memo\//);
		await page.route(/data\/memo\//, fault);
		await page.goto(elsewhere);
		await page.goto(`memo/#r=${slug}`);
		await expect(page.locator('#memo-missing')).toContainText('could not be loaded whole');
		await expect(shown(page)).toHaveCount(0);
	}
});

test('order and lines are changed with the keyboard, the focus stays, and the address keeps all of it', async ({
	tab: page,
}) => {
	const slugs = listSlugs(4);
	await page.goto(`memo/#r=${slugs.join()}`);
	await expect(shown(page)).toHaveCount(slugs.length);
	const before = await shown(page).allTextContents();
	const down = page.locator('#memo-list button[id^="down"]:not([aria-disabled])').first();
	await down.focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('#memo-status')).not.toBeEmpty();
	const focused = await page.evaluate(() => document.activeElement?.id ?? '');
	expect(focused).toMatch(/down/);

	const line = page.locator('#memo-list input').first();
	await line.fill('Ask <b>first</b> & twice');
	await page.locator('#memo-title').fill('For Monday');
	const text = await page.locator('#memo-list').innerText();
	await page.reload();

	await expect(shown(page)).toHaveCount(slugs.length);
	expect(await page.locator('#memo-list').innerText()).toBe(text);
	await expect(page.locator('#memo-list input').first()).toHaveValue('Ask <b>first</b> & twice');
	await expect(page.locator('h1')).toHaveText('Memo');
	await expect(page.locator('#memo-given')).toHaveText('Title given by the sender: For Monday');
	expect(await shown(page).allTextContents()).toEqual([before[1], before[0], ...before.slice(2)]);
});

test('a removed recommendation is gone from the address', async ({ tab: page }) => {
	const slugs = listSlugs(3);
	await page.goto(`memo/#r=${slugs.join()}`);
	await expect(shown(page)).toHaveCount(3);
	await page.locator(`#remove-${slugs[1]}`).click();

	await expect(shown(page)).toHaveCount(2);
	expect(page.url()).not.toContain(`${slugs[1]},`);
	await expect(page.locator(':focus')).toHaveAttribute('id', /^remove-/);
});

test('of a hostile address, what can be shown is shown and the rest is named', async ({ tab: page }) => {
	const faults = watch(page);
	const [slug = ''] = listSlugs(1);
	const thousand = Array.from({ length: 1000 }, (_, i) => `nothing-here-${i + 1}`);
	const markup = encodeURIComponent('<img src=x onerror=alert(1)>');
	await page.goto(
		`memo/#r=${[slug, slug, markup, 'x%E0%A4%A', '__proto__', ...thousand].join()}&t=${markup}&n.${slug}=${markup}`,
	);

	await expect(shown(page)).toHaveCount(1);
	await expect(page.locator('#memo-missing li')).not.toHaveCount(0);
	await expect(page.locator('#memo-given')).toHaveText(
		'Title given by the sender: <img src=x onerror=alert(1)>',
	);
	await expect(page.locator('main img, #memo-list script')).toHaveCount(0);
	expect(faults).toEqual([]);
});

test('an empty memo says how to make one', async ({ tab: page }) => {
	await page.goto('memo/');

	await expect(page.locator('#memo-empty')).toBeVisible();
	await expect(page.locator('#memo-tools')).toBeHidden();
});

const files = [
	['csv', 'memo.csv', /^\uFEFFid,address,/],
	['bibtex', 'memo.bib', /^@online\{recommendation:/],
	['ris', 'memo.ris', /^TY {2}- ELEC\r\n/],
	['page', 'memo.html', /^<!doctype html>\n<html lang=/],
] as const;

test('the memo is saved as a table, for reference managers and as a page', async ({ tab: page }) => {
	const faults = watch(page);
	const slugs = listSlugs(2);
	await page.goto(`memo/#r=${slugs.join()}&n.${slugs[0]}=%3Cscript%3Ealert(1)%3C%2Fscript%3E`);
	await expect(shown(page)).toHaveCount(2);
	for (const [kind, name, pattern] of files) {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.locator(`[data-save=${kind}]`).click(),
		]);
		const text = readFileSync(await download.path(), 'utf8');

		expect(download.suggestedFilename()).toBe(name);
		expect(text).toMatch(pattern);
		expect(text).not.toContain('<script');
		for (const slug of slugs) expect(text).toContain(slug);
	}
	expect(faults).toEqual([]);
});

test('the memo is copied as Markdown and as text', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const slugs = listSlugs(2);
	await page.goto(`memo/#r=${slugs.join()}`);
	await expect(shown(page)).toHaveCount(2);
	const first = (await shown(page).first().innerText()).trim();
	for (const kind of ['markdown', 'text']) {
		await page.locator(`[data-copy=${kind}]`).click();
		await expect(page.locator('#memo-status')).toHaveText('Copied.');

		expect((await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\\', '')).toContain(first);
	}
});

test('the memo has no accessibility faults', async ({ tab: page }) => {
	const slugs = listSlugs(3);
	await page.goto(`memo/#r=${slugs.join()},nothing-1`);
	await expect(shown(page)).toHaveCount(3);

	expect(await findFaults(page)).toEqual([]);
});

test('in print nothing of the memo’s tools is left, and the lines are', async ({ tab: page }) => {
	const [slug = ''] = listSlugs(1);
	await page.goto(`memo/#r=${slug}&n.${slug}=Ask%20first`);
	await expect(shown(page)).toHaveCount(1);
	await page.emulateMedia({ media: 'print' });

	await expect(page.locator('main button:visible, main input:visible')).toHaveCount(0);
	await expect(page.getByText('Ask first')).toBeVisible();
});

test('a reference is copied with one click, and without JavaScript it is there to be read', async ({
	page,
	browser,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const [slug] = listSlugs(1);
	await page.goto(`recommendations/${slug}/`);
	await page.locator('.cite summary').click();
	const reference = page.locator('.cite dd').first();
	await page.locator('.cite button').first().click();
	await expect(page.locator('.cite [role=status]')).toHaveText('Copied.');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await reference.textContent());

	const plain = await browser.newContext({ javaScriptEnabled: false });
	const still = await plain.newPage();
	await still.goto(page.url());
	await still.locator('.cite summary').click();
	await expect(still.locator('.cite dd').first()).toBeVisible();
	await expect(still.locator('.cite a[download]')).not.toHaveCount(0);
});
