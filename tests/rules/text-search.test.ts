/** Passages in the texts of the built site, found from Node with what the search page runs. */

import { expect, test } from 'vitest';
import { openTexts } from '../../scripts/bench/search-texts.ts';
import { fixture } from '../approval/site-texts.ts';

const phrase = '"rye bread is coming back"';

test('a phrase is found in its paragraph, and marked', async () => {
	const search = await openTexts(fixture.site);
	const [passage, ...more] = await search(phrase);

	expect(passage).toMatchObject({
		href: '/notes/briefings/rye-2020/#p2',
		title: 'Rye returns to Riverton',
		place: '¶2',
	});
	expect(passage?.segments.filter(({ marked }) => marked)).toEqual([
		{ text: 'rye bread is coming back', marked: true },
	]);
	expect(more).toEqual([]);
});

test('a passage has every word that was asked for, also one that Pagefind does not know', async () => {
	const search = await openTexts(fixture.site);

	expect(await search('rye')).not.toEqual([]);
	expect(await search('rye zzyzxqv')).toEqual([]);
});

test('a passage writes a name in another way', async () => {
	const search = await openTexts(fixture.site);
	const marked = (await search('millers')).flatMap(({ segments }) => segments.filter((one) => one.marked));

	expect(marked.map(({ text }) => text)).toContain('The mills');
});

test.each([
	'list.json',
	'pagefind.js',
	'pagefind-entry.json',
	'wasm.',
	'.pf_meta',
	'.pf_index',
	'.pf_fragment',
])(
	'a search without %s, or with another file in its place, fails and finds nothing false; the next begins anew',
	async (part) => {
		for (const wrong of [undefined, Buffer.from('<!doctype html>')]) {
			let isBroken = true;
			const search = await openTexts(fixture.site, (name, bytes) =>
				isBroken && name.includes(part) ? wrong : bytes,
			);
			await expect(search(phrase)).rejects.toThrow();
			isBroken = false;
			expect(await search(phrase)).toHaveLength(1);
		}
	},
);
