/** The links that every page carries, and where a page stands among the others. */

import { fixedPageNames, fixedPageOf, type FixedPage, type FixedPageName } from '../addresses/fixed-pages.ts';
import type { Dossier } from '../dossier/dossier.ts';

export interface Link {
	readonly name: string;
	readonly href: string;
}

/** A fixed page as a link. */
export const toFixedLink = (name: FixedPageName, { routes }: Pick<Dossier, 'routes'>): Link => ({
	name: fixedPageOf[name].name,
	href: routes[name],
});

/** Whether the dossier has anything that the page could show. */
const isWorthLink = ({ needs }: FixedPage, dossier: Dossier) =>
	needs === undefined || needs.some((name) => dossier[name].length > 0);

/** The fixed pages that have a place in one of the navigations, in its order. */
const listPlaced = (dossier: Dossier, placeOf: (page: FixedPage) => number | undefined) =>
	fixedPageNames
		.map((name) => ({ name, page: fixedPageOf[name] }))
		.filter(({ page }) => placeOf(page) !== undefined && isWorthLink(page, dossier))
		.sort((a, b) => (placeOf(a.page) ?? 0) - (placeOf(b.page) ?? 0));

/** The main navigation promises what it leads to: topics first, as the content orders them. */
export const buildMainNavigation = (dossier: Dossier): Link[] => [
	...dossier.topics.map(({ short, href }) => ({ name: short, href })),
	...listPlaced(dossier, ({ head }) => head?.place).map(({ name, page }) => ({
		...toFixedLink(name, dossier),
		...(page.head?.name ? { name: page.head.name } : {}),
	})),
];

/** At the foot: texts about the site, then the registers. */
export const buildFootNavigation = (dossier: Dossier): Link[] => [
	...dossier.pages.map(({ name, href }) => ({ name, href })),
	...listPlaced(dossier, ({ foot }) => foot).map(({ name }) => toFixedLink(name, dossier)),
];
