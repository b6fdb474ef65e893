/** What the front matter of a briefing holds stands in its text once. */

import type { Flaw } from '../characters.ts';
import type { Path } from '../problem.ts';
import { quote } from '../quote.ts';
import type { Briefing } from '../schema.ts';
import { didYouMean } from '../suggestion.ts';
import type { Use } from './components.ts';

/** An entry that the text does not place. */
export interface Unplaced {
	readonly path: Path;
	readonly tag: string;
}

export function checkPlacement(uses: readonly Use[], briefing: Briefing): { flaws: Flaw[]; unplaced: Unplaced[] } {
	const { recommendations, figures, standing } = briefing;
	const kinds = [
		{ name: 'Recommendation', attribute: 'id', path: ['recommendations'], ids: recommendations.map(({ id }) => String(id)) },
		{ name: 'Figure', attribute: 'id', path: ['figures'], ids: figures.map(({ id }) => id) },
		{ name: 'Unclear', attribute: 'paragraph', path: ['standing', 'unclear'], ids: standing.unclear.map(({ paragraph }) => String(paragraph)) },
	];
	const flaws: Flaw[] = [];
	const unplaced: Unplaced[] = [];
	for (const { name, attribute, path, ids } of kinds) {
		const known = new Set(ids);
		const placed = new Set<string>();
		for (const use of uses) {
			const id = use.attributes[attribute];
			if (use.name !== name || id === undefined) continue;
			if (!known.has(id)) {
				const message = `the front matter has no ${path.join('.')} entry ${quote(id)}${didYouMean(id, known)}`;
				flaws.push({ offset: use.offset, code: 'UNKNOWN-ID', message, fix: 'name one that it has' });
			} else if (placed.has(id)) {
				flaws.push({ offset: use.offset, code: 'PLACED-TWICE', message: `${quote(id)} is placed above already`, fix: 'keep one of the two' });
			}
			placed.add(id);
		}
		for (const [i, id] of ids.entries()) {
			if (!placed.has(id)) unplaced.push({ path: [...path, i], tag: `<${name} ${attribute}="${id}" />` });
		}
	}
	return { flaws, unplaced };
}
