import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reserved, toAnchorWords } from '../../../src/checks/body/headings.ts';

test('an anchor is made of words, whatever blanks part them', () => {
	expect(['Rye is back', 'Rye  is\u00a0 back', 'Rye\nis back'].map(toAnchorWords)).toEqual([
		'Rye is back',
		'Rye is back',
		'Rye is back',
	]);
});

/** The ids that the views around the texts give as they stand. */
const idsIn = (pattern: string) =>
	globSync(pattern).flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(/(?<![-\w])id="([\w-]+)"/g)].map(([, id = '']) => id),
	);

test.each([
	['briefings', 'src/views/{,briefing/}Briefing{View,}.astro'],
	['topics', 'src/views/{,topic/}Topic{View,}.astro'],
	['pages', 'src/pages/[[]page].astro'],
] as const)('a heading of %s cannot take an id that the view around it gives', (kind, pattern) => {
	const ids = [...idsIn(pattern), ...idsIn('src/views/{,*/}Shell.astro')];

	expect(ids).toContain('main');
	const kept = reserved[kind].flatMap((id) => [id, `h-${id}`]);
	expect(ids.filter((id) => !kept.includes(id))).toEqual([]);
});
