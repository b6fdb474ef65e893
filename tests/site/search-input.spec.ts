/** What search makes of input that nobody should have to type. */

import { expect } from '@playwright/test';
import { count, listen, open, search } from './searching.ts';
import { test } from './tab.ts';

test.describe('bad input', () => {
	const inputs: readonly (readonly [name: string, fragment: string])[] = [
		['nothing', '#q='],
		['blanks', '#q=%20%09%20'],
		['one letter', '#q=x'],
		['punctuation', '#q=%3F%21%E2%80%A6'],
		['ten thousand characters', `#q=${'abc '.repeat(2500)}`],
		['one long word', `#q=${'x'.repeat(10_000)}`],
		['a word five thousand times', `#q=${'border+'.repeat(5000)}`],
		['markup', `#q=${encodeURIComponent('<img src=x onerror=alert(1)><script>alert(1)</script>')}`],
		['broken escapes', '#q=%E0%A4%A&actor=%'],
		['unknown keys', '#__proto__=1&constructor=2&q=border'],
		['lone surrogates', `#q=${encodeURIComponent('a')}%ED%A0%80`],
		['NUL', '#q=bor%00der'],
		['direction overrides', '#q=%E2%80%AEborder'],
		['a thousand combining marks', `#q=b${'%CC%81'.repeat(1000)}order`],
		['the name of a built-in property', '#q=__proto__'],
		['a number of four hundred digits', `#q=${'9'.repeat(400)}`],
		['a day that does not exist', '#q=2025-02-31'],
		[
			'ten thousand memo entries',
			`#q=border&r=${Array.from({ length: 10_000 }, (_, i) => `rye-${i + 1}`).join(',')}`,
		],
		['many quotation marks', `#q=${'%22'.repeat(99)}`],
	];

	for (const [what, fragment] of inputs) {
		test(`${what}: a sensible sentence, no exception, no markup`, async ({ tab: page }) => {
			const complaints = listen(page);
			await open(page, fragment);

			const state = await search(page).getAttribute('data-state');
			if (state !== 'idle') await expect(count(page)).toHaveText(/\.$|results?$/);
			expect(await page.locator('main img, main script[src=x]').count()).toBe(0);
			expect(complaints).toEqual([]);
		});
	}
});
