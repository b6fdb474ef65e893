/** Addresses elsewhere, and languages. */

import * as z from 'zod';
import { isPlainAddress } from '../hostile/address.ts';

/** An address elsewhere. Only https, no user name, so that it leads where it seems to lead. */
export const Url = z
	.string()
	.refine(isPlainAddress, {
		error:
			'write a full https:// address without a user name, blanks or broken escapes, its host in letters a–z',
		params: { code: 'ADDRESS' },
		abort: true,
	})
	.meta({ examples: ['https://example.org/page'] });

/** BCP 47. */
export const Language = z
	.string()
	.refine(
		(tag) => /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(tag) && isLanguage(tag),
		'write a language tag such as en-GB, ur or uz-Arab',
	)
	.meta({ examples: ['en-GB'] });

/** Whether programs that set dates or sort names will take it. */
function isLanguage(tag: string): boolean {
	try {
		Intl.getCanonicalLocales(tag);
		return true;
	} catch {
		return false;
	}
}
