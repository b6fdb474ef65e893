import { expect, test } from 'vitest';
import { edited, readChanged, sound, textOf, toEntry, withFile, type Expected } from './dossier.ts';

const letter = 'briefings/undated-letter.mdx';
const asDraft = (file: string, text = textOf(file)) => text.replace(/^(---\n)?/, '$1draft: true\n');
const outline = (listing: readonly (typeof sound)[number][], drafts = false): Expected[] =>
	readChanged(listing, { drafts }).diagnostics.map(({ file, field, code }) => `${file} ${field} ${code}`);

/** The dossier with one more briefing, which nothing names yet. */
const drafted = withFile(
	'briefings/new-2024.mdx',
	asDraft(letter)
		.replace('name: Letter to the mills', 'name: New letter')
		.replace('lead: An unsigned', 'lead: TODO an unsigned')
		.replace('sha256: c2b2', 'sha256: c3b3')
		.replace('weight: A letter', `weight: ${'A letter '.repeat(30)}`)
		.replace(
			'The letter greets the mills of the valley.',
			'TODO: say in your own words what paragraph 1 says.',
		),
);

test('a draft is left out, and spared budgets and placeholders', () => {
	const { sources, diagnostics } = readChanged(drafted);

	expect(diagnostics).toEqual([]);
	expect(sources.briefings.map(({ id }) => id)).not.toContain('new-2024');
	expect(sources.site[0]?.data.lead).toMatch(/^Five articles/);
});

test('while writing, a draft is there and counts', () => {
	const { sources, diagnostics } = readChanged(drafted, { drafts: true });

	expect(diagnostics).toEqual([]);
	expect(sources.briefings.map(({ id }) => id)).toContain('new-2024');
	expect(sources.site[0]?.data.lead).toMatch(/^Six articles/);
});

test('the same text published is not spared', () => {
	const published = drafted.map((entry) =>
		entry.file === 'briefings/new-2024.mdx'
			? toEntry(entry.file, new TextDecoder().decode(entry.bytes).replace('draft: true\n', ''))
			: entry,
	);

	expect(outline(published)).toEqual([
		'briefings/new-2024.mdx lead PLACEHOLDER',
		'briefings/new-2024.mdx standing.weight BUDGET',
		'briefings/new-2024.mdx body PLACEHOLDER',
	]);
});

test('what is wrong with the shape or the references of a draft is named', () => {
	const wrong = drafted.map((entry) =>
		entry.file === 'briefings/new-2024.mdx'
			? toEntry(
					entry.file,
					new TextDecoder()
						.decode(entry.bytes)
						.replace('addressees: [millers]', 'addressees: [miller]')
						.replace('basis: ours', 'basis: guess'),
				)
			: entry,
	);

	expect(outline(wrong)).toEqual([
		'briefings/new-2024.mdx bibliography.title.basis CHOICE',
		'briefings/new-2024.mdx recommendations[0].addressees[0] UNKNOWN-ID',
	]);
	expect(
		outline(
			withFile(
				'briefings/new-2024.mdx',
				asDraft(
					letter,
					textOf(letter)
						.replace('addressees: [millers]', 'addressees: [miller]')
						.replace('c2b2', 'c3b3')
						.replace('name: Letter to the mills', 'name: New')
						.replace('lead: An unsigned', 'lead: An'),
				),
			),
		),
	).toEqual(['briefings/new-2024.mdx recommendations[0].addressees[0] UNKNOWN-ID']);
});

test('nothing published names a draft, and while writing everything may', () => {
	const listing = withFile(letter, asDraft(letter));

	expect(outline(listing)).toEqual([
		'questions/what-rye-cost.yaml silent[0] UNKNOWN-ID',
		'questions/who-made-it-dear.yaml silent[1] UNKNOWN-ID',
		'relations.yaml relations[9].from UNKNOWN-ID',
		'topics/bakers.mdx sources[3].briefing UNKNOWN-ID',
	]);
	expect(new Set(readChanged(listing).diagnostics.map(({ message }) => message))).toEqual(
		new Set(['"undated-letter" is a draft, and this would be published without it']),
	);
	expect(outline(listing, true)).toEqual([]);
});

test('a link, a mark or a relation to a draft is named too', () => {
	const listing = [
		...edited(
			'pages/privacy.mdx',
			'Nothing.',
			'[Nothing](briefing:undated-letter), [none](recommendation:undated-letter-1).',
		).filter(
			({ file }) =>
				file !== letter &&
				file !== 'relations.yaml' &&
				file !== 'topics/bakers.mdx' &&
				file !== 'questions/who-made-it-dear.yaml',
		),
		toEntry(letter, asDraft(letter)),
		toEntry(
			'relations.yaml',
			`${textOf('relations.yaml')}  - { from: undated-letter/1, kind: overlaps, to: rye-2020/1, reason: x }\n`,
		),
		toEntry(
			'topics/bakers.mdx',
			textOf('topics/bakers.mdx')
				.replace(/^.*briefing: undated-letter.*\n/m, '')
				.replace('[mill-2021 ¶2–3]', '[undated-letter ¶2]'),
		),
		toEntry(
			'questions/who-made-it-dear.yaml',
			textOf('questions/who-made-it-dear.yaml').replace(', undated-letter', ''),
		),
	];

	expect(outline(listing)).toEqual([
		'pages/privacy.mdx body TARGET',
		'pages/privacy.mdx body TARGET',
		'questions/what-rye-cost.yaml silent[0] UNKNOWN-ID',
		'relations.yaml relations[9].from UNKNOWN-ID',
		'relations.yaml relations[13].from UNKNOWN-ID',
		'topics/bakers.mdx body UNKNOWN-ID',
	]);
});

test('a question and a topic may be drafts', () => {
	const question = 'questions/does-rye-keep.yaml';

	expect(outline(withFile(question, asDraft(question)))).toEqual([
		'site.yaml questions[0] UNKNOWN-ID',
		'topics/bakers.mdx body TARGET',
		'topics/rye.mdx questions[0].questions[0] UNKNOWN-ID',
		'topics/rye.mdx body UNKNOWN-ID',
	]);
	expect(outline(withFile('topics/bakers.mdx', asDraft('topics/bakers.mdx')))).toEqual([
		'briefings/crust-2022.mdx recommendations[1].concerns[0] UNKNOWN-ID',
	]);
});

test('draft: false is like nothing said', () => {
	expect(outline(withFile(letter, asDraft(letter).replace('draft: true', 'draft: false')))).toEqual([]);
	expect(outline(withFile(letter, asDraft(letter).replace('draft: true', 'draft: yes')))).toEqual([
		'briefings/undated-letter.mdx draft TYPE',
	]);
});
