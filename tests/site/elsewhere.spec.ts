/** Several dossiers searched as one: what others answer stands apart, and what they do not answer is said. */

import type { Server } from 'node:http';
import { expect, type Page, type Route } from '@playwright/test';
import { serve } from '../../scripts/site/server.ts';
import { readSite } from '../../scripts/site/address.ts';
import { closed } from '../../src/hosting/policy.ts';
import { count, hits, hurry, listen, search, settle } from './searching.ts';
import { test } from './tab.ts';

/** As site.yaml of the fixture has them. */
const others = { North: 'https://north.example/notes/', South: 'https://south.example/notes/' };
/** Stands in the fixture, which is also what the others are built of. */
const query = 'rye';

const servers: Server[] = [];
const places: Record<'own' | 'open' | 'closed', string> = { own: '', open: '', closed: '' };

// One server serves all tests.
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
	const { base, openness } = readSite('tests/fixtures/dossier');
	for (const [name, what] of [
		['own', openness],
		['open', openness],
		['closed', closed],
	] as const) {
		const { server, address } = await serve('.build/fixture', base, 44_000, what);
		servers.push(server);
		places[name] = address;
	}
});

test.afterAll(() => {
	for (const server of servers) server.close();
});

/** Lets the hosts of the others lead to a server of ours. */
async function host(
	page: Page,
	answers: Partial<Record<keyof typeof others, (route: Route) => unknown>> = {},
) {
	for (const [title, address] of Object.entries(others)) {
		const answer = title === 'North' ? answers.North : answers.South;
		await page.route(`${address}**`, (route) => (answer ?? pass())(route));
	}
}

const pass =
	(place: 'open' | 'closed' = 'open') =>
	async (route: Route) => {
		const response = await route.fetch({
			url: route
				.request()
				.url()
				.replace(/^.*?\/notes\//, places[place]),
		});
		// Where a host allows nobody, the browser would allow everybody for the test.
		const nobody = { 'access-control-allow-origin': 'https://nobody.example' };
		await route.fulfill({ response, headers: { ...nobody, ...response.headers() } });
	};

const part = (page: Page, title: keyof typeof others) => page.locator(`#elsewhere [data-title="${title}"]`);

async function ask(page: Page, fields: Record<string, string> = { q: query }) {
	await page.goto(`${places.own}search/#${new URLSearchParams(fields)}`);
	await settle(page);
}

test('both answer, each under its name, with links that lead to it', async ({ tab: page }) => {
	const complaints = listen(page);
	await host(page);
	await ask(page);

	await expect(search(page)).toHaveAttribute('data-state', 'results');
	for (const [title, address] of Object.entries(others)) {
		const own = page.locator(`#elsewhere [data-title="${title}"]`);
		await expect(own.locator('.hit').first()).toBeVisible();
		const hrefs = await own.locator('a').evaluateAll((links) => links.map((one) => one.getAttribute('href')));
		expect(hrefs.filter((href) => !href?.startsWith(address))).toEqual([]);
	}
	expect(complaints).toEqual([]);
});

for (const [what, why, answer] of [
	['is down', 'could not be asked', (route: Route) => route.abort()],
	['is slow', 'did not answer in time', () => {}],
	[
		'has a damaged index',
		'parts of its index could not be had',
		(route: Route) => (/part-\d+/.test(route.request().url()) ? route.fulfill(damaged) : pass()(route)),
	],
	['does not allow to be asked', 'could not be asked', pass('closed')],
	[
		'has an index of another version',
		'of another version',
		(route: Route) =>
			route.request().url().endsWith('current.json')
				? route.fulfill({ ...damaged, body: '{"format":1,"build":"0123456789abcdef"}' })
				: pass()(route),
	],
] as const) {
	test(`one ${what}: it is said, and everything else answers`, async ({ tab: page }) => {
		// Long enough for whoever answers, on a busy machine too.
		if (what === 'is slow') await hurry(page, undefined, 3000);
		await host(page, { North: answer });
		await ask(page);

		await expect(part(page, 'North')).toContainText(why, { timeout: 20_000 });
		await expect(part(page, 'North')).not.toContainText('Nothing found');
		await expect(part(page, 'South').locator('.hit').first()).toBeVisible({ timeout: 20_000 });
		await expect(search(page)).toHaveAttribute('data-state', 'results');
		await expect(hits(page).first()).toBeVisible();
		await expect(count(page)).toHaveText(/results?$/);
	});
}

const damaged = { status: 200, headers: { 'access-control-allow-origin': '*' }, body: 'x\n[]' };

test('what nobody has is said to be nowhere by each for itself', async ({ tab: page }) => {
	await host(page);
	await ask(page, { q: 'zzyzxqv' });

	await expect(search(page)).toHaveAttribute('data-state', 'none');
	await expect(part(page, 'North')).toContainText('Nothing found there');
});

test('nobody else is asked before our own index has answered, nor when results are narrowed', async ({
	tab: page,
}) => {
	const asked: string[] = [];
	page.on('request', (request) => {
		if (!request.url().startsWith(places.own)) asked.push(request.url());
	});
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(/\/root\.json$/, async (route) => {
		if (route.request().url().startsWith(places.own)) await held;
		await route.fallback();
	});
	await host(page);
	await page.goto(`${places.own}search/#q=${query}`);
	await expect(search(page)).toHaveAttribute('data-state', 'loading');
	expect(asked).toEqual([]);
	release();
	await expect(part(page, 'North').locator('.hit').first()).toBeVisible();
	expect(asked.length).toBeGreaterThan(0);

	asked.length = 0;
	await page.goto('about:blank');
	await ask(page, { q: query, kind: 'recommendation' });
	await expect(hits(page).first()).toBeVisible();
	await expect(page.locator('#elsewhere')).toBeHidden();
	expect(asked).toEqual([]);
});

test('the policy lets the search page ask those hosts alone, and a reading page none', async ({
	tab: page,
}) => {
	await host(page);
	await page.route('https://else.example/**', (route) =>
		route.fulfill({ headers: { 'access-control-allow-origin': '*' } }),
	);
	const reaches = (address: string) =>
		page.evaluate(
			(url) =>
				fetch(url).then(
					() => true,
					() => false,
				),
			address,
		);
	const pointer = `${others.North}search/index/current.json`;

	await page.goto(`${places.own}search/`);
	expect([await reaches(pointer), await reaches('https://else.example/')]).toEqual([true, false]);
	await page.goto(`${places.own}briefings/`);
	expect(await reaches(pointer)).toBe(false);
});
