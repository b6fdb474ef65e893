/** The ways to narrow the list of recommendations, chosen once for all pages that show them. */

import type { Dossier } from '../../dossier/dossier.ts';
import { oncePer } from '../../lists/once.ts';

/** One choice: a page of its own. */
export interface Way {
	readonly short: string;
	readonly href: string;
	readonly recommendations: readonly unknown[];
}

interface Choices {
	/** Those that lead to anything. */
	readonly filled: readonly Way[];
	/** Of many, those with most. */
	readonly largest: ReadonlySet<Way>;
}

/** How many ways of one kind are shown. */
export const mostWays = 24;

export const listWays = oncePer((dossier: Dossier) => {
	const { addressees, instruments, recommendedThemes, briefings, recommendations, routes } = dossier;
	const all: Way = { short: 'all', href: routes.recommendations, recommendations };
	const bySource = briefings.map(({ short, href, recommendations: own }): Way => ({
		short,
		href: `${href}#recommendations`,
		recommendations: own,
	}));
	const row = (name: string, ways: readonly Way[], more: string, before: readonly Way[] = []) => ({
		name,
		more,
		groups: ways.length,
		first: toChoices([...before, ...ways]),
	});
	return [
		row('Asked of', addressees, routes.recommendations, [all]),
		row('Means', instruments, routes.recommendations),
		row('Theme', recommendedThemes, routes.themes),
		row('Source', bySource, routes.briefings),
	];
});

function toChoices(ways: readonly Way[]): Choices {
	const filled = ways.filter(({ recommendations }) => recommendations.length > 0);
	const bySize = filled.toSorted((a, b) => b.recommendations.length - a.recommendations.length);
	return { filled, largest: new Set(bySize.slice(0, mostWays)) };
}

/** The way one came stays; of many others, those with most. */
export const chooseWays = ({ filled, largest }: Choices, href: string): readonly Way[] =>
	filled.filter((way) => largest.has(way) || way.href === href);
