/** What is known of an article as a publication. */

import * as z from 'zod';
import { Basis, OutsideList } from './citing.ts';
import { Day, isYear, OwnDay } from './dates.ts';
import { Text, Title } from './prose.ts';
import { ArticleDate, articlesFrom, ForeignUrl, ofArticle } from './schema.ts';
import { Language, Url } from './web.ts';

const ArticleDay = Day.refine((day) => isYear(day, articlesFrom), ofArticle).meta({
	examples: ['2021-03-04'],
});

const Author = z.strictObject({
	name: Text,
	sortName: Text.describe('Name as reference managers sort it: "Family, Given".'),
	role: Text.optional().describe('What the author is, in a few words, for lists: "student and intern".'),
	note: Text.optional().describe('What the source says of the author.'),
	basis: Basis,
});

const Published = z.union(
	[
		z.literal('unknown'),
		z.strictObject({ date: ArticleDate, basis: Basis }),
		z
			.strictObject({
				notBefore: ArticleDay.optional(),
				notAfter: ArticleDay.optional(),
				reason: Text.describe(
					'How the limits are known, in a few words, such as "after the latest day it names, ¶2".',
				),
				basis: Basis,
				sources: OutsideList.optional(),
				probably: z
					.strictObject({
						notBefore: ArticleDay,
						reason: Text,
						basis: Basis,
						sources: OutsideList.optional(),
					})
					.optional()
					.describe('A later limit that is likely but not certain.'),
			})
			.refine((range) => range.notBefore ?? range.notAfter, 'give notBefore, notAfter or both'),
	],
	'write unknown; or date: and basis:; or notBefore:, notAfter: or both, with reason: and basis:',
);

export const Bibliography = z.strictObject({
	title: z.strictObject({ text: Title, basis: Basis }),
	authors: z.array(Author).describe('Empty when unknown; never invented.'),
	outlet: z.strictObject({ name: Text, basis: Basis }).optional(),
	published: Published,
	url: z
		.strictObject({
			address: ForeignUrl,
			basis: Basis,
			lastWorked: OwnDay.optional(),
			archived: z.strictObject({ address: Url, date: OwnDay }).optional(),
		})
		.optional()
		.describe(
			'Of the article. `lastWorked`: the day it was last known to lead there. `archived`: a copy that stays as it is.',
		),
	licence: Text.describe('"unknown" unless known.'),
	kind: z.enum(['opinion', 'analysis', 'report']),
	language: Language,
});

export type Bibliography = z.infer<typeof Bibliography>;
