/** What is said when parts of the index do not arrive as they were built. */

import { expect, test } from 'vitest';
import { searchSite, toKey } from '../../../scripts/bench/search-site.ts';
import { index, openBread } from './bread.ts';

const isData = (name: string) => name !== 'root.json';

test.each([
	['missing', () => undefined],
	['cut short', (text: string) => text.slice(0, -20)],
	['changed in one letter', (text: string) => text.replace(/"/, "'")],
	['another page', () => '<!doctype html><title>Home</title>'],
	['empty', () => ''],
])('a part that is %s is a failure, never an empty answer', async (_, damage) => {
	const { shelf } = await openBread((name, text) => (isData(name) ? damage(text) : text));
	const { hits } = await searchSite('rye', shelf);

	expect(hits).toEqual([]);
	expect(shelf.failures.size).toBeGreaterThan(0);
});

test('a part of another build does not pass for one of this', async () => {
	const other = [...index.files].find(([name]) => name === 'part-1.json')?.[1] ?? '';
	const { shelf } = await openBread((name, text) => (name === 'part-0.json' ? other : text));
	await shelf.lookUp({ prefixes: [''] });

	expect([...shelf.failures]).toEqual(['part-0.json']);
});

test('what failed is tried again when asked for', async () => {
	let isBroken = true;
	const { shelf } = await openBread((name, text) => (isBroken && isData(name) ? undefined : text));
	await searchSite('rye', shelf);
	isBroken = false;
	shelf.retry();

	expect(shelf.failures.size).toBe(0);
	expect((await searchSite('rye', shelf)).hits.map(toKey)[0]).toBe('topic:rye');
});

test('without a root nothing is opened', async () => {
	await expect(openBread((name, text) => (isData(name) ? text : undefined))).rejects.toThrow();
});
