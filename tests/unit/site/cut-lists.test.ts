import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import { listEvents } from '../../../src/dossier/event.ts';
import type { LongList } from '../../../src/lists/long-list.ts';
import {
	listActors,
	listAddressees,
	listAnswers,
	listAsks,
	listClaims,
	listConcerned,
	listCutPages,
	listFigures,
	listOpposed,
	listPlaces,
	listQuestionLines,
	listSources,
	listTopicAsks,
	listTopicSources,
} from '../../../src/site/cut-lists.ts';
import { bread, ids, keys } from '../dossier/fixture.ts';

/** As many of some items as asked for, each a thing of its own. */
const many = <Item extends object>(items: readonly Item[], length: number): Item[] =>
	Array.from({ length }, (_, i) => {
		const item = items[i % items.length];
		if (!item) throw new Error('There is nothing to repeat');
		return { ...item };
	});

/** How many items the page itself shows of each list, were it that long, and on how many others they stand. */
type Listing = (dossier: Dossier, length: number) => LongList<unknown>;

const href = '/x/';

// prettier-ignore
const listings: Readonly<Record<string, [most: number, first: number, Listing]>> = {
	'what one party is asked': [60, 40, ({ recommendations }, n) => listAsks({ href, recommendations: many(recommendations, n) })],
	'what concerns an actor': [30, 20, ({ recommendations }, n) => listConcerned({ href, concerned: many(recommendations, n) })],
	'what is asked on a topic': [16, 8, ({ recommendations }, n) => listTopicAsks({ href, recommendations: many(recommendations, n) })],
	claims: [100, 40, ({ claims }, n) => listClaims({ href, claims: many(claims, n) })],
	sources: [60, 25, ({ briefings, routes }, n) => listSources({ briefings: many(briefings, n), routes })],
	actors: [100, 40, ({ actors, routes }, n) => listActors({ actors: many(actors, n), routes })],
	'whoever is asked': [30, 15, ({ addressees, routes }, n) => listAddressees({ addressees: many(addressees, n), routes })],
	places: [40, 12, ({ places, routes }, n) => listPlaces({ places: many(places, n), routes })],
	numbers: [120, 0, ({ figures, routes }, n) => listFigures(many(figures, n), routes)],
	events: [80, 30, ({ events }, n) => listEvents(many(events, n), href)],
	'advice that pulls apart': [60, 15, ({ relations, routes }, n) => listOpposed({ relations: { ...relations, opposed: many(relations.opposed, n) }, routes })],
	questions: [40, 16, ({ questions, questionLists, routes }, n) => listQuestionLines({ questions: many(questions, n), questionLists: { ...questionLists, disputed: many(questionLists.disputed, n) }, routes })],
};

describe.each(Object.entries(listings))('a list of %s', (_, [most, first, listing]) => {
	test('is whole on its page as long as it is short enough', () => {
		const { total, shown, cuts } = listing(bread(), most);

		expect([total, shown.length, cuts]).toEqual([most, most, []]);
	});

	test('shows its first when it is longer', () => {
		const { total, shown, cuts } = listing(bread(), most + 1);

		expect([total, shown.length]).toEqual([most + 1, first]);
		expect(cuts.reduce((sum, { list }) => sum + list.total, 0)).toBe(most + 1);
	});
});

describe('of many', () => {
	test('sources, the newest stand first and the undated last', () => {
		const { briefings, routes } = bread();
		const [sixty, more] = [60, 61].map((n) => listSources({ briefings: many(briefings, n), routes }));

		expect(ids(sixty?.shown.slice(0, 6) ?? [])).toEqual([
			'rye-2020',
			'bread-again',
			'mill-2021',
			'crust-2022',
			'undated-letter',
			'rye-2020',
		]);
		expect(ids(more?.shown.slice(0, 6) ?? [])).toEqual([
			'rye-2020',
			'crust-2022',
			'mill-2021',
			'bread-again',
			'rye-2020',
			'crust-2022',
		]);
		expect(more?.cuts.map(({ name, list }) => [name, new Set(ids(list.shown))])).toEqual([
			['2022', new Set(['crust-2022'])],
			['2020', new Set(['rye-2020', 'mill-2021', 'bread-again'])],
			['Undated', new Set(['undated-letter'])],
		]);
	});

	test('claims, the last stand first', () => {
		const { claims } = bread();
		const [few, more] = [100, 101].map((n) => listClaims({ href, claims: many(claims, n) }));

		expect(keys(few?.shown.slice(0, 2) ?? [])).toEqual(['rye-2020/rye-returns', 'rye-2020/millers-hoard']);
		expect(keys(more?.shown.slice(0, 2) ?? [])).toEqual([
			'bread-again/stores-are-empty',
			'rye-2020/rye-will-stay',
		]);
	});

	test('events, the latest stand first and the undated last', () => {
		const { events } = bread();
		const { shown, cuts } = listEvents(many(events, 81), href);

		expect(ids(shown.slice(0, 4))).toEqual(['price-peak', 'mill-fire', 'oven-law', 'empty-stores']);
		expect(cuts.map(({ name, href: to, list }) => [name, to, list.total])).toEqual([
			['2020', '/x/2020/', 13],
			['2019', '/x/2019/', 28],
			['2010', '/x/2010/', 14],
			['Undated', '/x/undated/', 26],
		]);
	});

	test('actors, those stand first that most sources name', () => {
		const { actors, routes } = bread();

		expect(new Set(ids(listActors({ actors: many(actors, 101), routes }).shown))).toEqual(
			new Set(['millers', 'bakers']),
		);
		expect(ids(listActors({ actors, routes }).shown)).toEqual(ids(actors));
	});

	test('questions, the most disputed stand first', () => {
		const { questions, questionLists, routes } = bread();
		const list = (n: number) =>
			ids(listQuestionLines({ questions: many(questions, n), questionLists, routes }).shown);

		expect(list(40)).toEqual(ids(many(questions, 40)));
		expect(list(41)).toEqual(ids(questionLists.disputed));
	});
});

