/**
 * The `test` of the browser tests. Each may have a `page` of its own, which costs a process; what needs no rights, no other
 * windows and no history takes the `tab` that the tests of a worker share, as good as new for each.
 */

import { test as base, type CDPSession, type Page } from '@playwright/test';

interface Shared {
	readonly page: Page;
	readonly session: CDPSession;
}

const size = { width: 1280, height: 720 };

export const test = base.extend<{ tab: Page }, { shared: Shared }>({
	shared: [
		async ({ browser }, use, { project }) => {
			const { baseURL } = project.use;
			const context = await browser.newContext({
				viewport: size,
				...(baseURL === undefined ? {} : { baseURL }),
			});
			const page = await context.newPage();
			await use({ page, session: await context.newCDPSession(page) });
			await context.close();
		},
		{ scope: 'worker' },
	],
	tab: async ({ shared }, use) => {
		await use(shared.page);
		await putAway(shared);
	},
});

/** A small file of the same site: on the way to it no new process is started, as for an empty page. */
export const elsewhere = 'favicon.svg';

async function putAway({ page, session }: Shared): Promise<void> {
	for (const event of ['console', 'pageerror', 'request']) page.removeAllListeners(event);
	await page.unrouteAll({ behavior: 'ignoreErrors' });
	await page.setViewportSize(size);
	await page.emulateMedia({ media: null, colorScheme: null });
	await page.goto(elsewhere);
	// What was chosen for the memo lives in it.
	await session.send('Page.resetNavigationHistory');
}
