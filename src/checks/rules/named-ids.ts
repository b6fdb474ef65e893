/** Every id that an entry names, and what it must be found in. */

import type { Name } from '../../content/collections.ts';
import type { Path } from '../../diagnostics/diagnostic.ts';
import type { Briefing } from '../../content/schema/briefing.ts';
import type { Reference as Cited } from '../../content/schema/citing.ts';
import { nobodyNamed, notStated } from '../../content/schema/recommendation.ts';
import type { Topic } from '../../content/schema/topic.ts';

/** What an id can be looked up in. */
export type Register =
	| Exclude<Name, 'site' | 'relations' | 'corrections' | 'synonyms' | 'queries' | 'fingerprints'>
	| 'instruments'
	| 'recommendations';

/** An id in an entry, and what it must be found in. */
export type Reference = readonly [register: Register, id: string, path: Path];

export function listInBriefing({ standing, mentions, claims, recommendations }: Briefing): Reference[] {
	const { sameTextAs, vantage } = standing;
	return [
		...(sameTextAs === undefined
			? []
			: [['briefings', sameTextAs, ['standing', 'sameTextAs']] satisfies Reference]),
		...(vantage.side === undefined
			? []
			: [['actors', vantage.side, ['standing', 'vantage', 'side']] satisfies Reference]),
		...mentions.map((mention, i): Reference =>
			'actor' in mention
				? ['actors', mention.actor, ['mentions', i, 'actor']]
				: ['places', mention.place, ['mentions', i, 'place']],
		),
		...claims.flatMap(({ about }, i) => listAbout(about, ['claims', i, 'about'])),
		...recommendations.flatMap(({ addressees, about, concerns = [], themes, instrument }, i) => [
			...listIds('actors', addressees, ['recommendations', i, 'addressees']).filter(
				([, id]) => id !== nobodyNamed,
			),
			...listIds('actors', about, ['recommendations', i, 'about']),
			...listIds('topics', concerns, ['recommendations', i, 'concerns']),
			...listIds('themes', themes, ['recommendations', i, 'themes']),
			...(instrument === notStated
				? []
				: [['instruments', instrument, ['recommendations', i, 'instrument']] satisfies Reference]),
		]),
	];
}

export const listInTopic = ({ about, inShort, sources, questions, compared = [] }: Topic): Reference[] => [
	...listAbout(about, ['about']),
	...inShort.flatMap(({ references = [] }, i) => listCited(references, ['inShort', i, 'references'])),
	...sources.map(({ briefing }, i): Reference => ['briefings', briefing, ['sources', i, 'briefing']]),
	...questions.flatMap((group, i) => listIds('questions', group.questions, ['questions', i, 'questions'])),
	...listIds('briefings', compared, ['compared']),
];

export const listIds = (register: Register, ids: readonly string[], path: Path): Reference[] =>
	ids.map((id, i) => [register, id, [...path, i]]);

export function listAbout(
	about: { actors: readonly string[]; themes: readonly string[]; places: readonly string[] },
	path: Path,
): Reference[] {
	return (['actors', 'themes', 'places'] as const).flatMap((name) =>
		listIds(name, about[name], [...path, name]),
	);
}

export const listCited = (cited: readonly Cited[], path: Path) =>
	cited.map(({ briefing }, i): Reference => ['briefings', briefing, [...path, i, 'briefing']]);
