import { expect, test } from 'vitest';
import { fileOf } from '../../../src/content/collections.ts';
import { isOurs } from '../../../src/content/texts.ts';

test.each([
	['a claim', ['claims', 3, 'text'], true],
	['a heading of a matrix', ['questions', 0, 'heading'], true],
	['what is asked', ['recommendations', 2, 'short'], true],
	['what was asked before', ['recommendations', 2, 'earlier', 0, 'was', 'short'], false],
	['a title of an article', ['bibliography', 'title', 'text'], false],
	['a number as it is printed', ['figures', 1, 'printed'], false],
	['what a number counts', ['figures', 1, 'population'], true],
	['a spelling', ['mentions', 12, 'spelling'], false],
	['the name of a source named', ['standing', 'namedSources', 0, 'name'], false],
	['what it is named for', ['standing', 'namedSources', 0, 'for'], true],
	['a source of a check', ['standing', 'checks', 1, 'sources', 0, 'name'], false],
	['what a check found', ['standing', 'checks', 1, 'found'], true],
	['a name among others', ['names', 4, 'name'], false],
	['the first name', ['name'], true],
	['an id', ['instruments', 0, 'id'], false],
])('%s is in our words: %3$s', (_, path, is) => {
	expect(isOurs(path)).toBe(is);
});

test('entries have files of their own, what there is one of has its file', () => {
	expect(fileOf('briefings', 'rye-2020')).toBe('briefings/rye-2020.mdx');
	expect(fileOf('themes', 'price')).toBe('themes/price.yaml');
	expect(fileOf('site', '')).toBe('site.yaml');
	expect(fileOf('relations', '')).toBe('relations.yaml');
});
