/**
 * What assistive technology is told of each kind of page of the small dossier, wide and narrow, is what was approved.
 *
 * A change that is right is taken over by running this with APPROVE=1, and read like any other change.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { serve } from '../../scripts/site/server.ts';
import { readSite } from '../../scripts/site/address.ts';
import { listKinds } from '../judges/kinds.ts';
import { test } from './tab.ts';

const site = '.build/fixture';
const folder = 'tests/trees';
const widths = { wide: 1280, narrow: 390 };

test('the accessibility tree of each kind of page is the approved one', async ({ tab: page }) => {
	test.setTimeout(600_000);
	const { server, address } = await serve(site, readSite('tests/fixtures/dossier').base, 43_000);
	const kinds = listKinds(site);
	const changed: string[] = [];
	expect(kinds.length).toBeGreaterThan(20);
	try {
		for (const { kind, page: name } of kinds) {
			await page.goto(`${address}${name}`);
			for (const [width, pixels] of Object.entries(widths)) {
				await page.setViewportSize({ width: pixels, height: 900 });
				// A cell that is not displayed moves all after it under other heads.
				const gaps = await page
					.locator('table :is(td, th)')
					.evaluateAll((cells) => cells.filter((cell) => getComputedStyle(cell).display === 'none').length);
				if (gaps > 0) changed.push(`${kind}, ${width}: ${gaps} cells of tables are not displayed`);
				const tree = `${await page.locator('body').ariaSnapshot()}\n`;
				const file = path.join(folder, `${kind.replaceAll('/', ' ').replaceAll('*', 'one')}, ${width}.yaml`);
				if (process.env['APPROVE']) {
					mkdirSync(folder, { recursive: true });
					writeFileSync(file, tree);
				} else if (tree !== readFileSync(file, 'utf8')) changed.push(file);
			}
		}
	} finally {
		server.close();
		server.closeAllConnections();
	}
	expect(changed).toEqual([]);
});
