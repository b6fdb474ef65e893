/** What other people's accessibility checkers say of each kind of page, wide and light, narrow and dark. */

import { chromium, type Browser } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/site/browser.ts';
import { serve } from '../../scripts/site/server.ts';
import { readSite } from '../../scripts/site/address.ts';
import { exceptions, isExcepted } from './exceptions.ts';
import { ask, type Finding } from './judges.ts';
import { listKinds } from './kinds.ts';

const site = process.env['SITE_DIR'] ?? 'dist';
const settings = [
	{ name: 'wide', width: 1280, colorScheme: 'light' },
	{ name: 'narrow', width: 390, colorScheme: 'dark' },
] as const;
const kinds = listKinds(site);

let browser: Browser;
let running: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
	browser = await chromium.launch({
		executablePath: findBrowser(),
		args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
	});
	running = await serve(site, readSite(process.env['CONTENT_DIR'] ?? 'content').base, 4700);
});
afterAll(async () => {
	await browser.close();
	running.server.close();
	running.server.closeAllConnections();
});

const used = new Set<string>();

test.each(kinds.flatMap((kind) => settings.map((setting) => ({ ...kind, ...setting }))))(
	'$kind, $name',
	async ({ page: path, width, colorScheme }) => {
		const context = await browser.newContext({
			bypassCSP: true,
			viewport: { width, height: 900 },
			colorScheme,
		});
		const page = await context.newPage();
		await page.goto(`${running.address}${path}`);
		const findings = await ask(page);
		await context.close();

		const found = new Map<string, Finding & { count: number }>();
		for (const finding of findings) {
			const by = exceptions.find((exception) => isExcepted(finding, exception));
			if (by) used.add(`${by.judge} ${by.rule}`);
			else {
				const key = `${finding.judge} ${finding.rule}`;
				found.set(key, { ...finding, count: (found.get(key)?.count ?? 0) + 1 });
			}
		}
		expect([...found.values()]).toEqual([]);
	},
);

test('there is a page of every kind', () => {
	expect(kinds.length).toBeGreaterThan(20);
});

test('every exception is still needed', () => {
	expect(exceptions.map(({ judge, rule }) => `${judge} ${rule}`).filter((name) => !used.has(name))).toEqual(
		[],
	);
});
