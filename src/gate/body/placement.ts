/** What the front matter of a briefing holds stands in its text once. */

import type { Flaw } from '../characters.ts';
import { formatPath, type Path } from '../problem.ts';
import { quote } from '../quote.ts';
import type { Briefing } from '../schema.ts';
import { didYouMean } from '../suggestion.ts';
import type { Use } from './components.ts';

/** A kind of entry, the component that places it, and the ids that the front matter gives. */
interface Kind {
	readonly name: string;
	readonly attribute: string;
	readonly path: Path;
	readonly ids: readonly string[];
}

const listKinds = ({ recommendations, figures, standing }: Briefing): Kind[] => [
	{
		name: 'Recommendation',
		attribute: 'id',
		path: ['recommendations'],
		ids: recommendations.map(({ id }) => String(id)),
	},
	{ name: 'Figure', attribute: 'id', path: ['figures'], ids: figures.map(({ id }) => id) },
	{
		name: 'Unclear',
		attribute: 'paragraph',
		path: ['standing', 'unclear'],
		ids: standing.unclear.map(({ paragraph }) => String(paragraph)),
	},
];

/** What a text places that does not exist, or stands in it already. */
export function checkPlacement(uses: readonly Use[], briefing: Briefing): Flaw[] {
	return listKinds(briefing).flatMap(({ name, attribute, path, ids }) => {
		const known = new Set(ids);
		const placed = new Set<string>();
		return uses.flatMap((use): Flaw[] => {
			const id = use.attributes[attribute];
			if (use.name !== name || id === undefined) return [];
			const { offset } = use;
			if (!known.has(id)) {
				const message = `the front matter has no ${quote(id)} in ${formatPath(path)}${didYouMean(id, known)}`;
				return [{ offset, code: 'UNKNOWN-ID', message, fix: 'name one that it has' }];
			}
			if (placed.has(id)) {
				return [
					{
						offset,
						code: 'PLACED-TWICE',
						message: `${quote(id)} is placed above already`,
						fix: 'keep one of the two',
					},
				];
			}
			placed.add(id);
			return [];
		});
	});
}

/** The entries that a text does not place, each with what would. */
export function listUnplaced(uses: readonly Use[], briefing: Briefing): { path: Path; tag: string }[] {
	return listKinds(briefing).flatMap(({ name, attribute, path, ids }) => {
		const placed = new Set(uses.flatMap((use) => (use.name === name ? [use.attributes[attribute]] : [])));
		return ids.flatMap((id, i) =>
			placed.has(id) ? [] : [{ path: [...path, i], tag: `<${name} ${attribute}="${id}" />` }],
		);
	});
}
