/** Whoever something is said to be about is named where it stands, or that they are meant is marked as our reading. */

import type { Content } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import type { Path, Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Briefing } from '../../content/schema/briefing.ts';
import type { Mention } from '../../content/schema/naming.ts';
import { broken } from './broken.ts';

export const checkMentioned = ({ briefings, ids }: Content): Diagnostic[] => {
	// Whom nobody knows is named elsewhere.
	const known = new Set([...ids('actors'), ...ids('places')]);
	return briefings.flatMap((entry) => {
		const { claims, recommendations, mentions } = entry.data;
		if (mentions.some((mention) => !known.has(toId(mention)))) return [];
		return [
			...claims.flatMap(({ about, ours, paragraphs }, i) => [
				...checkNamed(
					entry,
					{
						ids: about.actors.filter((id) => known.has(id)),
						paragraphs,
						ours,
						part: 'actors',
						isRequired: true,
					},
					['claims', i, 'about', 'actors'],
				),
				...checkNamed(
					entry,
					{
						ids: about.places.filter((id) => known.has(id)),
						paragraphs,
						ours,
						part: 'places',
						isRequired: false,
					},
					['claims', i, 'about', 'places'],
				),
			]),
			...recommendations.flatMap(({ about, addressees, ours, paragraphs }, i) =>
				checkNamed(
					entry,
					{
						ids: about.filter((id) => known.has(id) && !addressees.includes(id)),
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
};

const toId = (mention: Mention) => ('actor' in mention ? mention.actor : mention.place);

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
): Diagnostic[] {
	const named = new Set(
		entry.data.mentions.filter((mention) => mention.paragraphs.some((n) => paragraphs.includes(n))).map(toId),
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
