/** The links that every page carries, and where a page stands among the others. */

import type { Dossier } from '../dossier/dossier.ts';

export interface Link {
	readonly name: string;
	readonly href: string;
}

/** The main navigation promises what it leads to: topics first, as the content orders them. */
export const buildMainNavigation = ({ routes, topics, questions, places, events }: Dossier): Link[] => [
	...topics.map(({ short, href }) => ({ name: short, href })),
	{ name: 'Asks', href: routes.recommendations },
	...(questions.length > 0 ? [{ name: 'Where they differ', href: routes.questions }] : []),
	{ name: 'Sources', href: routes.briefings },
	...(places.length > 0 || events.length > 0 ? [{ name: 'Map & time', href: routes.map }] : []),
	{ name: 'Memo', href: routes.memo },
];

/** At the foot: texts about the site, then the registers. */
export const buildFootNavigation = ({
	routes,
	pages,
	silences,
	figures,
	places,
	events,
}: Dossier): Link[] => [
	...pages.map(({ name, href }) => ({ name, href })),
	{ name: 'Corrections', href: routes.corrections },
	{ name: 'Actors A–Z', href: routes.actors },
	{ name: 'Themes', href: routes.themes },
	...(figures.length > 0 ? [{ name: 'Numbers', href: routes.figures }] : []),
	...(silences.length > 0 ? [{ name: 'What no source says', href: routes.silences }] : []),
	...(events.length > 0 || places.length > 0 ? [{ name: 'Timeline', href: routes.timeline }] : []),
	{ name: 'Data', href: routes.data },
];
