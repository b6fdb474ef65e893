/** Searching, as readers do it. Names are taken from the built index, so the tests fit any dossier. */

import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { ambiguous, data, gaps, hurry, known, listen, open, search, settle, status } from './searching.ts';

const name = known?.entity.name ?? '';
const alias = known?.alias ?? '';

test('a name is found under a spelling that no page uses, and the reader sees how it was read', async ({ page }) => {
	await open(page, { q: alias });

	await expect(page.locator('#reading')).toContainText(`${alias} read as ${name}`);
	await expect(page.locator('#names h3 a').first()).toHaveAttribute('href', known?.entity.href ?? '');
	expect(await page.locator('#text mark').count()).toBeGreaterThan(0);
});

test('the exact words can be searched instead', async ({ page }) => {
	await open(page, { q: alias });
	await page.getByRole('link', { name: 'search the exact words' }).click();
	await settle(page);

	await expect(page.getByRole('searchbox')).toHaveValue(`"${alias}"`);
	await expect(page.locator('#reading')).toBeEmpty();
});

test('every actor’s own page comes first under every name that is its own', async ({ page }) => {
	await open(page);
	const actors = data.entities.filter(({ kind }) => kind === 'actor').slice(0, 12);
	for (const entity of actors) {
		await page.getByRole('searchbox').fill(entity.short);
		await expect(page.locator('#reading')).toContainText(entity.name);
		await settle(page);
		await expect(page.locator('#names h3 a').first()).toHaveAttribute('href', entity.href);
	}
});

test('a name with two meanings shows both, and each can be chosen alone', async ({ page }) => {
	test.skip(!ambiguous, 'no name of this dossier has two meanings');
	await open(page, { q: ambiguous?.[0]?.name ?? '' });

	const readings = page.locator('#reading').getByRole('link', { name: 'only this' });
	await expect(readings).toHaveCount(ambiguous?.length ?? 0);
	await readings.first().click();
	await settle(page);
	await expect(page.locator('#reading').getByRole('link', { name: 'only this' })).toHaveCount(0);
});

test('a search that is overtaken by another does not come back', async ({ page }) => {
	await open(page);
	let release = () => {};
	const held = new Promise<void>((resolve) => {
		release = resolve;
	});
	await page.route(/\.pf_fragment/, async (route) => {
		await held;
		await route.continue();
	});
	await page.getByRole('searchbox').fill(name);
	await expect(page.locator('#names .hit').first()).toBeVisible();
	await page.getByRole('searchbox').fill('zzyzxqv');
	await expect(search(page)).toHaveAttribute('data-state', 'none');
	release();
	await page.waitForTimeout(300);
	await expect(search(page)).toHaveAttribute('data-state', 'none');
	await expect(page.locator('.hit')).toHaveCount(0);
});

test('the box follows the address, forwards and back', async ({ page }) => {
	await open(page, { q: alias });
	await page.getByRole('link', { name: 'search the exact words' }).click();
	await expect(page.getByRole('searchbox')).toHaveValue(`"${alias}"`);
	await page.getByRole('searchbox').focus();
	await page.goBack();
	await expect(page.getByRole('searchbox')).toHaveValue(alias);
});

test('every passage leads to its place in the page', async ({ page }) => {
	await open(page, { q: name });
	const marks = page.locator('#text a.at');
	const href = (await marks.first().getAttribute('href')) ?? '';
	await marks.first().click();

	await expect(page).toHaveURL((url) => `${url.pathname}${url.hash}` === href);
	await expect(page.locator(':target')).toHaveCount(1);
});

