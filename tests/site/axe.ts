/** axe in a page, which brings back what is wrong and nothing else. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a page may have wrong in one width, colour or font and not in another. */
export const ofAppearance = [
	'color-contrast',
	'link-in-text-block',
	'scrollable-region-focusable',
	'target-size',
	'td-headers-attr',
	'th-has-data-cells',
];

/** The rules that a page breaks, of all or of some, each with the first element that breaks it. */
export async function findFaults(page: Page, rules?: readonly string[]): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
	const options = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) };
	const violations = await page.evaluate<AxeResults['violations']>(
		`axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations)`,
	);
	return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
