import { expect, test } from 'vitest';
import { findCollisions } from '../../../src/search/index/collisions.ts';
import { dossier as bread } from './bread.ts';

test('a name that two things share is refused, unless a reason is given', () => {
	const twin = {
		...bread,
		places: bread.places.map((place, i) =>
			i === 0
				? {
						...place,
						name: 'Board of Bread',
						spellings: [{ ...place.spellings[0]!, name: 'Board of Bread' }],
					}
				: place,
		),
	};
	const excused = {
		...twin,
		synonyms: { groups: [], sharedNames: [{ name: 'board of bread', because: 'A house and its owner.' }] },
	};

	expect(findCollisions(bread)).toEqual([]);
	expect(
		findCollisions(twin)
			.map(({ message }) => message)
			.join(),
	).toContain('Board of Bread');
	expect(findCollisions(excused)).toEqual([]);
	expect(findCollisions({ ...bread, synonyms: excused.synonyms }).length).toBe(1);
});
