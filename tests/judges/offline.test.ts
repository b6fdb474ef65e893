/** The copy for reading without a network: unpacked into a folder and opened from there, it reads, leads on and finds. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/site/browser.ts';

const work = mkdtempSync(path.join(tmpdir(), 'offline-'));
const site = path.join(work, 'site');
let folder = '';

beforeAll(() => {
	cpSync(process.env['SITE_DIR'] ?? 'dist', site, { recursive: true });
	const { status, stderr } = spawnSync(process.execPath, ['scripts/offline.ts'], {
		env: { ...process.env, SITE_DIR: site },
		encoding: 'utf8',
	});
	expect(status, stderr).toBe(0);
	for (const [name, bytes] of Object.entries(unzipSync(readFileSync(path.join(site, 'offline.zip'))))) {
		const file = path.join(work, 'copy', name);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, bytes);
		folder = path.join(work, 'copy', name.split('/')[0] ?? '');
	}
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

test('every file has the hash in the list, and the zip the one beside it', () => {
	const sums = readFileSync(path.join(folder, 'SHA256SUMS.txt'), 'utf8').trim().split('\n');
	const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

	expect(sums.length).toBeGreaterThan(100);
	for (const line of sums) {
		const [sum, name = ''] = line.split('  ');
		expect([name, hash(path.join(folder, name))]).toEqual([name, sum]);
	}
	expect(readFileSync(path.join(site, 'offline.zip.sha256.txt'), 'utf8')).toContain(
		hash(path.join(site, 'offline.zip')),
	);
});

test('links lead on and search finds, from a folder and with the network off', async () => {
	const browser = await chromium.launch({
		executablePath: findBrowser(),
		args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
	});
	try {
		const page = await (await browser.newContext({ offline: true })).newPage();
		const errors: string[] = [];
		page.on('pageerror', ({ message }) => errors.push(message));
		page.on('request', (request) => {
			if (!/^(?:file|blob|data):/.test(request.url())) errors.push(`asks ${request.url()}`);
		});
		const root = pathToFileURL(`${folder}/`).href;

		await page.goto(`${root}briefings/index.html`);
		const link = page.locator('main a[href*="briefings/"]').first();
		const name = await link.textContent();
		await link.click();
		await page.waitForURL(/briefings\/[^/]+\/index\.html/);
		expect(await page.locator('h1').count()).toBe(1);

		await page.goto(`${root}search/index.html#${new URLSearchParams({ q: name ?? '' })}`);
		await page.locator('#search[data-state="results"]').waitFor({ timeout: 60_000 });
		const hit = page.locator('#search a[href*="briefings/"]:visible').first();
		await hit.click();
		await page.waitForURL((url) => url.protocol === 'file:' && !url.pathname.endsWith('/search/index.html'));
		expect(await page.locator('h1').count()).toBe(1);
		expect(errors).toEqual([]);
	} finally {
		await browser.close();
	}
});
