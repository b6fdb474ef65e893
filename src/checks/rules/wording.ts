/** What is published is written to the end, ends what it quotes, and counts no sources by hand. */

import { listEntries, type Content } from '../../content/content.ts';
import { languageOf } from '../../content/language.ts';
import { findCounted } from '../../content/counts/hand-counts.ts';
import { findOpenQuotes } from '../../content/open-quotes.ts';
import { findPlaceholders } from '../../content/placeholders.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isOurs, listStrings } from '../../content/texts.ts';
import { broken } from './broken.ts';

/** To be given the content as it is written, before its count marks are filled in. */
export function checkWording(content: Content): Diagnostic[] {
	const language = languageOf(content.site);
	return listEntries(content)
		.filter((entry) => !content.drafting.has(entry.file))
		.flatMap((entry) =>
			content
				.keep(['wording', entry.file, entry.digest, language], () => findUnfinished(entry.data, language))
				.map(({ path, code, message, fix }) => broken(entry, path, code, message, fix)),
		);
}

const findUnfinished = (data: unknown, language: string) =>
	[...listStrings(data)].flatMap(({ path, text }) =>
		[
			...findPlaceholders(text),
			...(isOurs(path) ? [...findOpenQuotes(text, language), ...findCounted(text, language)] : []),
		].map((diagnostic) => ({
			...diagnostic,
			path,
		})),
	);
