import { describe, expect, test } from 'vitest';
import {
	citeBriefing,
	citeDossier,
	citeQuestion,
	citeRecommendation,
	citeTopic,
	type CiteBlock,
} from '../../../src/citations/blocks.ts';
import { toText } from '../../../src/citations/spans.ts';
import { bread, find } from '../dossier/fixture.ts';

const plain = (blocks: readonly CiteBlock[]) =>
	blocks.map(({ name, references, files }) => [
		name,
		references.map(({ style, spans }) => `${style}: ${toText(spans)}`),
		files.map((file) => `${file.name}: ${file.href}`),
	]);

const filesOf = (work: string) => [
	`BibTeX: /notes/data/cite/${work}.bib`,
	`RIS: /notes/data/cite/${work}.ris`,
	`CSL-JSON: /notes/data/cite/${work}.json`,
];
const allSources = [
	'BibTeX, all sources: /notes/data/cite/sources.bib',
	'RIS, all sources: /notes/data/cite/sources.ris',
	'CSL-JSON, all sources: /notes/data/cite/sources.json',
];

describe('under "Cite" stands', () => {
	test('a recommendation in its wording, after the article at its paragraphs, then the article', () => {
		const dossier = bread();

		expect(plain(citeRecommendation(find(dossier.recommendations, 'rye-2020/2'), dossier))).toEqual([
			[
				'This recommendation',
				[
					'Chicago: The Crumbs desk, “Lend the bakers of Riverton money for a second oven,” recommendation rye-2020-2, wording 1, Crumbs, May 1, 2024, https://crumbs.example.org/notes/recommendations/rye-2020-2/, citing Ann Baker, “Rye returns to Riverton,” The Loaf, March 4, 2020, para. 7, https://loaf.example.org/2020/rye-returns.',
					'APA: The Crumbs desk. (2024, May 1). Lend the bakers of Riverton money for a second oven (Recommendation rye-2020-2, wording 1). Crumbs. https://crumbs.example.org/notes/recommendations/rye-2020-2/',
					'in the text: (Baker, 2020, para. 7, as cited in The Crumbs desk, 2024)',
					'OSCOLA: The Crumbs desk, ‘Lend the bakers of Riverton money for a second oven’ (recommendation rye-2020-2, wording 1, Crumbs, 1 May 2024) <https://crumbs.example.org/notes/recommendations/rye-2020-2/>, citing Ann Baker, ‘Rye returns to Riverton’ (The Loaf, 4 March 2020) para 7 <https://loaf.example.org/2020/rye-returns>.',
				],
				filesOf('recommendation/rye-2020-2'),
			],
			[
				'The source article',
				[
					'Chicago: Ann Baker, “Rye returns to Riverton,” The Loaf, March 4, 2020, para. 7, https://loaf.example.org/2020/rye-returns.',
					'APA: Baker, A. (2020, March 4). Rye returns to Riverton. The Loaf. https://loaf.example.org/2020/rye-returns',
					'in the text: (Baker, 2020, para. 7)',
					'OSCOLA: Ann Baker, ‘Rye returns to Riverton’ (The Loaf, 4 March 2020) para 7 <https://loaf.example.org/2020/rye-returns>.',
				],
				filesOf('source/rye-2020'),
			],
		]);
	});

	test('a briefing of the day it was revised, then its article', () => {
		const dossier = bread();
		const [own, source] = plain(citeBriefing(find(dossier.briefings, 'rye-2020'), dossier));

		expect(own).toEqual([
			'This briefing',
			[
				'Chicago: The Crumbs desk, “Rye returns,” briefing, Crumbs, June 15, 2024, https://crumbs.example.org/notes/briefings/rye-2020/, citing Ann Baker, “Rye returns to Riverton,” The Loaf, March 4, 2020, https://loaf.example.org/2020/rye-returns.',
				'APA: The Crumbs desk. (2024, June 15). Rye returns (Briefing). Crumbs. https://crumbs.example.org/notes/briefings/rye-2020/',
				'in the text: (Baker, 2020, as cited in The Crumbs desk, 2024)',
				'OSCOLA: The Crumbs desk, ‘Rye returns’ (briefing, Crumbs, 15 June 2024) <https://crumbs.example.org/notes/briefings/rye-2020/>, citing Ann Baker, ‘Rye returns to Riverton’ (The Loaf, 4 March 2020) <https://loaf.example.org/2020/rye-returns>.',
			],
			filesOf('briefing/rye-2020'),
		]);
		expect([source?.[0], source?.[2]]).toEqual(['The source article', filesOf('source/rye-2020')]);
	});

	test('a topic, then each source that names it, once and by its own name', () => {
		const dossier = bread();
		const [own, sources] = plain(citeTopic(find(dossier.topics, 'rye'), dossier));

		expect([own?.[0], own?.[1]?.[0], own?.[2]]).toEqual([
			'This topic',
			'Chicago: The Crumbs desk, “Rye, the bread of the valley,” topic, Crumbs, July 1, 2024, https://crumbs.example.org/notes/topics/rye/.',
			filesOf('topic/rye'),
		]);
		expect(sources).toEqual([
			'Its source articles, in Chicago style',
			[
				'The miller’s reply, article: “The miller’s reply,” n.d. [probably May 1, 2020 or later].',
				'Letter to the mills, article: [A letter to the mills], n.d.',
			],
			allSources,
		]);
	});

	test('a question, then each source that answers it, oldest first', () => {
		const dossier = bread();
		const [own, sources] = plain(citeQuestion(find(dossier.questions, 'does-rye-keep'), dossier));

		expect([own?.[0], own?.[1]?.[0], own?.[2]]).toEqual([
			'This question',
			'Chicago: The Crumbs desk, “Does rye bread keep?,” question, Crumbs, May 1, 2024, https://crumbs.example.org/notes/questions/does-rye-keep/.',
			filesOf('question/does-rye-keep'),
		]);
		expect(sources).toEqual([
			'Its source articles, in Chicago style',
			[
				'Rye returns, article: Ann Baker, “Rye returns to Riverton,” The Loaf, March 4, 2020, https://loaf.example.org/2020/rye-returns.',
				'The miller’s reply, article: “The miller’s reply,” n.d. [probably May 1, 2020 or later].',
			],
			allSources,
		]);
	});

	test('the dossier as a whole, of its last change', () => {
		const [own] = plain(citeDossier(bread()));

		expect([own?.[0], own?.[1]?.[0], own?.[2]]).toEqual([
			'The dossier',
			'Chicago: The Crumbs desk, “Crumbs: Briefings on rye bread,” dossier, Crumbs, July 1, 2024, https://crumbs.example.org/notes/.',
			filesOf('dossier'),
		]);
	});
});
