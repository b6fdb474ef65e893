/** What a briefing asks, in columns by strength, without what never changes: whom it asks is said once, in the heading. */

import type { Briefing } from '../../dossier/briefing.ts';
import type { Recommendation } from '../../dossier/recommendation.ts';
import { columnModalities, type Strength } from '../../dossier/strength.ts';
import { listOf } from '../../text/grammar.ts';
import { indexBy } from '../../lists/index-by.ts';

export interface AskColumn {
	readonly strength: Strength;
	readonly asks: readonly {
		readonly recommendation: Recommendation;
		/** Whom it asks, where that is not the heading's addressee alone. */
		readonly of: string | undefined;
		readonly inferred: boolean;
	}[];
}

export interface Asks {
	/** "What it asks of Bakers"; "What it asks" where no addressee is asked for most of it. */
	readonly title: string;
	readonly note: string | undefined;
	readonly columns: readonly AskColumn[];
	/** What it reports that others agreed. */
	readonly reported: readonly Recommendation[];
}

export function buildAsks({ recommendations }: Pick<Briefing, 'recommendations'>): Asks {
	const asks = recommendations.filter(({ modality }) => modality !== undefined);
	const byAddressee = indexBy(asks, ({ addressees }) => [keyOf(addressees)]);
	const [main] = byAddressee.keys
		.map((key) => byAddressee.get(key))
		.filter((list) => list.length * 2 > asks.length);
	const to = main?.[0]?.addressees;
	const name = to && listOf(to.map(({ short }) => short));
	return {
		title: name ? `What it asks of ${name}` : 'What it asks',
		note: name && main.length < asks.length ? 'Where it asks others, that is said.' : undefined,
		columns: columnModalities
			.map((modality) => ({
				strength: { modality, form: 'explicit' as const },
				asks: asks
					.filter((one) => one.modality === modality)
					.map((recommendation) => ({
						recommendation,
						of:
							to && keyOf(recommendation.addressees) === keyOf(to)
								? undefined
								: listOf(recommendation.addressees.map(({ short }) => short)),
						inferred: recommendation.isInferred,
					})),
			}))
			.filter(({ asks: { length } }) => length > 0),
		reported: recommendations.filter(({ modality }) => modality === undefined),
	};
}

const keyOf = (addressees: Recommendation['addressees']) => addressees.map(({ id }) => id).join(' ');
