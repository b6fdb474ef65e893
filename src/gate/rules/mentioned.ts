/** Whoever something is said to be about is named where it stands, or that they are meant is marked as our reading. */

import type { Content } from '../content.ts';
import type { Entry } from '../entry.ts';
import type { Path, Problem } from '../problem.ts';
import type { Briefing } from '../schema.ts';
import { broken } from './broken.ts';

export const checkMentioned = ({ briefings }: Content): Problem[] =>
	briefings.flatMap((entry) => {
		const { claims, recommendations } = entry.data;
		return [
			...claims.flatMap(({ about, ours, paragraphs }, i) => [
				...checkNamed(entry, { ids: about.actors, paragraphs, ours, part: 'actors', isRequired: true }, [
					'claims',
					i,
					'about',
					'actors',
				]),
				...checkNamed(entry, { ids: about.places, paragraphs, ours, part: 'places', isRequired: false }, [
					'claims',
					i,
					'about',
					'places',
				]),
			]),
			...recommendations.flatMap(({ about, addressees, ours, paragraphs }, i) =>
				checkNamed(
					entry,
					{
						ids: about.filter((id) => !addressees.includes(id)),
						paragraphs,
						ours,
						part: 'about',
						isRequired: true,
					},
					['recommendations', i, 'about'],
				),
			),
		];
	});

interface Said {
	readonly ids: readonly string[];
	readonly paragraphs: readonly number[];
	readonly ours: readonly string[] | undefined;
	/** The word in `ours` that marks it. */
	readonly part: string;
	/** Whether what is not named must be marked; places often follow from what they lie in. */
	readonly isRequired: boolean;
}

function checkNamed(
	entry: Entry<Briefing>,
	{ ids, paragraphs, ours = [], part, isRequired }: Said,
	path: Path,
): Problem[] {
	const named = new Set(
		entry.data.mentions
			.filter((mention) => mention.paragraphs.some((n) => paragraphs.includes(n)))
			.map((mention) => ('actor' in mention ? mention.actor : mention.place)),
	);
	const unnamed = ids.filter((id) => !named.has(id));
	const at = ours.indexOf(part);
	const ofItem = path.slice(0, 2);
	if (unnamed.length > 0 === at >= 0) return [];
	if (at >= 0) {
		const message = `all of them are named in the paragraphs, so that "${part}" is no reading of ours`;
		return [broken(entry, [...ofItem, 'ours', at], 'OURS', message, 'take it away')];
	}
	if (!isRequired) return [];
	const message = `none of the paragraphs mentions ${unnamed.join(', ')}`;
	const fix = `add "${part}" to ours:, or the mention, or take ${unnamed.length === 1 ? 'it' : 'them'} away`;
	return [broken(entry, path, 'OURS', message, fix)];
}
