/** Every id that an entry names, and what it must be found in. */

import type { CollectionName } from '../../content/collections.ts';
import type { Path } from '../../diagnostics/diagnostic.ts';
import type { Briefing } from '../../content/schema/briefing.ts';
import type { Reference as Cited } from '../../content/schema/citing.ts';
import { nobodyNamed, notStated } from '../../content/schema/recommendation.ts';
import type { Topic } from '../../content/schema/topic.ts';

/** What an id can be looked up in. */
export type EntryRegister =
	| Exclude<CollectionName, 'site' | 'relations' | 'corrections' | 'synonyms' | 'queries' | 'fingerprints'>
	| 'instruments'
	| 'recommendations';

/** An id in an entry, and what it must be found in. */
export type NamedEntry = readonly [register: EntryRegister, id: string, path: Path];

export function listInBriefing({ standing, mentions, claims, recommendations }: Briefing): NamedEntry[] {
	const { sameTextAs, vantage } = standing;
	return [
		...(sameTextAs === undefined
			? []
			: [['briefings', sameTextAs, ['standing', 'sameTextAs']] satisfies NamedEntry]),
		...(vantage.side === undefined
			? []
			: [['actors', vantage.side, ['standing', 'vantage', 'side']] satisfies NamedEntry]),
		...mentions.map((mention, i): NamedEntry =>
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
				: [['instruments', instrument, ['recommendations', i, 'instrument']] satisfies NamedEntry]),
		]),
	];
}

export const listInTopic = ({ about, inShort, sources, questions, compared = [] }: Topic): NamedEntry[] => [
	...listAbout(about, ['about']),
	...inShort.flatMap(({ references = [] }, i) => listCited(references, ['inShort', i, 'references'])),
	...sources.map(({ briefing }, i): NamedEntry => ['briefings', briefing, ['sources', i, 'briefing']]),
	...questions.flatMap((group, i) => listIds('questions', group.questions, ['questions', i, 'questions'])),
	...listIds('briefings', compared, ['compared']),
];

export const listIds = (register: EntryRegister, ids: readonly string[], path: Path): NamedEntry[] =>
	ids.map((id, i) => [register, id, [...path, i]]);

export function listAbout(
	about: { actors: readonly string[]; themes: readonly string[]; places: readonly string[] },
	path: Path,
): NamedEntry[] {
	return (['actors', 'themes', 'places'] as const).flatMap((name) =>
		listIds(name, about[name], [...path, name]),
	);
}

export const listCited = (cited: readonly Cited[], path: Path) =>
	cited.map(({ briefing }, i): NamedEntry => ['briefings', briefing, [...path, i, 'briefing']]);
