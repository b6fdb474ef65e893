import { describe, expect, test } from 'vitest';
import { listBibliography } from '../../../src/views/briefing/bibliography.ts';
import { describeLeftOutParagraphs } from '../../../src/views/briefing/left-out.ts';
import { buildAsks } from '../../../src/views/briefing/asks.ts';
import { describeClaim } from '../../../src/views/briefing/claims.ts';
import { describeReadingTime } from '../../../src/views/briefing/reading-time.ts';
import { describeDates } from '../../../src/views/question/dates.ts';
import { bread, find, keys } from '../dossier/fixture.ts';

const { briefings, claims } = bread();
const briefing = (id: string) => find(briefings, id);

describe('what a briefing asks', () => {
	const columns = (id: string) =>
		buildAsks(briefing(id)).columns.map(({ strength, asks }) => [
			strength.modality,
			asks.map(({ recommendation, of, inferred }) => [recommendation.key, of, inferred]),
		]);

	test('stands in columns by strength; whom most of it asks is said once, in the title', () => {
		const { title, note } = buildAsks(briefing('bread-again'));

		expect([title, note]).toEqual(['What it asks of Ministry', 'Where it asks others, that is said.']);
		expect(columns('bread-again')).toEqual([
			['must', [['bread-again/1', undefined, false]]],
			[
				'should',
				[
					['bread-again/3', 'Millers and Ministry', false],
					['bread-again/5', undefined, false],
				],
			],
			['can', [['bread-again/2', undefined, false]]],
			['should-not', [['bread-again/4', 'Millers', true]]],
		]);
	});

	test('says of each whom it asks where nobody is asked for most of it', () => {
		expect(buildAsks(briefing('rye-2020'))).toMatchObject({ title: 'What it asks', note: undefined });
		expect(columns('rye-2020')).toEqual([
			['must', [['rye-2020/1', 'Bakers', false]]],
			['can', [['rye-2020/2', 'Ministry and Millers', false]]],
			['should-not', [['rye-2020/3', 'Nobody named', true]]],
		]);
	});

	test('keeps what it reports as agreed apart', () => {
		const { title, note, columns: asked, reported } = buildAsks(briefing('mill-2021'));

		expect([title, note, asked.length, keys(reported)]).toEqual([
			'What it asks of Ministry',
			undefined,
			1,
			['mill-2021/1'],
		]);
	});
});

describe('a claim in its own briefing', () => {
	const describe_ = (key: string) => describeClaim(find(claims, key));

	test('says after whom it is reported, of which kind it is and what of it is our reading', () => {
		expect(describe_('rye-2020/rye-returns')).toMatchObject({
			sentence: 'Rye bread is coming back to Riverton.',
			kind: 'can be checked',
			readings: undefined,
		});
		expect(describe_('crust-2022/spring-is-quiet')).toMatchObject({
			sentence: 'According to bakers whom it quotes, bakers have least to do in spring.',
			kind: 'judgement; our reading: its kind, whom it concerns',
		});
		expect(describe_('bread-again/stores-are-empty').kind).toBe(
			'can be checked; our reading: whose view, which place',
		);
	});

	test('says what it may mean where that is unclear', () => {
		expect(describe_('rye-2020/price-drives-waste').readings).toBe(
			'Unclear; may mean: the bakers waste less; or: the millers waste less.',
		);
	});

	test('begins a nameless voice in small letters, and keeps the capital of a name', () => {
		const claim = find(claims, 'rye-2020/millers-hoard');

		expect(describeClaim({ ...claim, voice: 'Some analysts' }).sentence).toMatch(
			/^According to some analysts, /,
		);
		expect(describeClaim({ ...claim, voice: 'Theresa' }).sentence).toMatch(/^According to Theresa, /);
	});
});

describe('the bibliography', () => {
	const basis = (id: string) =>
		Object.fromEntries(
			listBibliography(briefing(id)).map(({ name, value, basis: how }) => [name, `${value} | ${how}`]),
		);

	test('says of each thing how it is known', () => {
		expect(basis('rye-2020')).toMatchObject({
			Title: 'Rye returns to Riverton | printed in the text',
			Author: 'Ann Baker (bakes in Riverton) | printed in the text',
			Outlet: 'The Loaf | printed in the text',
			Published: '4 March 2020 | printed in the text',
			Original: 'loaf.example.org/2020/rye-returns | read from the address; worked on 1 May 2024',
			Kind: 'Opinion, in British English | our judgement',
			Length: '9 paragraphs, 412 words | counted',
			Licence: 'Unknown; hence a digest and no reprint | none stated',
		});
	});

	test('says what is unknown, and why a date has its limits', () => {
		expect(basis('undated-letter')).toMatchObject({
			Title: 'A letter to the mills | our words',
			Author: 'Unknown | none is named',
			Outlet: 'Unknown | none is named',
			Published: 'Undated | no date is given',
		});
		expect(basis('mill-2021')).toMatchObject({
			Title: 'The miller’s reply | read from the address',
			Published:
				'Probably 1 May 2020 or later | after the article it answers, ¶1; probably it gives the price of that day',
			Licence: 'CC BY 4.0 | our judgement',
		});
		expect(basis('bread-again')['Published']).toBe(
			'Between 1 May 2020 and 31 December 2020 | between two issues that name it',
		);
		expect('Original' in basis('undated-letter')).toBe(false);
	});
});

test('the digest says which paragraphs it leaves out', () => {
	expect([
		describeLeftOutParagraphs(briefing('crust-2022')),
		describeLeftOutParagraphs(briefing('mill-2021')),
	]).toEqual(['Left out: ¶1 (headline), ¶6 (byline), ¶7 (boilerplate).', 'None is left out.']);
});

test('the dates of articles are told with how each is known', () => {
	expect(describeDates(briefings)).toEqual([
		'Rye returns: 4 March 2020, printed in the text.',
		'Bread again: between 1 May 2020 and 31 December 2020; between two issues that name it (found by search).',
		'The miller’s reply: probably 1 May 2020 or later; after the article it answers, ¶1 (printed in the text); probably it gives the price of that day (found by search).',
		'Crust report: September 2022, found by search.',
		'Letter to the mills: no date is known.',
	]);
});

test('reading takes as long as there are words: half minutes at first, whole ones from two minutes on', () => {
	const words = (n: number) => Array.from({ length: n }, () => 'rye').join(' ');
	const time = (front: number, digest: number, article: number) =>
		describeReadingTime({
			...briefing('undated-letter'),
			lead: words(front),
			keyPoints: [],
			recommendations: [],
			standing: { ...briefing('undated-letter').standing, weight: '', care: [] },
			passages: briefing('undated-letter')
				.passages.slice(0, 1)
				.map((passage) => ({ ...passage, text: words(digest) })),
			original: { ...briefing('undated-letter').original, words: article },
		});

	expect(time(238, 238, 1190)).toBe('front 1 minute, all 2 minutes; the article takes 5 minutes');
	expect(time(10, 340, 357)).toBe('front 30 seconds, all 90 seconds; the article takes 90 seconds');
	expect(time(357, 0, 833)).toBe('front 90 seconds, all 90 seconds; the article takes 4 minutes');
});
