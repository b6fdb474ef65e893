/** The site from elsewhere and on paper: pages of other origins load its data, printed pages say what they are. */

import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
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

/** How many sheets each kind of page may take. */
const sheets = { recommendations: 1, topics: 2 } as const;

for (const [folder, most] of Object.entries(sheets)) {
	test(`on paper, ${folder} take ${most === 1 ? 'one sheet' : `${most} sheets`} and end with what they are, their day and address`, async ({
		page,
	}) => {
		test.setTimeout(600_000);
		const few = globSync(`${folder}/*/index.html`, { cwd: site })
			.map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
			.sort()
			.slice(0, 12);
		expect(few.length).toBeGreaterThan(0);

		for (const href of few) {
			await page.goto(href.slice(1));
			await page.emulateMedia({ media: 'print' });
			const line = page.locator('.paper');
			await expect(line).toBeVisible();
			expect(await line.textContent()).toContain(
				new URL(href, (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '').href,
			);
			expect(await line.textContent()).toMatch(/\b(19|20)\d\d\b/);
			const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
			const count = pdf.match(/\/Type\s*\/Page(?![s\w])/g)?.length;
			expect([href, (count ?? 99) <= most]).toEqual([href, true]);
			await page.emulateMedia({ media: 'screen' });
		}
	});
}
