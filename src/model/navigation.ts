/** The links that every page carries, and where a page stands among the others. */

import type { Dossier } from './dossier.ts';

export interface Link {
	readonly name: string;
	readonly href: string;
}

/** The main navigation: topics first, as the content orders them. */
export const buildMainNavigation = ({ routes, topics, questions }: Dossier): Link[] => [
	...topics.map(({ short, href }) => ({ name: short, href })),
	{ name: 'Recommendations', href: routes.recommendations },
	...(questions.length > 0 ? [{ name: 'Questions', href: routes.questions }] : []),
	{ name: 'Briefings', href: routes.briefings },
	{ name: 'Search', href: routes.search },
];

/** At the foot: texts about the site, then the registers. */
export const buildFootNavigation = ({ routes, pages }: Dossier): Link[] => [
	...pages.map(({ name, href }) => ({ name, href })),
	{ name: 'Actors A–Z', href: routes.actors },
	{ name: 'Themes', href: routes.themes },
	{ name: 'Figures', href: routes.figures },
	{ name: 'Silences', href: routes.silences },
	{ name: 'Timeline', href: routes.timeline },
	{ name: 'Map', href: routes.map },
	{ name: 'Data', href: routes.data },
	{ name: 'Memo', href: routes.memo },
];
