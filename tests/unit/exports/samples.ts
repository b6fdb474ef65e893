/** References that try every field, and what is awkward in it. */

import type { CslItem } from '../../../src/citations/csl.ts';
import type { Work } from '../../../src/citations/cited-article.ts';

export const full: CslItem = {
	id: 'source:rye-2020',
	type: 'webpage',
	title: 'Żyto & {bread}: 50% of the “Miller’s” $5, #1_loaf ~ ^ \\ end',
	author: [
		{ family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' },
		{ family: 'Łukasiewicz', given: 'Żaneta Ö.' },
		{ literal: 'Bakers & Millers and Sons' },
	],
	issued: { 'date-parts': [[2020, 3, 9]] },
	'container-title': 'Crumb & Crust',
	genre: 'recommendation rye-2020-3',
	version: '2',
	URL: 'https://crumb.example/a_b%20c?x=1&y=2#z',
	language: 'en-GB',
	note: 'After another, paragraph 3.',
};

/** No author, no date, no outlet, no address. */
export const bare: CslItem = { id: 'source:mill', type: 'webpage', title: 'On mills', language: 'en' };

const article: Work = {
	csl: {
		id: 'source:rye-2020',
		type: 'webpage',
		title: 'Why “rye” keeps',
		author: [{ family: 'Rao', given: 'Ann M.' }],
		issued: { 'date-parts': [[2020, 3, 9]] },
		'container-title': 'Crumb',
		URL: 'https://crumb.example/rye',
		language: 'en',
	},
	authors: ['Ann M. Rao'],
	described: false,
	limits: undefined,
	pinpoint: '3–5',
	kind: undefined,
	citing: undefined,
};

export const works = {
	article,
	unsigned: {
		...article,
		authors: [],
		csl: { ...bare, title: 'On mills', 'container-title': 'Crumb' },
		pinpoint: '7',
	},
	limited: {
		...article,
		csl: { ...bare },
		authors: [],
		limits: { notBefore: '2020-03-09', reason: 'it names that day', basis: 'printed' },
		pinpoint: undefined,
	},
	described: {
		...article,
		csl: { ...bare, title: 'A letter on mills' },
		authors: [],
		described: true,
		pinpoint: undefined,
	},
	many: {
		...article,
		authors: ['Ann Rao', 'Jan van der Berg', 'Li Wei', 'Eve Öz'],
		csl: {
			...article.csl,
			author: [
				{ family: 'Rao', given: 'Ann' },
				{ family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' },
				{ family: 'Wei', given: 'Li' },
				{ family: 'Öz', given: 'Eve-Marie' },
			],
		},
		pinpoint: undefined,
	},
	own: {
		...article,
		csl: {
			id: 'recommendation:rye-2020-3',
			type: 'webpage',
			title: 'Bake with rye',
			author: [{ literal: 'Bread Briefings' }],
			issued: { 'date-parts': [[2021, 11, 2]] },
			URL: 'https://bread.example/recommendations/rye-2020-3/',
			language: 'en-GB',
		},
		authors: ['Bread Briefings'],
		pinpoint: undefined,
		kind: 'recommendation rye-2020-3, wording 2',
		citing: article,
	},
} satisfies Record<string, Work>;
