import { describe, expect, test } from 'vitest';
import { toText } from '../../../src/citations/spans.ts';
import { toReferences } from '../../../src/citations/styles.ts';
import type { Work } from '../../../src/citations/cited-article.ts';
import { works } from '../exports/samples.ts';

const cite = (work: Work) =>
	Object.fromEntries(toReferences(work).map(({ style, spans }) => [style, toText(spans)]));

describe('an article', () => {
	test('is cited with author, title, outlet, day and paragraphs', () => {
		expect(cite(works.article)).toEqual({
			Chicago: 'Ann M. Rao, “Why ‘rye’ keeps,” Crumb, March 9, 2020, paras. 3–5, https://crumb.example/rye.',
			APA: 'Rao, A. M. (2020, March 9). Why “rye” keeps. Crumb. https://crumb.example/rye',
			'in the text': '(Rao, 2020, paras. 3–5)',
			OSCOLA: 'Ann M Rao, ‘Why “rye” keeps’ (Crumb, 9 March 2020) paras 3–5 <https://crumb.example/rye>.',
		});
	});

	test('without author or date begins with its title and says that it has no date where the style says so', () => {
		expect(cite(works.unsigned)).toEqual({
			Chicago: '“On mills,” Crumb, n.d., para. 7.',
			APA: 'On mills. (n.d.). Crumb.',
			'in the text': '(“On mills,” n.d., para. 7)',
			OSCOLA: '‘On mills’ (Crumb) para 7.',
		});
	});

	test('with limits for its date shows the limits as limits', () => {
		expect(cite(works.limited)).toEqual({
			Chicago: '“On mills,” n.d. [March 9, 2020 or later].',
			APA: 'On mills. (n.d. [March 9, 2020 or later]).',
			'in the text': '(“On mills,” n.d.)',
			OSCOLA: '‘On mills’ (9 March 2020 or later).',
		});
	});

	test('without a title shows our description in brackets', () => {
		const { Chicago, APA, OSCOLA } = cite(works.described);

		expect([Chicago, APA, OSCOLA]).toEqual([
			'[A letter on mills], n.d.',
			'[A letter on mills]. (n.d.).',
			'[A letter on mills].',
		]);
	});

	test('by four authors names all, or the first, as each style does', () => {
		expect(cite(works.many)).toMatchObject({
			Chicago: expect.stringMatching(/^Ann Rao et al\., “/),
			APA: expect.stringMatching(/^Rao, A\., van der Berg, J\., Wei, L\., & Öz, E\.-M\. \(/),
			'in the text': '(Rao et al., 2020)',
			OSCOLA: expect.stringMatching(/^Ann Rao and others, ‘/),
		});
	});
});

test('our own page names its wording and its day, and cites the article that it reports', () => {
	expect(cite(works.own)).toEqual({
		Chicago:
			'Bread Briefings, “Bake with rye,” recommendation rye-2020-3, wording 2, November 2, 2021, https://bread.example/recommendations/rye-2020-3/, citing Ann M. Rao, “Why ‘rye’ keeps,” Crumb, March 9, 2020, paras. 3–5, https://crumb.example/rye.',
		APA: 'Bread Briefings. (2021, November 2). Bake with rye (Recommendation rye-2020-3, wording 2). https://bread.example/recommendations/rye-2020-3/',
		'in the text': '(Rao, 2020, paras. 3–5, as cited in Bread Briefings, 2021)',
		OSCOLA:
			'Bread Briefings, ‘Bake with rye’ (recommendation rye-2020-3, wording 2, 2 November 2021) <https://bread.example/recommendations/rye-2020-3/>, citing Ann M Rao, ‘Why “rye” keeps’ (Crumb, 9 March 2020) paras 3–5 <https://crumb.example/rye>.',
	});
});
