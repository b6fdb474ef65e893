/** Who is asked for what: addressees against the means that sources call for. */

import type { Dossier } from '../../dossier/dossier.ts';
import type { RecommendationList } from '../../dossier/recommendation-lists.ts';
import { indexBy } from '../../lists/index-by.ts';
import type { Recommendation } from '../../dossier/recommendation.ts';
import type { Ref } from '../../dossier/link.ts';

/** How many recommendations ask one party for one means, and where they are listed. */
export interface MatrixCell {
	readonly instrument: Ref;
	readonly count: number;
	readonly href: string;
	/** How dark: 0 for none, then 1 to 4. */
	readonly shade: number;
}

export interface MatrixRow {
	readonly group: RecommendationList;
	readonly cells: readonly MatrixCell[];
}

/** One row for each addressee, one cell for each instrument that is called for. */
export function tabulate({
	addressees,
	instruments,
	routes,
}: Pick<Dossier, 'addressees' | 'instruments' | 'routes'>): MatrixRow[] {
	const counts = addressees.map((group) => instruments.map(({ id }) => countBy(group, id)));
	const most = Math.max(...counts.flat());
	return addressees.map((group, i) => ({
		group,
		cells: instruments.map((instrument, j) => {
			const count = counts[i]?.[j] ?? 0;
			return {
				instrument,
				count,
				href: routes.askedOfFor(group.id, instrument.id),
				shade: shadeOf(count, most),
			};
		}),
	}));
}

const countBy = ({ recommendations }: RecommendationList, instrument: string) =>
	recommendations.filter((one) => one.instrument.id === instrument).length;

/** Four tones, as more could not be told apart: 0 for none, 4 for the upper quarter of the largest count. */
export const shadeOf = (count: number, most: number) => (count === 0 ? 0 : Math.ceil((4 * count) / most));

export interface Means {
	readonly instrument: Ref;
	/** What is asked outright, strongest first, and what is asked on a condition. */
	readonly plain: readonly Recommendation[];
	readonly conditional: readonly Recommendation[];
}

/** What one party is asked, by instrument, the most frequent first. */
export function groupByMeans({ recommendations }: Pick<RecommendationList, 'recommendations'>): Means[] {
	const byInstrument = indexBy(recommendations, ({ instrument }) => [instrument.id]);
	return byInstrument.keys
		.map((id) => {
			const here = byInstrument.get(id);
			return {
				instrument: here[0]?.instrument ?? { id, name: id, short: id, href: '' },
				plain: here.filter(({ condition }) => condition === undefined),
				conditional: here.filter(({ condition }) => condition !== undefined),
			};
		})
		.sort((a, b) => sizeOf(b) - sizeOf(a) || a.instrument.name.localeCompare(b.instrument.name, 'en'));
}

export const sizeOf = ({ plain, conditional }: Means) => plain.length + conditional.length;
