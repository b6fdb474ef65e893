/** What the search tests share: names taken from the built index, and the page in its states. */

import { globSync, readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { site } from './pages.ts';
import type { Entity, SearchData } from '../../src/model/search-data.ts';

export const data: SearchData = JSON.parse(
	readFileSync(globSync(`${site}/search/index/names.*.json`)[0] ?? '', 'utf8'),
);

const namesOf = ({ names }: Entity) => names.map((name) => (typeof name === 'string' ? name : name.name));
const owners = Map.groupBy(
	data.entities.flatMap((entity) => namesOf(entity).map((name) => ({ name, entity }))),
	({ name }) => name.toLowerCase(),
);
const isOnly = (name: string) => owners.get(name.toLowerCase())?.length === 1;

const about = ({ kind, id }: Entity) => data.records.filter(({ tags }) => tags[kind]?.includes(id)).length;

/** The actor that most pages are about among those with a name that no page of ours uses. */
export const known = data.entities
	.filter((entity) => entity.kind === 'actor')
	.map((entity) => ({
		entity,
		alias: namesOf(entity).find(
			(name) => isOnly(name) && !entity.forms.includes(name) && /^[\w -]{4,}$/.test(name),
		),
	}))
	.filter(({ alias }) => alias !== undefined)
	.sort((a, b) => about(b.entity) - about(a.entity))[0];

/** A name that two actors have had. */
export const ambiguous = [...owners.values()].find(
	(rows) => rows.length > 1 && rows.every(({ entity }) => entity.kind === 'actor'),
);

export const search = (page: Page) => page.locator('[data-search]');
export const status = (page: Page) => page.locator('#status');
export const gaps = (page: Page) => page.locator('#gaps');

/** Opens the search page at a fragment and waits until every part has answered. */
export async function open(page: Page, fields: Record<string, string> | string = ''): Promise<void> {
	const fragment = typeof fields === 'string' ? fields : `#${new URLSearchParams(fields)}`;
	// A change of the fragment alone would not load the page anew.
	await page.goto('about:blank');
	await page.goto(`search/${fragment}`);
	await settle(page);
}

export const settle = async (page: Page) => {
	await expect(page.locator('#search-form')).toBeVisible();
	await expect(search(page)).not.toHaveAttribute('data-state', 'loading', { timeout: 30_000 });
};

/** Makes the page give up waiting for a file soon enough for a test. */
export const hurry = (page: Page, patience = 400) =>
	page.route(/\/search\/$/, async (route) => {
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
