import { expect, test } from 'vitest';
import { toOriginal } from '../../../src/components/original-link.ts';
import { bread, find } from '../dossier/fixture.ts';

const { briefings } = bread();
const rye = find(briefings, 'rye-2020');

test('a link to a paragraph of the article finds it by words that stand there once', () => {
	expect(toOriginal(rye, [5, 6])).toEqual({
		url: 'https://loaf.example.org/2020/rye-returns#:~:text=sold%20next%20day',
		words: 'sold next day',
		lastWorked: '2024-05-01',
	});
});

test('without such words it leads to the article, and without an address there is none', () => {
	expect(toOriginal(rye, [1])).toMatchObject({
		url: 'https://loaf.example.org/2020/rye-returns',
		words: undefined,
	});
	expect(toOriginal(find(briefings, 'mill-2021'), [1])).toBeUndefined();
});

test('a hyphen, which means something in such a link, is written as a code, and a fragment of the address goes', () => {
	const hyphened = {
		bibliography: {
			...rye.bibliography,
			url: { address: 'https://loaf.example.org/#top', basis: 'search' as const },
		},
		original: { ...rye.original, finders: [{ paragraph: 2, words: 'slow-baked & dear rye' }] },
	};

	expect(toOriginal(hyphened, [2])?.url).toBe(
		'https://loaf.example.org/#:~:text=slow%2Dbaked%20%26%20dear%20rye',
	);
});
