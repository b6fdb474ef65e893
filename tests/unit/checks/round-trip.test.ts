import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Briefing } from '../../../src/content/schema/briefing.ts';
import { readChanged, sound, toEntry } from '../content/dossier.ts';

/** Prose with everything that YAML, Markdown and MDX might trip over, all of it honest. */
const word = fc.oneof(
	fc.stringMatching(/^[a-z]{1,9}$/),
	fc.constantFrom(
		'it’s',
		'a:',
		'#1',
		'- b',
		'“so”',
		'yes',
		'“no”',
		'10 %',
		'pâté',
		'می\u200Cروم',
		'ржаной',
		'& co',
		'@home',
		'*',
		"'",
		'"',
		'| c',
		'? d',
		'~',
		'`e`',
		'!',
		'12',
		'=',
		'null',
	),
);
const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `${words.join(' ')} x`);

/** A briefing as any article might need it, and its text. */
const briefing = fc
	.record({
		paragraphs: fc.integer({ min: 1, max: 12 }),
		headlines: fc.integer({ min: 0, max: 3 }),
		texts: fc.array(sentence, { minLength: 1, maxLength: 6 }),
		form: fc.constantFrom('explicit', 'option', 'inferred', 'reported-commitment'),
		modality: fc.constantFrom('must', 'should', 'can', 'should-not'),
		pick: fc.nat(),
	})
	.map(({ paragraphs, headlines, texts, form, modality, pick }): { data: Briefing; body: string } => {
		const body = Array.from({ length: paragraphs }, (_, i) => i + 1 + headlines);
		const some = (i: number) => [body[(pick + i) % body.length] ?? headlines + 1];
		const [first = 'x'] = texts;
		const note = { text: first, paragraphs: some(0) };
		const recommendations = texts.map((text, i) => ({
			id: i + 1,
			text: `${text}.`,
			short: text,
			form,
			...(form === 'reported-commitment' ? {} : { modality }),
			addressees: ['nobody-named'],
			about: [],
			themes: ['crumb'],
			instrument: 'training',
			paragraphs: some(i),
			version: 1,
		}));
		const data: Briefing = {
			name: `${first} and more`,
			lead: first,
			added: '2024-05-01',
			bibliography: {
				title: { text: first, basis: 'ours' },
				authors: [],
				published: 'unknown',
				licence: 'unknown',
				kind: 'report',
				language: 'en',
			},
			original: {
				paragraphs: paragraphs + headlines,
				words: 100,
				sha256: 'a'.repeat(64),
				leftOut:
					headlines === 0
						? []
						: [{ paragraphs: Array.from({ length: headlines }, (_, i) => i + 1), role: 'headline' }],
				finders: body.map((paragraph) => ({ paragraph, words: `the words ${paragraph}` })),
			},
			standing: {
				weight: 'It weighs little.',
				vantage: note,
				namedSources: [],
				care: [note],
				cautions: [note],
				checks: [],
				unclear: [],
			},
			keyPoints: ['', ' again', ' at last'].map((end) => ({ ...note, text: first + end })),
			mentions: [{ actor: 'bakers', spelling: 'bakers', paragraphs: some(1) }],
			claims: [
				{
					id: 'only',
					text: first,
					kind: 'checkable',
					voice: 'author',
					about: { actors: [], themes: ['price'], places: [] },
					paragraphs: some(2),
				},
			],
			figures: [],
			recommendations,
		};
		const passages = body.flatMap((n) => [
			`It says so. [¶${n}]\n`,
			...recommendations
				.filter(({ paragraphs: [paragraph] }) => paragraph === n)
				.map(({ id }) => `<Recommendation id="${id}" />\n`),
		]);
		return { data, body: passages.join('\n') };
	});

test('any sound briefing is read as it was written, with each recommendation once', () => {
	fc.assert(
		fc.property(briefing, ({ data, body }) => {
			const text = `---\n${stringify(data, { lineWidth: 0, aliasDuplicateObjects: false, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })}---\n\n${body}`;
			const { sources, diagnostics } = readChanged([...sound, toEntry('briefings/any-2024.mdx', text)]);

			expect(diagnostics).toEqual([]);
			expect(sources.briefings.find(({ id }) => id === 'any-2024')?.data).toEqual(data);
		}),
		{ numRuns: 60 },
	);
});
