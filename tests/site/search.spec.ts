/** Searching, as readers do it. Names are taken from the built index, so the tests fit any dossier. */

import { expect, test } from '@playwright/test';
import { ambiguous, data, known, open, search, settle } from './searching.ts';

const name = known?.entity.name ?? '';
const alias = known?.alias ?? '';

test('a name is found under a spelling that no page uses, and the reader sees how it was read', async ({
	page,
}) => {
	await open(page, { q: alias });

	await expect(page.locator('#reading')).toContainText(`${alias} read as ${name}`);
	await expect(page.locator('#names h3 a').first()).toHaveAttribute('href', known?.entity.href ?? '');
	expect(await page.locator('#text mark').count()).toBeGreaterThan(0);
});

test('the exact words can be searched instead', async ({ page }) => {
	await open(page, { q: alias });
	await page.getByRole('link', { name: 'search the exact words' }).click();
	await settle(page);

	await expect(page.getByRole('searchbox')).toHaveValue(`"${alias}"`);
	await expect(page.locator('#reading')).toBeEmpty();
});

test('every actor’s own page comes first under every name that is its own', async ({ page }) => {
	await open(page);
	const actors = data.entities.filter(({ kind }) => kind === 'actor').slice(0, 12);
	for (const entity of actors) {
		await page.getByRole('searchbox').fill(entity.short);
		await expect(page.locator('#reading')).toContainText(entity.name);
		await settle(page);
		await expect(page.locator('#names h3 a').first()).toHaveAttribute('href', entity.href);
	}
});

test('a name with two meanings shows both, and each can be chosen alone', async ({ page }) => {
	test.skip(!ambiguous, 'no name of this dossier has two meanings');
	await open(page, { q: ambiguous?.[0]?.name ?? '' });

	const readings = page.locator('#reading').getByRole('link', { name: 'only this' });
	await expect(readings).toHaveCount(ambiguous?.length ?? 0);
	await readings.first().click();
	await settle(page);
	await expect(page.locator('#reading').getByRole('link', { name: 'only this' })).toHaveCount(0);
});

test('a search that is overtaken by another does not come back', async ({ page }) => {
	await open(page);
	let release = () => {};
	const held = new Promise<void>((resolve) => {
		release = resolve;
	});
	await page.route(/\.pf_fragment/, async (route) => {
		await held;
		await route.continue();
	});
	await page.getByRole('searchbox').fill(name);
	await expect(page.locator('#names .hit').first()).toBeVisible();
	await page.getByRole('searchbox').fill('zzyzxqv');
	await expect(search(page)).toHaveAttribute('data-state', 'none');
	release();
	await page.waitForTimeout(300);
	await expect(search(page)).toHaveAttribute('data-state', 'none');
	await expect(page.locator('.hit')).toHaveCount(0);
});

test('the box follows the address, forwards and back', async ({ page }) => {
	await open(page, { q: alias });
	await page.getByRole('link', { name: 'search the exact words' }).click();
	await expect(page.getByRole('searchbox')).toHaveValue(`"${alias}"`);
	await page.getByRole('searchbox').focus();
	await page.goBack();
	await expect(page.getByRole('searchbox')).toHaveValue(alias);
});

test('every passage leads to its place in the page', async ({ page }) => {
	await open(page, { q: name });
	const marks = page.locator('#text a.at');
	const href = (await marks.first().getAttribute('href')) ?? '';
	await marks.first().click();

	await expect(page).toHaveURL((url) => `${url.pathname}${url.hash}` === href);
	await expect(page.locator(':target')).toHaveCount(1);
});

test('what is typed stays in the fragment: a search can be shared, and no request carries it', async ({
	page,
	context,
}) => {
	const asked: string[] = [];
	context.on('request', (request) => asked.push(request.url()));
	await open(page);
	await page.getByRole('searchbox').fill('Quite Particular Words');
	await page.getByRole('searchbox').press('Enter');
	await settle(page);
	expect(new URL(page.url()).hash).toBe('#q=Quite+Particular+Words');

	const other = await context.newPage();
	await other.goto(page.url());
	await settle(other);
	await expect(other.getByRole('searchbox')).toHaveValue('Quite Particular Words');
	expect(asked.filter((url) => /quite|particular/i.test(url.replace(/#.*/, '')))).toEqual([]);
});

test('words that stand nowhere are named, and near ones are offered', async ({ page }) => {
	await open(page, { q: `${name} zzyzxqv` });
	await expect(page.locator('#notices')).toContainText('Not found anywhere: “zzyzxqv”.');

	await open(page, { q: `${name.slice(0, -2)}qx` });
	await expect(page.locator('#notices')).toContainText('Did you mean');
});

test.describe('from any page', () => {
	test('a box in the header leads to the answer', async ({ page }) => {
		await page.goto('');
		await page.keyboard.press('/');
		await page.keyboard.type(name);
		await page.keyboard.press('Enter');
		await settle(page);
		await expect(page.locator('#names h3 a').first()).toHaveAttribute('href', known?.entity.href ?? '');
	});

	test('the slash goes into the text where text is being typed', async ({ page }) => {
		await open(page);
		await page.keyboard.press('/');
		await expect(page.getByRole('searchbox')).toBeFocused();
		await page.keyboard.type('a/b');
		await expect(page.getByRole('searchbox')).toHaveValue('a/b');
	});

	test('its script is smaller than a kilobyte', async ({ page }) => {
		const sizes: number[] = [];
		page.on('response', async (response) => {
			if (/SearchKey.*\.js$/.test(response.url())) sizes.push((await response.body()).length);
		});
		await page.goto('');
		await expect.poll(() => sizes).toHaveLength(1);
		expect(sizes[0]).toBeLessThan(1024);
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });

		test('no box stands there that would do nothing', async ({ page }) => {
			await page.goto('');
			await expect(page.getByRole('searchbox')).toHaveCount(0);
			await expect(
				page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search' }),
			).toBeVisible();
		});
	});
});
