/** What is read for the first answer where many sources use a name: the best few with their counts, never all there is. */

import { beforeAll, expect, test } from 'vitest';
import { openFiles, searchFirst, type Opened } from '../../../scripts/bench/search-site.ts';
import { readContent } from '../../../src/checks/gate.ts';
import { buildDossier } from '../../../src/dossier/dossier.ts';
import { buildIndex } from '../../../src/search/index/build.ts';

const { sources } = readContent('tests/fixtures/dossier', { drafts: false });

/** The small dossier with each source a hundred times, under a hundred names. */
const many = buildDossier({
	...sources,
	briefings: Array.from({ length: 100 }, (_, n) =>
		sources.briefings.map((one) => ({
			...one,
			id: n === 0 ? one.id : `${one.id}-${n}`,
			data: { ...one.data, name: `${one.data.name} ${n}` },
		})),
	).flat(),
});

let opened: Opened;
let index: ReadonlyMap<string, string>;
const read = () => [...opened.files.values()].reduce((sum, text) => sum + text.length, 0);
beforeAll(async () => {
	const { build, files } = buildIndex({ dossier: many, gone: [], shown: new Map(), synonyms: [] });
	index = files;
	opened = await openFiles(build, async (name) => files.get(name) ?? '');
}, 120_000);

test('a cell of the card has 48 marks at most and counts the rest', async () => {
	const { card } = await searchFirst('bakers', opened.shelf);

	expect(card?.rows.map(({ cells }) => cells.map(({ marks, more }) => [marks.length, more ?? 0]))).toEqual([
		[
			[48, 152],
			[48, 52],
			[48, 152],
			[0, 0],
		],
		[
			[0, 0],
			[48, 52],
			[0, 0],
			[0, 0],
		],
	]);
	expect(card?.rows[0]?.cells[1]?.words).toMatch(/^(1 [^,]+, ){12}88 others$/);
});

test('ten results and the count of all are had for a small part of the index', async () => {
	const { best, total } = await searchFirst('bakers', opened.shelf);

	expect(best).toHaveLength(10);
	expect(total).toBe(1809);
	expect(read()).toBeLessThan(260_000);
	const all = [...index.values()].reduce((sum, text) => sum + text.length, 0);
	expect(read() / all).toBeLessThan(0.05);
});
