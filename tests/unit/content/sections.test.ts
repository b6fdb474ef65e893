import { expect, test } from 'vitest';
import { listSections, toSectionId } from '../../../src/content/mdx/sections.ts';

test('the sections of a page are its headings of the second level', () => {
	expect(listSections('Before.\n\n## One & *two*\n\n### Less\n\nText.\n\n## “Three”\n')).toEqual([
		{ id: 'one-two', name: 'One & two' },
		{ id: 'three', name: '“Three”' },
	]);
});

test('the words of a heading are joined by one hyphen each', () => {
	expect(['Who – and why?', '(Rye)', 'ÉLAN 5'].map(toSectionId)).toEqual(['who-and-why', 'rye', 'élan-5']);
});
