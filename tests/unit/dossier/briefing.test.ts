import { describe, expect, test } from 'vitest';
import { bread, find, ids, sources, withBriefing } from './fixture.ts';
import { countIndependentTexts } from '../../../src/dossier/briefing.ts';
import { earliest, formatPublished } from '../../../src/dossier/published.ts';
import { formatDate } from '../../../src/text/dates.ts';

const { briefings } = bread();
const rye = find(briefings, 'rye-2020');

describe('a date', () => {
	test.each([
		['2021', '2021'],
		['2021-03', 'March 2021'],
		['2021-03-04', '4 March 2021'],
	])('%s is never more exact than it is known: %s', (date, words) => {
		expect(formatDate(date)).toBe(words);
	});

	const basis = { basis: 'search', reason: 'as it says' } as const;
	test.each([
		['unknown', 'undated', undefined],
		[{ date: '2022-09', basis: 'printed' }, 'September 2022', '2022-09'],
		[{ notBefore: '2020-05-01', ...basis }, '1 May 2020 or later', '2020-05-01'],
		[{ notAfter: '2020-12', ...basis }, 'December 2020 or earlier', '2020-12'],
		[{ notBefore: '2020', notAfter: '2021', ...basis }, 'between 2020 and 2021', '2020'],
		[
			{ notBefore: '2019', notAfter: '2021', ...basis, probably: { notBefore: '2020-06', ...basis } },
			'probably June 2020 or later',
			'2020-06',
		],
	] as const)('of an article, %j, reads and is ordered as it is known', (published, words, first) => {
		expect([formatPublished(published), earliest(published)]).toEqual([words, first]);
	});
});

describe('briefings', () => {
	test('stand oldest first by the earliest date they can or probably do have, undated ones last, equal dates by name', () => {
		expect(briefings.map(({ id, earliest: day, mark }) => [id, day, mark])).toEqual([
			['rye-2020', '2020-03-04', 1],
			['bread-again', '2020-05-01', 2],
			['mill-2021', '2020-05-01', 3],
			['crust-2022', '2022-09', 4],
			['undated-letter', undefined, 5],
		]);
	});

	test('of one text count once', () => {
		expect([briefings.length, countIndependentTexts(briefings)]).toEqual([5, 4]);
		expect(
			countIndependentTexts(briefings.filter(({ id }) => id === 'rye-2020' || id === 'bread-again')),
		).toBe(1);
	});

	test('say who writes, each thing once', () => {
		expect(briefings.map(({ by, who, byline, speaker }) => [by, who, byline, speaker])).toEqual([
			['Ann Baker', 'Ann Baker', 'Ann Baker', 'Ann Baker'],
			['A. B.', 'A. B.', 'A. B.', 'A. B.'],
			['Author unknown', 'unsigned', 'Unsigned', 'The unnamed author of “The miller’s reply”'],
			[
				'Ann Baker and Olga Petrova',
				'baker in Riverton and reporter',
				'Ann Baker and Olga Petrova, baker in Riverton and reporter',
				'Ann Baker and Olga Petrova',
			],
			['Author unknown', 'unsigned', 'Unsigned', 'The unnamed author of “Letter to the mills”'],
		]);
	});

	test('were last changed on the day that the newest was revised', () => {
		expect(bread().updated).toBe('2024-07-01');
	});
});

describe('the paragraphs of an original', () => {
	test('know what they are, where the digest covers them and who is named in them', () => {
		expect(rye.paragraphs.map(({ n, role, href, named }) => [n, role, href, ids(named).join(' ')])).toEqual([
			[1, 'headline', undefined, 'bakers riverton'],
			[2, undefined, '/notes/briefings/rye-2020/#p2', 'bakers riverton'],
			[3, undefined, '/notes/briefings/rye-2020/#p3', 'bakers'],
			[4, undefined, '/notes/briefings/rye-2020/#p4', 'millers'],
			[5, undefined, '/notes/briefings/rye-2020/#p5', ''],
			[6, undefined, '/notes/briefings/rye-2020/#p6', 'millers'],
			[7, undefined, '/notes/briefings/rye-2020/#p7', 'ministry-of-food bakers'],
			[8, undefined, '/notes/briefings/rye-2020/#p8', 'ministry-of-food millers'],
			[9, 'biography', undefined, 'riverton'],
		]);
	});

	test('are cited in runs, each leading to the first of its paragraphs that the digest covers', () => {
		const { cite } = bread();

		expect(cite({ briefing: 'rye-2020', paragraphs: [1, 2, 4, 6, 7, 8, 9] }).runs).toEqual([
			{ label: '¶1–2', href: '/notes/briefings/rye-2020/#p2' },
			{ label: '¶4', href: '/notes/briefings/rye-2020/#p4' },
			{ label: '¶6–9', href: '/notes/briefings/rye-2020/#p6' },
		]);
		expect(cite({ briefing: 'rye-2020', paragraphs: [9] }).runs).toEqual([
			{ label: '¶9', href: '/notes/briefings/rye-2020/' },
		]);
	});
});

describe('the standing of an article', () => {
	test('keeps what was found by search apart from what stands in the text', () => {
		const { care } = find(briefings, 'crust-2022').standing;

		expect(care.map(({ text, outside }) => [text, outside?.map(({ name }) => name)])).toEqual([
			['An author of this report wrote Rye returns and bakes for sale.', ['Oven News, our writers']],
			['It does not say which ovens were visited.', undefined],
		]);
	});

	test('has an outcome for everything that was looked up', () => {
		expect(
			find(briefings, 'crust-2022').standing.checks.map(({ statement, outcome }) => [statement, outcome]),
		).toEqual([
			['forty bakers work in Riverton', 'agrees'],
			['most ovens are of brick', 'differs'],
			['flour is sold too young', 'not-found'],
		]);
	});
});

test('marks follow the order of time; a sixth source has that of the first', () => {
	const { briefings: moved } = withBriefing('rye-2020', ({ bibliography }) => ({
		bibliography: { ...bibliography, published: { date: '2023', basis: 'printed' } },
	}));
	const six = bread({
		briefings: [...sources.briefings, { ...(sources.briefings[0] ?? missing()), id: 'zz' }],
	});

	expect(moved.map(({ id, mark }) => `${id} ${mark}`)).toEqual([
		'bread-again 1',
		'mill-2021 2',
		'crust-2022 3',
		'rye-2020 4',
		'undated-letter 5',
	]);
	expect(six.briefings.map(({ mark }) => mark)).toEqual([1, 2, 3, 4, 5, 1]);
});

const missing = () => {
	throw new Error('The dossier has no briefings');
};
