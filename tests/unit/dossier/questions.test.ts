import { describe, expect, test } from 'vitest';
import { asking, find as findIn, ids, position, question } from './fixture.ts';

const keeps = question('keeps', {
	positions: [
		position('rye-2020', 'Better later', 5),
		position('mill-2021', 'No', 1),
		position('mill-2021', 'not sold here', 2, 3),
	],
});
const price = question('price', {
	kind: 'value',
	positions: [
		position('rye-2020', 'Dear', 4),
		position('mill-2021', 'dear', 2),
		position('rye-2020', 'Doubled', 4),
	],
});

const find = (id: string, ...list: ReturnType<typeof question>[]) => findIn(asking(...list).questions, id);
const ofBriefing = (answers: ReturnType<typeof find>['answering'], id: string) =>
	answers.find(({ briefing }) => briefing.id === id)?.positions ?? [];

const dossierOrder = ['rye-2020', 'bread-again', 'mill-2021', 'crust-2022', 'undated-letter'];

describe('a question', () => {
	test('has an answer for each source in order of time: what it says, silence that an editor found, or not compared yet', () => {
		const {
			answerOf,
			answering,
			silent,
			notCompared,
			independentTexts: wordings,
		} = find('keeps', {
			...keeps,
			data: { ...keeps.data, silent: ['undated-letter'] },
		});

		expect(
			dossierOrder
				.map(answerOf)
				.map(({ briefing, state, positions }) => [
					briefing.id,
					state,
					positions.map(({ verdict }) => verdict).join(),
				]),
		).toEqual([
			['rye-2020', 'answers', 'Better later'],
			['bread-again', 'not-compared', ''],
			['mill-2021', 'answers', 'No,not sold here'],
			['crust-2022', 'not-compared', ''],
			['undated-letter', 'silent', ''],
		]);
		expect(answering.map(({ briefing }) => briefing.id)).toEqual(['rye-2020', 'mill-2021']);
		expect([ids(silent), ids(notCompared()), wordings]).toEqual([
			['undated-letter'],
			['bread-again', 'crust-2022'],
			2,
		]);
	});

	test('leads from each answer to the paragraphs that give it', () => {
		const { answering: answers } = find('keeps', keeps);

		expect(ofBriefing(answers, 'mill-2021')[1]?.source.runs).toEqual([
			{ label: '¶2–3', href: '/notes/briefings/mill-2021/#p2' },
		]);
	});

	test('marks alike the answers that several sources give, whatever their capitals, and no others', () => {
		const { answering: answers } = find('price', price);

		expect(
			answers.flatMap(({ positions }) => positions.map(({ verdict, shared }) => [verdict, shared])),
		).toEqual([
			['Dear', 1],
			['Doubled', undefined],
			['dear', 1],
		]);
	});

	test('does not count one source that says the same twice as two', () => {
		const { answering: answers } = find(
			'twice',
			question('twice', { positions: [position('rye-2020', 'Yes', 5), position('rye-2020', 'Yes', 6)] }),
		);

		expect(answers[0]?.positions.map(({ shared }) => shared)).toEqual([undefined, undefined]);
	});

	test('names the sources that are divided in themselves', () => {
		expect(find('keeps', keeps).divided.map(({ id }) => id)).toEqual(['mill-2021']);
		expect(find('price', price).divided.map(({ id }) => id)).toEqual(['rye-2020']);
	});

	test('counts sources of one text once', () => {
		const { answering, independentTexts: wordings } = find(
			'again',
			question('again', { positions: [position('rye-2020', 'Yes', 5), position('bread-again', 'Yes', 2)] }),
		);

		expect([answering.length, wordings]).toEqual([2, 1]);
	});

	test('marks a fourth answer that several give as the first', () => {
		const verdicts = ['a', 'b', 'c', 'd'];
		const { answering: answers } = find(
			'many',
			question('many', {
				positions: verdicts.flatMap((one) => [position('rye-2020', one, 5), position('mill-2021', one, 1)]),
			}),
		);

		expect(ofBriefing(answers, 'rye-2020').map(({ shared }) => shared)).toEqual([1, 2, 3, 1]);
	});
});

test('questions stand by kind, those that most sources answer first', () => {
	const one = question('b', { positions: [position('rye-2020', 'Yes', 5), position('rye-2020', 'No', 6)] });

	expect(asking(one, keeps, price).questions.map(({ id }) => id)).toEqual(['price', 'keeps', 'b']);
});

test('the most disputed question is the one with the most different answers', () => {
	expect(asking(price, keeps).questionLists.disputed.map(({ id, verdicts }) => [id, verdicts])).toEqual([
		['keeps', 3],
		['price', 2],
	]);
});

test('a question is close to another when both are about one actor and one theme', () => {
	const about = (actors: string[], themes: string[]) => ({
		about: { actors, themes, places: [] },
		positions: keeps.data.positions,
	});
	const { questions, questionLists } = asking(
		question('a', about(['bakers'], ['crumb'])),
		question('same', about(['bakers', 'millers'], ['crumb'])),
		question('other-theme', about(['bakers'], ['price'])),
		question('other-actor', about(['millers'], ['crumb'])),
	);
	const a = questions.find(({ id }) => id === 'a');

	expect(a && questionLists.near(a).map(({ id }) => id)).toEqual(['same']);
	expect(questionLists.onActor('millers').map(({ id }) => id)).toEqual(['other-actor', 'same']);
	expect(questionLists.onTheme('price').map(({ id }) => id)).toEqual(['other-theme']);
});

test('the closest question is the one that shares most of all that either is about', () => {
	const about = (actors: string[], themes: string[]) => ({
		about: { actors, themes, places: [] },
		positions: keeps.data.positions,
	});
	const all = ['ageing', 'crumb', 'price'];
	const { questions, questionLists } = asking(
		question('a', about(['bakers'], all)),
		question('more-actors', about(['bakers', 'millers', 'board-of-bread'], all)),
		question('narrow', about(['bakers'], ['crumb'])),
		question('same', about(['bakers'], all)),
	);
	const a = questions.find(({ id }) => id === 'a');

	expect(a && questionLists.near(a).map(({ id }) => id)).toEqual(['same', 'more-actors', 'narrow']);
});

test('a topic gathers the questions about what it is about', () => {
	const { topics } = asking(
		question('crumb', {
			about: { actors: [], themes: ['crumb'], places: [] },
			positions: keeps.data.positions,
		}),
		question('price', {
			about: { actors: [], themes: ['price'], places: [] },
			positions: keeps.data.positions,
		}),
	);

	expect(topics.find(({ id }) => id === 'rye')?.questions.map(({ id }) => id)).toEqual(['crumb']);
});
