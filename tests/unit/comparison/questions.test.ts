import { describe, expect, test } from 'vitest';
import { buildMatrix } from '../../../src/model/matrix.ts';
import { bread, position, question } from './fixture.ts';

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

const find = (id: string, ...list: ReturnType<typeof question>[]) => {
	const found = bread({ questions: list }).questions.find((one) => one.id === id);
	if (!found) throw new Error(`no question ${id}`);
	return found;
};

describe('a question', () => {
	test('has an answer for each source, in the order of the sources', () => {
		const { answering: answers } = find('keeps', keeps);

		expect(
			answers.map(({ briefing, positions }) => [briefing.id, positions.map(({ verdict }) => verdict)]),
		).toEqual([
			['rye-2020', ['Better later']],
			['mill-2021', ['No', 'not sold here']],
		]);
	});

	test('names the source that does not answer as silent', () => {
		const { silent, answering, wordings } = find(
			'alone',
			question('alone', { positions: [position('rye-2020', 'Yes', 5), position('rye-2020', 'No', 6)] }),
		);

		expect(silent.map(({ id }) => id)).toEqual(['mill-2021']);
		expect(answering.map(({ briefing }) => briefing.id)).toEqual(['rye-2020']);
		expect(wordings).toBe(1);
	});

	test('leads from each answer to the paragraphs that give it', () => {
		const { answering: answers } = find('keeps', keeps);

		expect(answers[1]?.positions[1]?.source.runs).toEqual([
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

	test('counts wordings of one text once', () => {
		const sources = bread().briefings.map(({ id }) => id);
		const { wordings, answering } = find('keeps', keeps);

		expect(sources).toHaveLength(2);
		expect([answering.length, wordings]).toEqual([2, 2]);
	});
});

test('questions stand by kind, those that most sources answer first', () => {
	const one = question('b', { positions: [position('rye-2020', 'Yes', 5), position('rye-2020', 'No', 6)] });

	expect(bread({ questions: [one, keeps, price] }).questions.map(({ id }) => id)).toEqual([
		'price',
		'keeps',
		'b',
	]);
});

test('the most disputed question is the one with the most different answers', () => {
	expect(
		bread({ questions: [price, keeps] }).questionLists.disputed.map(({ id, verdicts }) => [id, verdicts]),
	).toEqual([
		['keeps', 3],
		['price', 2],
	]);
});

test('a question is close to another when both are about one actor and one theme', () => {
	const about = (actors: string[], themes: string[]) => ({
		about: { actors, themes, places: [] },
		positions: keeps.data.positions,
	});
	const { questions, questionLists } = bread({
		questions: [
			question('a', about(['bakers'], ['crumb'])),
			question('same', about(['bakers', 'millers'], ['crumb'])),
			question('other-theme', about(['bakers'], ['price'])),
			question('other-actor', about(['millers'], ['crumb'])),
		],
	});
	const a = questions.find(({ id }) => id === 'a');

	expect(a && questionLists.near(a).map(({ id }) => id)).toEqual(['same']);
	expect(questionLists.onActor('millers').map(({ id }) => id)).toEqual(['other-actor', 'same']);
	expect(questionLists.onTheme('price').map(({ id }) => id)).toEqual(['other-theme']);
});

test('a topic gathers the questions about what it is about', () => {
	const { topics } = bread({
		questions: [
			question('crumb', {
				about: { actors: [], themes: ['crumb'], places: [] },
				positions: keeps.data.positions,
			}),
			question('price', {
				about: { actors: [], themes: ['price'], places: [] },
				positions: keeps.data.positions,
			}),
		],
	});

	expect(topics.find(({ id }) => id === 'rye')?.questions.map(({ id }) => id)).toEqual(['crumb']);
});

describe('the matrix', () => {
	test('has the same columns in every section and a row for each question', () => {
		const sections = buildMatrix(bread({ questions: [keeps, price] }).questions);

		expect(sections.map(({ kind, name }) => [kind, name])).toEqual([
			['value', 'Numbers'],
			['fact', 'Facts'],
		]);
		expect(sections.map(({ parts }) => parts.map(({ briefings }) => briefings.map(({ id }) => id)))).toEqual([
			[['rye-2020', 'mill-2021']],
			[['rye-2020', 'mill-2021']],
		]);
		expect(
			sections.flatMap(({ parts }) => parts.flatMap(({ rows }) => rows.map((row) => row.question.id))),
		).toEqual(['price', 'keeps']);
	});

	test('leaves out a source that answers nothing anywhere', () => {
		const alone = question('alone', {
			positions: [position('rye-2020', 'Yes', 5), position('rye-2020', 'No', 6)],
		});

		expect(
			buildMatrix(bread({ questions: [alone] }).questions)[0]?.parts[0]?.briefings.map(({ id }) => id),
		).toEqual(['rye-2020']);
	});
});
