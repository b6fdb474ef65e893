/** Numbers that sources give, equal quantities side by side. */

import { countIndependentTexts, type Briefing } from '../../dossier/briefing.ts';
import { indexBy } from '../../lists/index-by.ts';
import type { Figure } from '../../dossier/figure.ts';
import { capitalised } from '../../text/grammar.ts';

export interface Quantity {
	readonly id: string;
	readonly name: string;
	readonly figures: readonly Figure[];
	/** Sources that give it, and the separate texts among them. */
	readonly sources: number;
	readonly independentTexts: number;
	/** "2,600 to 2,640 kilometres"; one value when all agree. */
	readonly span: string;
}

/** Every quantity that a briefing gives, those of most sources first. */
export function listQuantities(briefings: readonly Briefing[]): Quantity[] {
	const byQuantity = indexBy(
		briefings.flatMap((briefing) => briefing.figures.map((figure) => ({ figure, briefing }))),
		({ figure }) => [figure.quantity],
	);
	return byQuantity.keys
		.map((id) => {
			const given = byQuantity.get(id);
			const figures = given.map(({ figure }) => figure);
			return {
				id,
				name: capitalised(id.replaceAll('-', ' ')),
				figures,
				sources: new Set(given.map(({ briefing }) => briefing.id)).size,
				independentTexts: countIndependentTexts(given.map(({ briefing }) => briefing)),
				span: formatSpan(figures),
			};
		})
		.sort((a, b) => b.sources - a.sources || a.id.localeCompare(b.id, 'en'));
}

/** Values in different units cannot be compared and stay as they are printed. */
function formatSpan(figures: readonly Figure[]): string {
	const units = new Set(figures.map(({ unit }) => unit));
	if (units.size !== 1) return figures.map(({ printed }) => printed).join('; ');
	const values = figures.flatMap(({ value }) => value ?? []);
	if (values.length < figures.length) return figures.map(({ printed }) => printed).join('; ');
	const ends = [...new Set([Math.min(...values), Math.max(...values)])];
	return `${ends.map((value) => value.toLocaleString('en-GB')).join(' to ')} ${[...units].join('')}`;
}
