/** The marks of a topic: filled where a source itself speaks of it, hollow where we read it so. */

import { expect, test } from 'vitest';
import { buildTopicDots } from '../../../src/views/topic/dots.ts';
import { bread, find } from '../dossier/fixture.ts';

const { topics, recommendations } = bread();
const { recommendations: all } = find(topics, 'bakers');

const hollow = (concerning: readonly string[]) =>
	buildTopicDots({
		recommendations: all,
		concerning: concerning.map((key) => find(recommendations, key)),
	}).flatMap(({ name, cells }) =>
		cells.flatMap(({ dots }, column) =>
			dots.filter((dot) => dot.hollow).map(({ mark }) => [name, column, mark]),
		),
	);

test('an ask that concerns it by our reading alone has a hollow mark wherever it stands', () => {
	expect(hollow([])).toEqual([['Nobody named', 1, 4]]);
	// Two are asked.
	expect(hollow(['rye-2020/2'])).toEqual([
		['Ministry', 2, 1],
		['Millers', 2, 1],
		['Nobody named', 1, 4],
	]);
});
