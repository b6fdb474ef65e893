/** Every count mark in the front matter is one, and what it names exists. */

import { findCountMarks, type CheckValue } from '../../content/counts/count-marks.ts';
import { listEntries, type Content } from '../../content/content.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { quote } from '../../diagnostics/quote.ts';
import { nobodyNamed } from '../../content/schema/recommendation.ts';
import { didYouMean } from '../../diagnostics/suggestion.ts';
import { hasMarks, isOurs, listStrings } from '../../content/texts.ts';
import { broken } from './broken.ts';

export function checkCountMarks(content: Content): Diagnostic[] {
	const checkValue = buildCheckValue(content);
	return listEntries(content)
		.filter((entry) => content.keep(['marks', entry.file, entry.digest], () => hasMarks(entry.data)))
		.flatMap((entry) =>
			[...listStrings(entry.data)]
				.filter(({ path }) => isOurs(path))
				.flatMap(({ path, text }) =>
					findCountMarks(text, checkValue).flatMap(({ diagnostics }) =>
						diagnostics.map(({ code, message, fix }) => broken(entry, path, code, message, fix)),
					),
				),
		);
}

/** Looks up what a count mark names. */
export function buildCheckValue(content: Content): CheckValue {
	const actors = content.ids('actors');
	const known = {
		named: {
			ids: new Set([...actors, ...content.ids('places')]),
			what: 'actor or place',
			where: 'actors/ or places/',
		},
		actor: { ids: new Set([...actors, nobodyNamed]), what: 'actor', where: 'actors/' },
		topic: { ids: content.ids('topics'), what: 'topic', where: 'topics/' },
		briefing: { ids: content.ids('briefings'), what: 'briefing', where: 'briefings/' },
		strength: undefined,
		kind: undefined,
	};
	return (kind, value) => {
		const collection = known[kind];
		if (!collection || collection.ids.has(value)) return undefined;
		const { ids, what, where } = collection;
		return {
			message: `there is no ${what} ${quote(value)}${didYouMean(value, ids)}`,
			fix: `name a file in ${where}`,
		};
	};
}
