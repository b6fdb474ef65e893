/** What is published is written to the end, and counts no sources by hand. */

import { listEntries, type Content } from '../content.ts';
import { findCounted } from '../counted.ts';
import { findPlaceholders } from '../placeholders.ts';
import type { Problem } from '../problem.ts';
import { isOurs, listTexts } from '../texts.ts';
import { broken } from './broken.ts';

/** To be given the content as it is written, before its count marks are filled in. */
export function checkWording(content: Content): Problem[] {
	const language = content.site[0]?.data.language ?? 'en';
	return listEntries(content)
		.filter((entry) => !content.drafting.has(entry.file))
		.flatMap((entry) =>
			content
				.keep(['wording', entry.file, entry.digest, language], () => findUnfinished(entry.data, language))
				.map(({ path, code, message, fix }) => broken(entry, path, code, message, fix)),
		);
}

const findUnfinished = (data: unknown, language: string) =>
	[...listTexts(data)].flatMap(({ path, text }) =>
		[...findPlaceholders(text), ...(isOurs(path) ? findCounted(text, language) : [])].map((flaw) => ({
			...flaw,
			path,
		})),
	);
