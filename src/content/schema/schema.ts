/** The shape of every file under `content/`. Unknown keys are errors: a typo must never pass. */

import * as z from 'zod';
import { isForeignAddress } from '../hostile/address.ts';
import { isYear, lastYear, PartialDate } from './dates.ts';

/** The day of an article that is digested: briefings are of the present. */
export const articlesFrom = 1900;

export const ofArticle = {
	error: `write a year between ${articlesFrom} and ${lastYear}`,
	params: { code: 'DATE' },
};

export const ArticleDate = PartialDate.refine((date) => isYear(date, articlesFrom), ofArticle).meta({
	examples: ['2021-03'],
});

/** The address of something that others published. */
export const ForeignUrl = z
	.string()
	.refine(isForeignAddress, {
		error:
			'write a full https:// or http:// address without a user name, blanks or broken escapes, its host in letters a–z',
		params: { code: 'ADDRESS' },
	})
	.meta({ examples: ['https://example.org/page'] });
