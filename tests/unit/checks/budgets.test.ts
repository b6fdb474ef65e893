import { expect, test } from 'vitest';
import { budgets, findExcess, type BudgetName } from '../../../src/content/budgets.ts';
import { edited, readChanged, textOf, withFile } from '../content/dossier.ts';

const rye = 'briefings/rye-2020.mdx';
const crust = 'briefings/crust-2022.mdx';
const topic = 'topics/rye.mdx';
const bakers = 'topics/bakers.mdx';
const keep = 'questions/does-rye-keep.yaml';
const links = 'relations.yaml';

/** So many words, parted into sentences of at most ten unless they are to be one. */
const words = (count: number, isOne = false) =>
	Array.from(
		{ length: count },
		(_, i) =>
			`${!isOne && i % 10 === 0 ? 'So' : 'so'}${!isOne && (i + 1) % 10 === 0 && i + 1 < count ? '.' : ''}`,
	).join(' ');

const diagnosticsIn = (file: string, from: string, to: string) =>
	readChanged(edited(file, from, to)).diagnostics.map(
		({ field, code, message, fix }) => `${field} ${code} ${message} → ${fix}`,
	);

// prettier-ignore
const cases: readonly (readonly [name: BudgetName, file: string, from: string, field: string, isOne: boolean])[] = [
	['lead', rye, 'The author says that rye bread is coming back to Riverton, and asks bakers, millers and the ministry to help it along.', 'lead', false],
	['weight', rye, 'One baker’s view, whose number of loaves has no source.', 'standing.weight', true],
	['keyPoint', rye, 'Rye is back in Riverton.', 'keyPoints[0].text', true],
	['care', rye, 'No miller is asked.', 'standing.care', false],
	['caution', rye, 'The number of loaves has no source.', 'standing.cautions[0].text', false],
	['claim', rye, 'rye bread is coming back to Riverton\n', 'claims[0].text', true],
	['recommendation', rye, 'Bake rye bread slowly and sell it the day after', 'recommendations[0].text', true],
	['short', rye, 'bake slowly, sell a day later', 'recommendations[0].short', true],
	['topicSource', topic, 'Holds that it keeps badly.', 'sources[0].text', false],
	['card', topic, 'It is back, and the reply says that it keeps badly.', 'card', false],
	['summary', keep, 'Rye returns would sell it a day later; the reply calls it stale after three days.', 'summary', false],
	['answer', keep, 'It should be sold the day after.', 'positions[0].answer', false],
	['verdict', keep, 'better later', 'positions[0].verdict', true],
	['questionShort', keep, 'how long rye keeps', 'short', true],
	['settle', keep, 'Loaves kept and tasted for a week.', 'settle', false],
	['reason', links, 'The same money cannot pay for stores and ovens.', 'relations[0].reason', false],
];

test.each(cases)('the budget "%s" is kept to the word', (name, file, from, field, isOne) => {
	const { most } = budgets[name];
	const end = from.endsWith('\n') ? '\n' : '';

	expect(diagnosticsIn(file, from, words(most, isOne) + end)).toEqual([]);
	expect(diagnosticsIn(file, from, words(most + 1, isOne) + end)).toEqual([
		`${field} BUDGET ${findExcess(name, most + 1)?.message} → ${findExcess(name, most + 1)?.fix}`,
	]);
});

test('a problem of length names the count, the limit and what to take away', () => {
	expect(findExcess('keyPoint', 31)).toEqual({
		message: 'a key point has 31 words; at most 25',
		fix: 'take 6 away: keep one thought, and leave the rest to the digest',
	});
	expect(findExcess('background', 30)).toEqual({
		message: 'the background has 30 words; at least 40',
		fix: 'add 10, or leave it out',
	});
});

test('every budget has its reason', () => {
	expect(Object.values(budgets).filter(({ reason, mend, name }) => !reason || !mend || !name)).toEqual([]);
});

test('the box of a topic is measured as a whole, with its labels', () => {
	const box = (count: number) =>
		`  - { label: Asked, text: ${words(count)} }\n  - { label: Missing, text: Much. }`;
	const own = `  - { label: Asked, text: Slow baking and old flour off the shelves., references: [{ briefing: rye-2020, paragraphs: [5, 8] }] }\n  - { label: Missing, text: What rye bread costs. }`;

	expect(diagnosticsIn(topic, own, box(117))).toEqual([]);
	expect(diagnosticsIn(topic, own, box(118))).toEqual([
		expect.stringMatching(
			/^inShort BUDGET the box in short, labels included, has 121 words; at most 120 → take 1 away/,
		),
	]);
});

