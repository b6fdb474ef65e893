/** What the search tests share: the dossier that was built, and the page in its states. */

import { expect, type Page } from '@playwright/test';
import { openReading } from '../../src/cache/reading.ts';
import { readContent } from '../../src/checks/gate.ts';
import { buildDossier } from '../../src/dossier/dossier.ts';
import { elsewhere } from './tab.ts';

/** Read with what the build has kept: every worker does it again. */
const { sources } = readContent('content', { drafts: false, keep: openReading('content').keep });
export const dossier = buildDossier(sources);

/** The actor that most is asked of. */
export const asked = dossier.actors.toSorted((a, b) => b.asked.length - a.asked.length)[0];
/** The topic that most is asked on. */
export const topic = dossier.topics.toSorted(
	(a, b) => b.recommendations.length - a.recommendations.length,
)[0];

export const search = (page: Page) => page.locator('#search');
export const count = (page: Page) => page.locator('#count');
export const gaps = (page: Page) => page.locator('#gaps');
export const hits = (page: Page) => page.locator('#groups .hit');

/** Opens the search page at a fragment and waits until every part has answered. */
export async function open(page: Page, fields: Record<string, string> | string = ''): Promise<void> {
	const fragment = typeof fields === 'string' ? fields : `#${new URLSearchParams(fields)}`;
	// A change of the fragment alone would not load the page anew.
	if (page.url().includes('/search/')) await page.goto(elsewhere);
	await page.goto(`search/${fragment}`);
	await settle(page);
}

export const settle = async (page: Page) => {
	await expect(page.locator('#search-form')).toBeVisible();
	await expect(search(page)).not.toHaveAttribute('data-state', 'loading', { timeout: 30_000 });
};

/** Makes the page give up waiting for a file soon enough for a test. */
export const hurry = (page: Page, path = /\/search\/$/, patience = 400) =>
	page.route(path, async (route) => {
		const response = await route.fetch();
		const body = await response.text();
		await route.fulfill({
			response,
			body: body.replace(/data-patience="\d+"/, `data-patience="${patience}"`),
		});
	});

/** Everything the page complains about; empty when all is well. */
export function listen(page: Page): string[] {
	const complaints: string[] = [];
	page.on('pageerror', ({ message }) => complaints.push(message));
	page.on('console', (message) => {
		if (/Content Security Policy|Trusted/.test(message.text())) complaints.push(message.text());
	});
	return complaints;
}
