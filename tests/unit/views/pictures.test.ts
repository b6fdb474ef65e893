import { describe, expect, test } from 'vitest';
import { buildDots, countAsks, largestGroups } from '../../../src/components/asks/dots.ts';
import { speakParagraphs } from '../../../src/components/paragraphs/paragraphs.ts';
import { buildTimeAxis } from '../../../src/components/time/time.ts';
import { bread, find, withBriefing } from '../dossier/fixture.ts';

const { addressees, recommendations, briefings } = bread();

describe('recommendations as marks', () => {
	const [millers] = buildDots([find(addressees, 'millers')]);

	test('stand in the column of their strength by source, ours hollow; what asks for nothing has none', () => {
		expect([
			millers?.total,
			millers?.cells.map(({ dots }) => dots.map(({ mark, hollow }) => (hollow ? -mark : mark))),
		]).toEqual([5, [[], [2, 5], [1], [-2, 5]]]);
	});

	test('are told in words to those who listen', () => {
		expect(millers?.cells.map(({ words }) => words)).toEqual([
			'',
			'1 Bread again, 1 Letter to the mills',
			'1 Rye returns',
			'1 Bread again (our reading), 1 Letter to the mills',
		]);
	});

	test('are hollow, too, where they stand in a row by our reading', () => {
		const [row] = buildDots([find(addressees, 'bakers')], () => true);

		expect(row?.cells[0]).toMatchObject({
			dots: [{ mark: 1, hollow: true }],
			words: '1 Rye returns (our reading)',
		});
	});

	test('of groups that ask for nothing have no row', () => {
		const reported = recommendations.filter(({ modality }) => modality === undefined);

		expect(buildDots([{ name: 'Agreed', recommendations: reported }])).toEqual([]);
		expect(countAsks(reported)).toBe('0 asks');
		expect(countAsks(find(addressees, 'bakers').recommendations)).toBe('1 ask');
	});

	test('of many groups show the largest, and one row for the rest, each once', () => {
		const groups = largestGroups(addressees, 1, { name: 'Others', href: '/all/' });

		expect(groups.map(({ name, recommendations: list }) => [name, list.length])).toEqual([
			['Ministry of Food', 8],
			['Others', 9],
		]);
		expect(largestGroups(addressees, 4, { name: 'Others', href: '/all/' })).toHaveLength(4);
	});
});

describe('articles on a line of time', () => {
	const axis = buildTimeAxis(briefings);
	const moment = (id: string) => axis.momentOf(find(briefings, id));

	test('stand at their date, in hundredths of the line; its years are marked', () => {
		expect(axis.ticks).toEqual([
			{ year: 2020, at: 1.5 },
			{ year: 2021, at: 32 },
			{ year: 2022, at: 62.5 },
			{ year: 2023, at: 93.1 },
		]);
		expect(moment('rye-2020')).toEqual({ at: 6.8, open: undefined, maybe: undefined });
		expect(moment('crust-2022')).toEqual({ at: 82.9, open: undefined, maybe: undefined });
	});

	test('run on where a date is open, from where it probably begins to where it must end', () => {
		expect(moment('mill-2021')).toEqual({ at: 11.7, open: [11.7, 62.5], maybe: [6.8, 11.7] });
		expect(moment('bread-again')).toEqual({ at: 11.7, open: [11.7, 31.9], maybe: undefined });
		expect(moment('undated-letter')).toEqual({ at: undefined, open: [0, 100], maybe: undefined });
	});

	test('run to the edges where one limit is missing', () => {
		const dated = (published: { notBefore: string } | { notAfter: string }) =>
			axis.momentOf(
				find(
					withBriefing('rye-2020', ({ bibliography }) => ({
						bibliography: { ...bibliography, published: { ...published, basis: 'search', reason: 'so' } },
					})).briefings,
					'rye-2020',
				),
			);

		expect(dated({ notBefore: '2022-09' })).toEqual({ at: 82.9, open: [82.9, 100], maybe: undefined });
		expect(dated({ notAfter: '2022-09' })).toEqual({ at: 0, open: [0, 82.9], maybe: undefined });
	});

	test('have room for one date alone, and for none', () => {
		const alone = buildTimeAxis([find(briefings, 'rye-2020')]);

		expect([alone.at('2020-03-04'), alone.at('1999'), alone.at('2030')]).toEqual([
			28.6,
			undefined,
			undefined,
		]);
		expect(buildTimeAxis([find(briefings, 'undated-letter')]).ticks).toEqual([]);
	});
});

test.each([
	['¶3', 'paragraph 3'],
	['¶3–5', 'paragraphs 3–5'],
])('%s is spoken as “%s”', (label, words) => {
	expect(speakParagraphs(label)).toBe(words);
});
