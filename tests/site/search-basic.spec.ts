/** Search in a browser without WebAssembly, as hardened ones are. */

import AxeBuilder from '@axe-core/playwright';
import { chromium, expect, test } from '@playwright/test';
import { gaps, known, listen, open, search, status } from './searching.ts';

test('names, topics and recommendations are found, and the reader is told what is not searched', async ({
	launchOptions,
	baseURL,
}) => {
	const browser = await chromium.launch({
		...launchOptions,
		args: [...(launchOptions.args ?? []), '--js-flags=--jitless'],
	});
	const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
	const page = await context.newPage();
	const complaints = listen(page);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await open(page, { q: known?.alias ?? '' });

	await expect(search(page)).toHaveAttribute('data-state', 'basic');
	await expect(gaps(page)).toContainText('no WebAssembly');
	await expect(page.locator('#names h3 a').first()).toHaveAttribute('href', known?.entity.href ?? '');
	expect(asked.filter((url) => /pagefind/.test(url))).toEqual([]);
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

	await open(page, '');
	await open(page, { q: 'zzyzxqv' });
	await expect(status(page)).toContainText('not everything could be searched');
	expect(complaints).toEqual([]);
	await browser.close();
});
