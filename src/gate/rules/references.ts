/** Whatever is named by its id exists, and is named once in its list. */

import type { Name } from '../collections.ts';
import type { Content } from '../content.ts';
import type { Entry } from '../entry.ts';
import { formatPath, type Path, type Problem } from '../problem.ts';
import { quote } from '../quote.ts';
import { nobodyNamed, type Briefing } from '../schema.ts';
import { didYouMean } from '../suggestion.ts';
import { broken } from './broken.ts';

/** An id in an entry, and the collection it must be found in. */
type Reference = readonly [collection: Name | 'instruments', id: string, path: Path];

export function checkReferences(content: Content): Problem[] {
	const instruments = content.site[0]?.data.instruments.map(({ id }) => id);
	const known = (name: Name | 'instruments') =>
		name === 'instruments' ? instruments && new Set(instruments) : content.ids(name);
	const check = <Data>(entries: readonly Entry<Data>[], list: (data: Data) => Reference[]): Problem[] =>
		entries.flatMap((entry) => {
			const references = list(entry.data);
			return [
				...references.flatMap(([name, id, path]) => checkReference(entry, name, known(name), id, path)),
				...findRepeated(entry, references),
			];
		});
	return [
		...check(content.briefings, listInBriefing),
		...check(content.topics, ({ about }) => listAbout(about, ['about'])),
		...check(content.actors, ({ references, notToBeConfusedWith }) => [
			...listCited(references, 'references'),
			...notToBeConfusedWith.map(({ actor }, i): Reference => [
				'actors',
				actor,
				['notToBeConfusedWith', i, 'actor'],
			]),
		]),
		...check(content.places, ({ partOf }) => (partOf === undefined ? [] : [['places', partOf, ['partOf']]])),
		...check(content.events, (event) => [
			...listAbout(event, []),
			...listCited(event.reportedBy, 'reportedBy'),
		]),
		...check(content.questions, ({ about, positions }) => [
			...listAbout(about, ['about']),
			...listCited(positions, 'positions'),
		]),
	];
}

function listInBriefing({ standing, mentions, claims, recommendations }: Briefing): Reference[] {
	return [
		...(standing.sameTextAs === undefined
			? []
			: [['briefings', standing.sameTextAs, ['standing', 'sameTextAs']] as const]),
		...mentions.map((mention, i): Reference =>
			'actor' in mention
				? ['actors', mention.actor, ['mentions', i, 'actor']]
				: ['places', mention.place, ['mentions', i, 'place']],
		),
		...claims.flatMap(({ about }, i) => listAbout(about, ['claims', i, 'about'])),
		...recommendations.flatMap(({ addressees, about, themes, instrument }, i): Reference[] => [
			...listIds('actors', addressees, ['recommendations', i, 'addressees']).filter(
				([, id]) => id !== nobodyNamed,
			),
			...listIds('actors', about, ['recommendations', i, 'about']),
			...listIds('themes', themes, ['recommendations', i, 'themes']),
			['instruments', instrument, ['recommendations', i, 'instrument']],
		]),
	];
}

const listIds = (name: Name, ids: readonly string[], path: Path): Reference[] =>
	ids.map((id, i) => [name, id, [...path, i]]);

function listAbout(
	about: { actors: readonly string[]; themes: readonly string[]; places: readonly string[] },
	path: Path,
) {
	return (['actors', 'themes', 'places'] as const).flatMap((name) =>
		listIds(name, about[name], [...path, name]),
	);
}

const listCited = (cited: readonly { briefing: string }[], field: string) =>
	cited.map(({ briefing }, i): Reference => ['briefings', briefing, [field, i, 'briefing']]);

function checkReference(
	entry: Entry<unknown>,
	name: string,
	known: ReadonlySet<string> | undefined,
	id: string,
	path: Path,
): Problem[] {
	// Without a sound site.yaml there is nothing to compare instruments with.
	if (known === undefined || known.has(id)) return [];
	const where = name === 'instruments' ? 'an instrument in site.yaml' : `a file in ${name}/`;
	return [
		broken(
			entry,
			path,
			'UNKNOWN-ID',
			`${quote(id)} does not exist${didYouMean(id, known)}`,
			`name ${where}, or add it there`,
		),
	];
}

/** Ids that stand twice in one list of ids. */
function findRepeated(entry: Entry<unknown>, references: readonly Reference[]): Problem[] {
	const seen = new Set<string>();
	return references.flatMap(([, id, path]) => {
		const key = `${formatPath(path.slice(0, -1))} ${id}`;
		if (!seen.has(key)) {
			seen.add(key);
			return [];
		}
		return [broken(entry, path, 'TWICE', `${quote(id)} stands in this list twice`, 'keep one of the two')];
	});
}
