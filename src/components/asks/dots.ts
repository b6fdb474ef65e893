/** Recommendations as marks: one mark each, in the row of whom it asks and the column of how strongly, told apart by source. */

import type { Recommendation } from '../../dossier/recommendation.ts';
import { columnModalities, modalityNames } from '../../dossier/strength.ts';
import { count } from '../../text/grammar.ts';

export interface DotsGroup {
	readonly name: string;
	readonly href?: string | undefined;
	readonly recommendations: readonly Recommendation[];
}

export interface Dot {
	readonly mark: number;
	readonly hollow: boolean;
}

export interface DotsCell {
	/** None where there are too many to look at. */
	readonly dots: readonly Dot[];
	readonly count: number;
	/** The same for those who listen: "4 Rye returns, 1 The miller’s reply (our reading)". */
	readonly words: string;
}

export interface DotsRow extends Omit<DotsGroup, 'recommendations'> {
	readonly total: number;
	/** In the order of the columns. */
	readonly cells: readonly DotsCell[];
}

export const dotColumns = columnModalities.map((modality) => modalityNames[modality]);

/**
 * The rows of the table; groups that ask for nothing have none.
 *
 * @param isOurs whether a recommendation stands in its row by our reading, besides those that are inferred
 */
export const buildDots = (
	groups: readonly DotsGroup[],
	isOurs: (recommendation: Recommendation) => boolean = () => false,
): DotsRow[] =>
	groups
		.map(({ name, href, recommendations }) => {
			const asks = recommendations.filter(({ modality }) => modality !== undefined);
			return {
				name,
				href,
				total: asks.length,
				cells: columnModalities.map((modality) =>
					toCell(
						asks
							.filter((one) => one.modality === modality)
							.map((one) => ({ recommendation: one, hollow: one.isInferred || isOurs(one) })),
					),
				),
			};
		})
		.filter(({ total }) => total > 0);

/** More marks than these in one cell are no longer seen as a number. */
const mostDots = 30;

/** More sources than these share marks too often to be told apart. */
export const mostSources = 10;

interface Placed {
	readonly recommendation: Recommendation;
	readonly hollow: boolean;
}

function toCell(placed: readonly Placed[]): DotsCell {
	const sorted = placed.toSorted(
		(a, b) =>
			a.recommendation.briefing.mark - b.recommendation.briefing.mark || Number(a.hollow) - Number(b.hollow),
	);
	const counts = new Map<string, number>();
	for (const { recommendation, hollow } of sorted) {
		const words = `${recommendation.briefing.name}${hollow ? ' (our reading)' : ''}`;
		counts.set(words, (counts.get(words) ?? 0) + 1);
	}
	const many = sorted.length > mostDots;
	return {
		count: sorted.length,
		dots: many
			? []
			: sorted.map(({ recommendation, hollow }) => ({ mark: recommendation.briefing.mark, hollow })),
		words: many ? '' : [...counts].map(([words, n]) => `${n} ${words}`).join(', '),
	};
}

/** The largest groups, and one more for what asks none of them. */
export function largestGroups(
	groups: readonly DotsGroup[],
	most: number,
	rest: Pick<DotsGroup, 'name' | 'href'>,
): DotsGroup[] {
	const shown = groups.slice(0, most);
	const others = new Set(groups.slice(most).flatMap(({ recommendations }) => recommendations));
	return others.size === 0 ? shown : [...shown, { ...rest, recommendations: [...others] }];
}

/** "24 asks", "one ask". */
export const countAsks = (recommendations: readonly Recommendation[]) =>
	count(recommendations.filter(({ modality }) => modality !== undefined).length, 'ask');
