/** Links into folds: whatever they point at is shown, as the fold around it opens. */

import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { fileOf, inGroups, isThorough, kindOf, pages, samples } from './pages.ts';
import { test } from './tab.ts';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/** The ids of a page that stand inside a fold. */
function listFolded(page: string): string[] {
	const found: string[] = [];
	const walk = (node: Node, folded: boolean) => {
		if ('tagName' in node) {
			const id = node.attrs.find(({ name }) => name === 'id')?.value;
			if (id !== undefined && folded) found.push(id);
		}
		if (!('childNodes' in node)) return;
		const isFold = 'tagName' in node && node.tagName === 'details';
		for (const child of node.childNodes) walk(child, folded || (isFold && child.nodeName !== 'summary'));
	};
	walk(parse(readFileSync(fileOf(page), 'utf8')), false);
	return found;
}

/** The longest page of each kind; all pages when there is time. */
const folded = (isThorough ? pages : samples)
	.map((page) => ({ page, ids: listFolded(page) }))
	.filter(({ ids }) => ids.length > 0);

test('there are folds on every kind of page that has them', () => {
	expect([...new Set(folded.map(({ page }) => kindOf(page)))]).toEqual(
		expect.arrayContaining(['actor', 'briefing', 'recommendation', 'topic']),
	);
});

for (const [i, group] of inGroups(folded, 30).entries()) {
	test(`every fragment that stands in a fold opens it (${i + 1})`, async ({ tab: page }) => {
		test.setTimeout(600_000);
		const closed: string[] = [];
		for (const { page: path, ids } of group) {
			await page.goto(path);
			const hidden = await page.evaluate((fragments) => {
				const still: string[] = [];
				for (const id of fragments) {
					location.hash = id;
					const folds: HTMLDetailsElement[] = [];
					for (let at = document.getElementById(id)?.parentElement; at; at = at.parentElement)
						if (at instanceof HTMLDetailsElement) folds.push(at);
					if (folds.length === 0 || folds.some(({ open }) => !open)) still.push(id);
					for (const fold of folds) fold.open = false;
				}
				return still;
			}, ids);
			closed.push(...hidden.map((id) => `/${path}#${id}`));
		}

		expect(closed).toEqual([]);
		const count = group.reduce((sum, { ids }) => sum + ids.length, 0);
		test.info().annotations.push({ type: 'fragments opened', description: String(count) });
	});
}

test('a fold that is reached from outside the page opens, too', async ({ tab: page }) => {
	const one = folded.find(({ page: path }) => kindOf(path) === 'briefing');
	await page.goto(`${one?.page}#${one?.ids.at(-1)}`);

	await expect(page.locator(':target')).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a fold opens by link and by hand', async ({ page }) => {
		const one = folded.find(({ page: path }) => kindOf(path) === 'briefing');
		await page.goto(`${one?.page}#${one?.ids.at(-1)}`);
		await expect(page.locator(`[id="${one?.ids.at(-1)}"]`)).toBeVisible();

		await page.goto(one?.page ?? '');
		const fold = page.locator('details.fold').first();
		await fold.locator('summary').first().click();
		await expect(fold).toHaveAttribute('open', '');
	});
});
