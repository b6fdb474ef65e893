/** The memo: chosen on lists, kept in the address, handed on. All texts are read from the pages. */

import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

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

/** The names of some recommendations that there are. */
async function listSlugs(page: Page, count: number): Promise<string[]> {
	await page.goto('recommendations/');
	const slugs = await page
		.locator('[data-tick]')
		.evaluateAll((boxes) => boxes.map((box) => box.getAttribute('data-tick') ?? ''));
	return [...new Set(slugs)].slice(0, count);
}

const shown = (page: Page) => page.locator('#memo-list .rec h3');

test('recommendations are ticked with the keyboard, and the bar leads to the memo that shows them', async ({
	page,
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

test('a choice goes along to the next list and comes back with the reader', async ({ page }) => {
	await page.goto('recommendations/');
	await page.locator('[data-tick]').first().check();
	const name = await page.locator('[data-tick]').first().getAttribute('data-tick');
	await page.locator('.menu a[data-memo]').click();
	await expect(page).toHaveURL(new RegExp(`r=${name}`));
	await page.goBack();

	await expect(page.locator(`[data-tick="${name}"]`).first()).toBeChecked();
});

test('order and lines are changed with the keyboard, the focus stays, and the address keeps all of it', async ({
	page,
}) => {
	const slugs = await listSlugs(page, 4);
	await page.goto(`memo/#r=${slugs.join()}`);
	await expect(shown(page)).toHaveCount(slugs.length);
	const groups = page.locator('#memo-list h2');
	const before = await groups.allTextContents();
	const down = page
		.locator(
			'#memo-list button[id^="group-down"]:not([aria-disabled]), #memo-list button[id^="down"]:not([aria-disabled])',
		)
		.first();
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
	await expect(page.locator('h1')).toHaveText('For Monday');
	if (before.length > 1) expect(await groups.allTextContents()).not.toEqual(before);
});

test('a removed recommendation is gone from the address', async ({ page }) => {
	const slugs = await listSlugs(page, 3);
	await page.goto(`memo/#r=${slugs.join()}`);
	await expect(shown(page)).toHaveCount(3);
	await page.locator(`#remove-${slugs[1]}`).click();

	await expect(shown(page)).toHaveCount(2);
	expect(page.url()).not.toContain(`${slugs[1]},`);
	await expect(page.locator(':focus')).toHaveAttribute('id', /^remove-/);
});

test('of a hostile address, what can be shown is shown and the rest is named', async ({ page }) => {
	const faults = watch(page);
	const [slug = ''] = await listSlugs(page, 1);
	const thousand = Array.from({ length: 1000 }, (_, i) => `nothing-here-${i + 1}`);
	const markup = encodeURIComponent('<img src=x onerror=alert(1)>');
	await page.goto(
		`memo/#r=${[slug, slug, markup, 'x%E0%A4%A', '__proto__', ...thousand].join()}&t=${markup}&n.${slug}=${markup}`,
	);

	await expect(shown(page)).toHaveCount(1);
	await expect(page.locator('#memo-missing li')).toHaveCount(1003);
	await expect(page.locator('h1')).toHaveText('<img src=x onerror=alert(1)>');
	await expect(page.locator('main img, #memo-list script')).toHaveCount(0);
	expect(faults).toEqual([]);
});

test('an empty memo says how to make one', async ({ page }) => {
	await page.goto('memo/');

	await expect(page.locator('#memo-empty')).toBeVisible();
	await expect(page.locator('#memo-tools')).toBeHidden();
});

for (const [kind, name, pattern] of [
	['csv', 'memo.csv', /^\uFEFFid,address,/],
	['bibtex', 'memo.bib', /^@online\{recommendation:/],
	['ris', 'memo.ris', /^TY {2}- ELEC\r\n/],
	['word', 'memo.html', /^<!doctype html>\n<html lang=/],
] as const) {
	test(`the memo is saved as ${name}`, async ({ page }) => {
		const faults = watch(page);
		const slugs = await listSlugs(page, 2);
		await page.goto(`memo/#r=${slugs.join()}&n.${slugs[0]}=%3Cscript%3Ealert(1)%3C%2Fscript%3E`);
		await expect(shown(page)).toHaveCount(2);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.locator(`[data-save=${kind}]`).click(),
		]);
		const text = readFileSync(await download.path(), 'utf8');

		expect(download.suggestedFilename()).toBe(name);
		expect(text).toMatch(pattern);
		expect(text).not.toContain('<script');
		for (const slug of slugs) expect(text).toContain(slug);
		expect(faults).toEqual([]);
	});
}

test('the memo is copied as Markdown and as text', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const slugs = await listSlugs(page, 2);
	await page.goto(`memo/#r=${slugs.join()}`);
	await expect(shown(page)).toHaveCount(2);
	const first = (await shown(page).first().innerText()).trim();
	for (const kind of ['markdown', 'text']) {
		await page.locator(`[data-copy=${kind}]`).click();
		await expect(page.locator('#memo-status')).toHaveText('Copied.');

		expect((await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\\', '')).toContain(first);
	}
});

test('the memo has no accessibility faults', async ({ page }) => {
	const slugs = await listSlugs(page, 3);
	await page.goto(`memo/#r=${slugs.join()},nothing-1`);
	await expect(shown(page)).toHaveCount(3);

	expect(
		(await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
	).toEqual([]);
});

test('in print nothing of the memo’s tools is left, and the lines are', async ({ page }) => {
	const [slug = ''] = await listSlugs(page, 1);
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
	const [slug] = await listSlugs(page, 1);
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