test('what is typed stays in the fragment: a search can be shared, and no request carries it', async ({ page, context }) => {
	const asked: string[] = [];
	context.on('request', (request) => asked.push(request.url()));
	await open(page);
	await page.getByRole('searchbox').fill('Quite Particular Words');
	await page.getByRole('searchbox').press('Enter');
	await settle(page);
	expect(new URL(page.url()).hash).toBe('#q=Quite+Particular+Words');

	const other = await context.newPage();
	await other.goto(page.url());
	await settle(other);
	await expect(other.getByRole('searchbox')).toHaveValue('Quite Particular Words');
	expect(asked.filter((url) => /quite|particular/i.test(url.replace(/#.*/, '')))).toEqual([]);
});

test('words that stand nowhere are named, and near ones are offered', async ({ page }) => {
	await open(page, { q: `${name} zzyzxqv` });
	await expect(page.locator('#notices')).toContainText('Not found anywhere: “zzyzxqv”.');

	await open(page, { q: `${name.slice(0, -2)}qx` });
	await expect(page.locator('#notices')).toContainText('Did you mean');
});

test.describe('narrowing', () => {
	const choice = (key: string) => `#filters [data-choice^="${key}="]:not([data-choice$="="])`;

	test('counts are what choosing leaves, in every group', async ({ page }) => {
		await open(page, { q: name });
		for (const key of ['kind', 'actor', 'theme', 'addressee', 'instrument', 'modality', 'briefing']) {
			const link = page.locator(choice(key)).last();
			const count = Number(await link.locator('.num').textContent());
			await open(page, (await link.getAttribute('href')) ?? '');
			for (const more of await page.locator('#names button, #text button').all()) {
				while (await more.isVisible()) await more.click();
			}
			const hrefs = await page.locator('.hits h3 a').evaluateAll((links) => links.map((a) => a.getAttribute('href')));
			expect([key, new Set(hrefs).size]).toEqual([key, count]);
			await open(page, { q: name });
		}
	});

	test('choices combine, stay in the fragment, and are taken away one by one', async ({ page }) => {
		await open(page, { q: name });
		await page.locator(choice('kind')).first().click();
		await settle(page);
		await page.locator(choice('actor')).first().click();
		await settle(page);
		expect([...new URLSearchParams(new URL(page.url()).hash.slice(1)).keys()]).toEqual(['q', 'kind', 'actor']);

		await page.reload();
		await settle(page);
		const remove = page.locator('#choices').getByRole('link', { name: 'remove', exact: true });
		await expect(remove).toHaveCount(2);
		await remove.first().click();
		await settle(page);
		await expect(remove).toHaveCount(1);
		await page.goBack();
		await settle(page);
		await expect(remove).toHaveCount(2);
	});

	test('works without any query', async ({ page }) => {
		await open(page, { kind: 'topic' });
		await expect(page.locator('#names .hit')).toHaveCount(data.records.filter(({ kind }) => kind === 'topic').length);
	});

	test('what this dossier does not have is left out of a pasted fragment, and said', async ({ page }) => {
		await open(page, { q: name, actor: 'nobody-of-this-name', colour: 'red' });
		await expect(page.locator('#notices')).toContainText('actor “nobody-of-this-name”, “colour”');
		expect(await page.locator('#names .hit').count()).toBeGreaterThan(0);
	});

	test('an order by date puts pages without one last, and says so', async ({ page }) => {
		await open(page, { q: name, sort: 'date' });
		const hrefs = await page.locator('#names h3 a').evaluateAll((links) => links.map((a) => a.getAttribute('href')));
		const dates = hrefs.map((href) => data.records.find((record) => record.href === href)?.date ?? '');
		expect(dates).toEqual(dates.toSorted().reverse());
		await expect(page.locator('#filters')).toContainText('pages without a date come last');
	});

	test('keeps the keyboard’s place', async ({ page }) => {
		await open(page, { q: name });
		const key = (await page.locator(choice('kind')).first().getAttribute('data-choice')) ?? '';
		await page.locator(`[data-choice="${key}"]`).focus();
		await page.keyboard.press('Enter');
		await settle(page);
		await expect(page.locator(`#filters [data-choice="${key}"]`)).toBeFocused();
	});
});

test.describe('from any page', () => {
	test('a box in the header leads to the answer', async ({ page }) => {
		await page.goto('');
		await page.keyboard.press('/');
		await page.keyboard.type(name);
		await page.keyboard.press('Enter');
		await settle(page);
		await expect(page.locator('#names h3 a').first()).toHaveAttribute('href', known?.entity.href ?? '');
	});

	test('the slash goes into the text where text is being typed', async ({ page }) => {
		await open(page);
		await page.keyboard.press('/');
		await expect(page.getByRole('searchbox')).toBeFocused();
		await page.keyboard.type('a/b');
		await expect(page.getByRole('searchbox')).toHaveValue('a/b');
	});

	test('its script is smaller than a kilobyte', async ({ page }) => {
		const sizes: number[] = [];
		page.on('response', async (response) => {
			if (/HeaderSearch.*\.js$/.test(response.url())) sizes.push((await response.body()).length);
		});
		await page.goto('');
		await expect.poll(() => sizes).toHaveLength(1);
		expect(sizes[0]).toBeLessThan(1024);
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });

		test('no box stands there that would do nothing', async ({ page }) => {
			await page.goto('');
			await expect(page.getByRole('searchbox')).toHaveCount(0);
			await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search' })).toBeVisible();
		});
	});
});

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
		['many quotation marks', `#q=${'%22'.repeat(99)}`],
	];

	for (const [what, fragment] of inputs) {
		test(`${what}: a sensible sentence, no exception, no markup`, async ({ page }) => {
			const complaints = listen(page);
			await open(page, fragment);

			const state = await search(page).getAttribute('data-state');
			if (state !== 'idle') await expect(status(page)).toHaveText(/\.$/);
			expect(await page.locator('main img, main script[src=x]').count()).toBe(0);
			expect(complaints).toEqual([]);
		});
	}
});

test.describe('axe finds nothing to complain of', () => {
	for (const colorScheme of ['light', 'dark'] as const) {
		test.describe(`in ${colorScheme}`, () => {
			test.use({ colorScheme });
			const check = async (page: Parameters<typeof open>[0], state: string) => {
				await expect(search(page)).toHaveAttribute('data-state', state);
				const { violations } = await new AxeBuilder({ page }).analyze();
				expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
			};

			test('while nothing is asked', async ({ page }) => {
				await open(page);
				await check(page, 'idle');
			});

			test('while the text is searched', async ({ page }) => {
				await page.route(/\/list\.json/, () => {});
				await page.goto(`search/#q=${encodeURIComponent(name)}`);
				await expect(page.locator('#names .hit').first()).toBeVisible();
				await check(page, 'loading');
			});

			test('with results, everything unfolded', async ({ page }) => {
				await open(page, { q: name, kind: 'recommendation' });
				for (const details of await page.locator('#filters details').all()) {
					await details.evaluate((element) => element.setAttribute('open', ''));
				}
				await check(page, 'results');
			});

			test('with nothing found', async ({ page }) => {
				await open(page, { q: 'zzyzxqv' });
				await check(page, 'none');
			});

			test('with a part missing', async ({ page }) => {
				await hurry(page);
				await page.route(/\.pf_index/, (route) => route.abort());
				await open(page, { q: name });
				await check(page, 'incomplete');
				await expect(gaps(page)).toBeVisible();
			});
		});
	}
});