test('the background of a topic is neither too short nor too long, or is not there', () => {
	const start = textOf(topic).indexOf('background:');
	const own = textOf(topic).slice(start, textOf(topic).indexOf('order:'));
	const source = 'sources: [{ name: A list, url: "https://list.example.org/", read: "2024-04-28" }]';
	const background = (count: number) => `background:\n  - { text: ${words(count)}, ${source} }\n`;

	expect(diagnosticsIn(topic, own, background(40))).toEqual([]);
	expect(diagnosticsIn(topic, own, background(110))).toEqual([]);
	expect(diagnosticsIn(topic, own, background(39))).toEqual([expect.stringContaining('at least 40')]);
	expect(diagnosticsIn(topic, own, background(111))).toEqual([expect.stringContaining('at most 110')]);
	expect(textOf(bakers)).toContain('background: []');
});

test('two cautions on the front share one budget', () => {
	const own = 'It does not say which ovens were visited.';

	expect(diagnosticsIn(crust, own, words(38))).toEqual([]);
	expect(diagnosticsIn(crust, own, words(39))).toEqual([expect.stringContaining('standing.care BUDGET')]);
});

test('a weight is one sentence', () => {
	expect(
		diagnosticsIn(
			rye,
			'One baker’s view, whose number of loaves has no source.',
			'One view. It has no source.',
		),
	).toEqual(['standing.weight BUDGET the weight has several sentences → write one']);
});

test('a digest has at most 60 % of the words of its original, headings and marks apart', () => {
	const digest = (count: number) =>
		`---\n\n## A heading that nobody counts\n\n${words(count)} [¶1–3]\n\n<Recommendation id="1" />\n\n<Recommendation id="2" />\n`;
	const letter = textOf('briefings/undated-letter.mdx');
	const front = letter.slice(0, letter.lastIndexOf('---\n'));
	const diagnostics = (count: number) =>
		readChanged(withFile('briefings/undated-letter.mdx', front + digest(count))).diagnostics.map(
			({ field, code, message }) => `${field} ${code} ${message}`,
		);

	expect(diagnostics(72)).toEqual([]);
	expect(diagnostics(73)).toEqual([
		'body BUDGET the digest has 73 words; at most 72, 60 % of the 120 of the original',
	]);
});

// prettier-ignore
test.each([
	['a digest', rye, 'They sold more loaves than ever, the author says[^count].', `${words(26, true)}.`, 'body'],
	['a digest, after a short one', rye, 'They sold more loaves than ever, the author says[^count].', `Yes. S${words(26, true).slice(1)}.`, 'body'],
	['a topic', topic, 'We read “the valley” as one place.', `${words(26, true)}.`, 'body'],
	['a note', 'topics/bakers.mdx', 'more on [rye](topic:rye).', `more on [rye](topic:rye).[^n] [mill-2021 ¶2–3]\n\n[^n]: ${words(26, true)}.\n\nMore.`, 'body'],
	['a lead', rye, 'The author says that rye bread is coming back to Riverton, and asks bakers, millers and the ministry to help it along.', words(26, true), 'lead'],
	['a caution', rye, 'The number of loaves has no source.', words(26, true), 'standing.cautions[0].text'],
	['care', rye, 'No miller is asked.', words(26, true), 'standing.care[0].text'],
	['what a source says', topic, 'Holds that it keeps badly.', words(26, true), 'sources[0].text'],
	['a gloss', topic, 'A grain and the bread baked of it.', words(26, true), 'gloss'],
	['a silence', topic, 'What rye bread costs., expected', `${words(26, true)}, expected`, 'silences[1].text'],
	['a summary', keep, 'Rye returns would sell it a day later; the reply calls it stale after three days.', words(26, true), 'summary'],
	['an answer', keep, 'It should be sold the day after.', words(26, true), 'positions[0].answer'],
	['a reason', links, 'The same money cannot pay for stores and ovens.', words(26, true), 'relations[0].reason'],
])('a sentence of 26 words is one too many in %s', (_, file, from, to, field) => {
	expect(diagnosticsIn(file, from, to).filter((diagnostic) => !diagnostic.includes('FOOTNOTE'))).toEqual([
		expect.stringMatching(new RegExp(`^${field.replace(/[[\].]/g, '\\$&')} BUDGET a sentence has 26 words; at most 25: "[Ss]o so`)),
	]);
});

test('a long sentence is named where it begins', () => {
	const listing = edited(
		rye,
		'Rye must be baked slowly and sold a day later; the author holds that waste falls when flour is dear. Who wastes less\nis left open.',
		`Yes.\nS${words(26, true).slice(1)}.`,
	);
	const text = new TextDecoder().decode(listing.find(({ file }) => file === rye)?.bytes);
	const line = text.slice(0, text.indexOf('Yes.\n')).split('\n').length + 1;

	expect(
		readChanged(listing).diagnostics.map((diagnostic) => [
			diagnostic.line,
			diagnostic.column,
			diagnostic.code,
		]),
	).toEqual([[line, 1, 'BUDGET']]);
});

test('a count mark has the words that it becomes', () => {
	expect(diagnosticsIn(keep, 'better later', '"[share sources naming=bakers]"')).toEqual([]);
	expect(diagnosticsIn(keep, 'better later', '"[list sources unsigned]"')).toEqual([
		expect.stringContaining('a verdict has 8 words'),
	]);
});
