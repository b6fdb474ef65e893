/** Who is asked for what: addressees against the means that sources call for. */

import type { Dossier, Group } from './dossier.ts';
import { indexBy } from './index-by.ts';
import type { Recommendation } from './items.ts';
import type { Ref } from './refs.ts';

/** How many recommendations ask one party for one means, and where they are listed. */
export interface Cell {
	readonly instrument: Ref;
	readonly count: number;
	readonly href: string;
	/** How dark: 0 for none, then 1 to 3. */
	readonly shade: number;
}

export interface Row {
	readonly group: Group;
	readonly cells: readonly Cell[];
}

/** One row for each addressee, one cell for each instrument that is called for. */
export function tabulate({ addressees, instruments, routes }: Pick<Dossier, 'addressees' | 'instruments' | 'routes'>): Row[] {
	return addressees.map((group) => ({
		group,
		cells: instruments.map((instrument) => {
			const count = group.recommendations.filter((one) => one.instrument.id === instrument.id).length;
			return { instrument, count, href: routes.askedOfFor(group.id, instrument.id), shade: shadeOf(count) };
		}),
	}));
}

/** One, two or three, and from four on: four tones, as more could not be told apart. */
export const shadeOf = (count: number) => (count === 0 ? 0 : count === 1 ? 1 : count <= 3 ? 2 : 3);

export interface Means {
	readonly instrument: Ref;
	/** What is asked outright, strongest first, and what is asked on a condition. */
	readonly plain: readonly Recommendation[];
	readonly conditional: readonly Recommendation[];
}

/** What one party is asked, by instrument, the most frequent first. */
export function groupByMeans({ recommendations }: Pick<Group, 'recommendations'>): Means[] {
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
