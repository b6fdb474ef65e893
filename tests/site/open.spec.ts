/** The site from elsewhere: pages of other origins load its data. */

import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { expect, test } from '@playwright/test';

const site = process.env['SITE_DIR'] ?? 'dist';

test('a page of another origin loads every data file, every feed and a picture', async ({
	page,
	baseURL,
}) => {
	const other = createServer((_, response) =>
		response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Notebook</title>'),
	).listen(0, '127.0.0.1');
	await once(other, 'listening');
	try {
		const address = other.address();
		await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`);
		const html = readFileSync(path.join(site, 'data/index.html'), 'utf8');
		const hrefs = [...html.matchAll(/href="(\/(?:data|feeds)\/[^"]+\.[a-z]+)"/g)].map(
			([, href = '']) => href,
		);
		const [card = ''] = /\/cards\/[^"]*\.png/.exec(html) ?? [];

		expect(hrefs.length).toBeGreaterThan(40);
		const failed = await page.evaluate(
			async ({ base, hrefs, card }) => {
				const bad: string[] = [];
				for (const href of hrefs) {
					const response = await fetch(new URL(href, base), { mode: 'cors' }).catch(() => undefined);
					if (!response?.ok || (await response.text()) === '') bad.push(href);
				}
				const picture = new Image();
				picture.src = new URL(card, base).href;
				await picture.decode().catch(() => bad.push(card));
				// What is not offered to others stays closed to their scripts.
				const home = await fetch(new URL('/', base)).catch(() => undefined);
				if (home) bad.push('/');
				return bad;
			},
			{ base: baseURL ?? '', hrefs: [...new Set(hrefs)], card },
		);
		expect(failed).toEqual([]);
	} finally {
		other.close();
	}
});
