/** Search when files of its index fail: what it has it shows, and it never says that nothing was found. */

import { expect, test, type Page, type Route } from '@playwright/test';
import { gaps, hurry, known, listen, open, search, settle, status } from './searching.ts';

const name = known?.entity.name ?? '';

const kinds = {
	'the pointer': /\/current\.json/,
	'the list of files': /\/list\.json/,
	'pagefind.js': /\/pagefind\.js/,
	'the entry': /\/pagefind-entry\.json/,
	'the meta index': /\.pf_meta/,
	'the program': /\/wasm\..*\.pagefind/,
	'a chunk of the index': /\.pf_index/,
	'a page’s text': /\.pf_fragment/,
};

const faults: Record<string, (route: Route) => Promise<void>> = {
	missing: (route) =>
		route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html><title>Not found</title>' }),
	'a page of HTML': (route) =>
		route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>Home</title>' }),
	truncated: async (route) => {
		const response = await route.fetch();
		const body = await response.body();
		await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
	},
	corrupted: async (route) => {
		const response = await route.fetch();
		const body = Buffer.from(await response.body());
		for (let i = 11; i < body.length; i += 97) body[i] = (body[i] ?? 0) ^ 0x55;
		await route.fulfill({ response, body });
	},
	reset: (route) => route.abort('connectionreset'),
	hanging: async () => {},
};

async function expectHonesty(page: Page): Promise<void> {
	await expect(search(page)).toHaveAttribute('data-state', 'incomplete');
	await expect(gaps(page)).toContainText('may be incomplete');
	await expect(gaps(page).getByRole('link').first()).toBeVisible();
	await expect(status(page)).not.toHaveText(/^Nothing found for/);
}

for (const [kind, pattern] of Object.entries(kinds)) {
	for (const [fault, answer] of Object.entries(faults)) {
		test(`${kind} is ${fault}: the names stay, and the rest is called incomplete`, async ({ page }) => {
			const complaints = listen(page);
			await hurry(page);
			await page.route(pattern, answer);
			await open(page, { q: name });

			await expectHonesty(page);
			await expect(page.locator('#names h3 a').first()).toHaveAttribute('href', known?.entity.href ?? '');
			expect(complaints).toEqual([]);

			// What stands nowhere needs no excerpt.
			if (kind === 'a page’s text') return;
			await open(page, { q: 'zzyzxqv' });
			await expect(status(page)).toContainText('not everything could be searched');
		});
	}
}

for (const [fault, answer] of Object.entries(faults)) {
	test(`the compact index is ${fault}: the text is still searched`, async ({ page }) => {
		await hurry(page);
		await page.route(/\/names\..*\.json/, answer);
		await open(page, { q: name });

		await expectHonesty(page);
		expect(await page.locator('#text .hit').count()).toBeGreaterThan(0);
	});
}

test('a file that fails once is fetched again, and nothing is missing', async ({ page }) => {
	const failed = new Set<string>();
	await page.route(/\/search\/index\//, async (route) => {
		const url = route.request().url().replace(/\?.*/, '');
		if (failed.has(url)) return route.continue();
		failed.add(url);
		await route.abort();
	});
	// The pointer alone is fetched without a second attempt of its own.
	failed.add(new URL('search/index/current.json', test.info().project.use.baseURL).href);
	await open(page, { q: name });

	await expect(search(page)).toHaveAttribute('data-state', 'results');
	await expect(gaps(page)).toBeHidden();
});

test('what failed is asked for anew by the next search', async ({ page }) => {
	await hurry(page);
	await page.route(/\.pf_index/, (route) => route.abort());
	await open(page, { q: name });
	await expectHonesty(page);

	await page.unroute(/\.pf_index/);
	await page.getByRole('button', { name: 'Search', exact: true }).click();
	await expect(search(page)).toHaveAttribute('data-state', 'results');
	await expect(gaps(page)).toBeHidden();
});

test('where the browser cannot check the index, the reader is told', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined });
	});
	await open(page, { q: name });

	await expectHonesty(page);
	await expect(gaps(page)).toContainText('cannot be checked for damage');
	expect(await page.locator('#text .hit').count()).toBeGreaterThan(0);
});

test('without a connection the names are still searched', async ({ page, context }) => {
	await hurry(page);
	await open(page);
	await page.waitForLoadState('networkidle');
	await context.setOffline(true);
	await page.getByRole('searchbox').fill(name);
	await page.getByRole('searchbox').press('Enter');
	await settle(page);

	await expectHonesty(page);
	await expect(page.locator('#names h3 a').first()).toHaveAttribute('href', known?.entity.href ?? '');
});

test('a new version of the site does no harm to a page that is open', async ({ page }) => {
	await open(page, { q: 'zzyzxqv' });
	await expect(search(page)).toHaveAttribute('data-state', 'none');

	// From now on the same index stands under another name, and nothing under the old one.
	let old = '';
	await page.route(/\/current\.json/, async (route) => {
		const response = await route.fetch();
		const pointer = await response.json();
		old = pointer.text.folder;
		await route.fulfill({ response, json: { ...pointer, text: { ...pointer.text, folder: 'text.next' } } });
	});
	await page.route(/\/search\/index\/text\./, async (route) => {
		const url = route.request().url();
		if (!url.includes('text.next')) return route.fulfill({ status: 404, body: '' });
		await route.fulfill({ response: await route.fetch({ url: url.replace('text.next', old) }) });
	});
	await page.getByRole('searchbox').fill(name);
	await page.getByRole('searchbox').press('Enter');

	await expect(page.locator('#text .hit').first()).toBeVisible();
	await settle(page);
	await expect(search(page)).toHaveAttribute('data-state', 'results');
});
