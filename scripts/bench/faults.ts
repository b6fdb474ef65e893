/**
 * Measures how honest search is when files of its index fail: many searches in a browser, each with random faults.
 *
 *     node scripts/bench/faults.ts [runs] [seed]
 */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page, type Route } from '@playwright/test';
import { readContent } from '../../src/checks/gate.ts';
import { buildDossier } from '../../src/dossier/dossier.ts';
import { findBrowser } from '../site/browser.ts';
import { serve } from '../site/server.ts';
import { readSite } from '../site/address.ts';
import { findContentFolder } from '../site/content-folder.ts';

const [runs = 1000, seed = 1] = process.argv.slice(2).map(Number);
const site = process.env['SITE_DIR'] ?? 'dist';
const { server, address } = await serve(site, readSite(findContentFolder()).base, 4500);

/** Mulberry32: the same runs for the same seed. */
let state = seed;
function random(): number {
	state = (state + 0x6d2b79f5) | 0;
	let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
	mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
	return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}
const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];

const faults: readonly ((route: Route, body: Buffer) => Promise<void>)[] = [
	(route) => route.fulfill({ status: 404, body: 'missing' }),
	(route) =>
		route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>Home</title>' }),
	(route, body) => route.fulfill({ body: body.subarray(0, Math.floor(body.length * random())) }),
	(route, body) => {
		const at = Math.floor(random() * body.length);
		body[at] = (body[at] ?? 0) ^ 0x21;
		return route.fulfill({ body });
	},
	(route) => route.abort('connectionreset'),
	async () => {},
];

async function search(
	page: Page,
	query: string,
): Promise<{ state: string; status: string; hrefs: string[] }> {
	await page.goto('about:blank');
	await page.goto(`${address}search/#${new URLSearchParams({ q: query })}`);
	await page.waitForFunction(
		() =>
			!['idle', 'loading'].includes(
				document.querySelector<HTMLElement>('#search')?.dataset['state'] ?? 'loading',
			),
		null,
		{ timeout: 60_000 },
	);
	return page.evaluate(() => ({
		state: document.querySelector<HTMLElement>('#search')?.dataset['state'] ?? '',
		status: document.querySelector('#count')?.textContent ?? '',
		hrefs: [...document.querySelectorAll('#groups .hit .quiet')].map(
			(link) => link.getAttribute('href') ?? '',
		),
	}));
}

const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
const page = await browser.newPage();
let errors = 0;
page.on('pageerror', () => errors++);
const { queries: table } = buildDossier(readContent(findContentFolder(), { drafts: false }).sources);
const queries = Array.from({ length: 60 }, () => pick(table)?.query ?? '');
const sound = new Map<string, { state: string; status: string; hrefs: string[] }>();
for (const query of queries) sound.set(query, await search(page, query));

// From here on nobody waits long for a file that does not come.
await page.route(/\/search\/$/, async (route) => {
	const html = readFileSync(path.join(site, 'search/index.html'), 'utf8');
	await route.fulfill({
		contentType: 'text/html; charset=utf-8',
		body: html.replace(/data-patience="\d+"/, 'data-patience="150"'),
	});
});

const bodies = new Map<string, Buffer>();
let chance = 0;
let hit = 0;
await page.route(/\/search\/index\//, async (route) => {
	const url = route.request().url();
	// From the folder: a server that closes a connection is a fault of its own.
	const body = bodies.get(url) ?? readFileSync(path.join(site, new URL(url).pathname));
	bodies.set(url, body);
	const fault = random() < chance ? pick(faults) : undefined;
	if (!fault)
		return route.fulfill({
			body,
			contentType: /\.js/.test(url) ? 'text/javascript' : 'application/octet-stream',
		});
	hit++;
	await fault(route, Buffer.from(body)).catch(() => undefined);
});

const tally = {
	runs: 0,
	'files failed': 0,
	complete: 0,
	incomplete: 0,
	'falsely nothing found': 0,
	'falsely complete': 0,
};
for (let run = 0; run < runs; run++) {
	const query = pick(queries) ?? '';
	const expected = sound.get(query);
	chance = pick([0.02, 0.1, 0.3, 0.6, 1]) ?? 0;
	const result = await search(page, query);
	const whole = result.state === 'results' || result.state === 'none';
	tally.runs++;
	tally[whole ? 'complete' : 'incomplete']++;
	if (/^Nothing found for/.test(result.status) && expected?.state !== 'none')
		tally['falsely nothing found']++;
	if (whole && JSON.stringify(result) !== JSON.stringify(expected)) tally['falsely complete']++;
	if (run % 100 === 99) console.log(JSON.stringify({ ...tally, 'files failed': hit, exceptions: errors }));
}
tally['files failed'] = hit;
console.table([{ ...tally, exceptions: errors }]);
await browser.close();
server.close();