describe('the sources of a topic', () => {
	const show = (length: number) => {
		const [topic] = bread().topics;
		if (!topic) throw new Error('The dossier has no topics');
		const { shown, total, cuts } = listTopicSources({ href, sources: many(topic.sources, length) });
		return [total, ids(shown), cuts.map(({ href: to }) => to)];
	};

	test('are all there where they are few', () => {
		expect(show(8)).toEqual([
			8,
			[
				'rye-2020',
				'bread-again',
				'mill-2021',
				'crust-2022',
				'undated-letter',
				'rye-2020',
				'bread-again',
				'mill-2021',
			],
			[],
		]);
	});

	test('are, where they are many, those that say something of it: those summed up, then those that only name it', () => {
		expect(show(9)).toEqual([
			7,
			['rye-2020', 'mill-2021', 'crust-2022', 'rye-2020', 'mill-2021', 'crust-2022', 'undated-letter'],
			[],
		]);
	});

	test('are, where even those are many, the newest of each', () => {
		expect(show(13)).toEqual([
			10,
			['mill-2021', 'rye-2020', 'crust-2022', 'mill-2021', 'rye-2020'],
			['/x/sources/2022/', '/x/sources/2020/', '/x/sources/undated/'],
		]);
	});
});

describe('the answers to a question', () => {
	/** Sources that give as many answers each as listed, oldest first. */
	const show = (...given: readonly number[]) => {
		const [question] = bread().questions;
		const dated = question?.answering.filter(({ briefing }) => briefing.earliest) ?? [];
		const answering = many(dated, given.length).map((answer, i) => ({
			...answer,
			positions: many(answer.positions, given[i] ?? 0),
		}));
		const { shown, cuts } = listAnswers({ href, answering });
		return [shown.map(({ positions }) => positions.length), cuts.length > 0];
	};

	test.each([
		['all where six sources give eight', [2, 1, 1, 1, 1, 2], [[2, 1, 1, 1, 1, 2], false]],
		['the newest where seven do', [1, 1, 1, 1, 1, 1, 2], [[2, 1, 1], true]],
		['four where they give nine', [3, 1, 1, 1, 1, 2], [[3, 1], true]],
		['those of one source at least', [1, 1, 1, 1, 1, 1, 5], [[5], true]],
		['no more than four', [2, 2, 2, 3], [[2, 2], true]],
	])('are %s', (_, given, shown) => {
		expect(show(...given)).toEqual(shown);
	});
});

test('every page of a cut list has a title of its own, says whose it is, and holds its part', () => {
	const dossier = bread();
	const { actors, themes, topics, instruments, recommendedThemes, relations } = dossier;
	const { claims, recommendations, events } = dossier;
	const large = {
		...dossier,
		actors: many(actors, 101).map((actor, i) => ({
			...actor,
			claims: i === 0 ? many(claims, 101) : [],
			concerned: i === 0 ? many(recommendations, 31) : [],
		})),
		themes: themes.slice(0, 1).map((theme) => ({ ...theme, claims: many(claims, 101) })),
		topics: topics.slice(0, 1).map((topic) => ({
			...topic,
			claims: many(claims, 101),
			recommendations: many(recommendations, 17),
			sources: many(topic.sources, 13),
			events: many(events, 81),
		})),
		briefings: many(dossier.briefings, 61),
		addressees: [
			...many(dossier.addressees, 30),
			...dossier.addressees
				.slice(0, 1)
				.map((group) => ({ ...group, recommendations: many(recommendations, 61) })),
		],
		instruments: instruments
			.slice(0, 1)
			.map((group) => ({ ...group, recommendations: many(recommendations, 61) })),
		recommendedThemes: recommendedThemes
			.slice(0, 1)
			.map((group) => ({ ...group, recommendations: many(recommendations, 61) })),
		questions: many(dossier.questions, 41).map((question, i) => ({
			...question,
			answering: i === 0 ? many(question.answering, 7) : [],
		})),
		questionLists: { ...dossier.questionLists, disputed: many(dossier.questions, 41) },
		events: many(events, 81),
		figures: many(dossier.figures, 121),
		relations: { ...relations, opposed: many(relations.opposed, 61) },
	};

	expect(
		listCutPages(large).map(({ title, href: to, of, held }) =>
			[
				title,
				to,
				`${of.name} ${of.href}`,
				`${held.list.total} ${held.kind}`,
				...('ownAddressee' in held ? [held.ownAddressee] : []),
				...('own' in held ? [held.own] : []),
				...('topic' in held ? [held.topic?.id] : []),
			]
				.join(' | ')
				.replaceAll('/notes/', '/'),
		),
	).toMatchSnapshot();
});
