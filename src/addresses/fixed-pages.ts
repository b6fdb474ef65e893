/**
 * The pages that every site has, whatever its dossier. This is the one list of them: their addresses, navigation, sitemap, ledger,
 * search by their names, and the names that no text of the content may take, all follow from it.
 */

export interface FixedPage {
	/** Path below the root of the site. */
	readonly path: string;
	/** In the title of the window. */
	readonly title: string;
	/** What links to it say. */
	readonly name: string;
	/** Of what the dossier must have something for the page to be worth a link. */
	readonly needs?: readonly ('events' | 'figures' | 'places' | 'questions' | 'silences')[];
	/** Its place in the navigation at the head of every page, and its name there where that is another. */
	readonly head?: { readonly place: number; readonly name?: string };
	/** Its place among the registers at the foot of every page. */
	readonly foot?: number;
	/** The name under which the ledger promises that it stays; no other page of these is promised. */
	readonly recorded?: string;
	/** Whether search engines are told of it, as they are of every page that is promised. */
	readonly isInSitemap?: true;
}

export const fixedPages = {
	recommendations: {
		path: 'recommendations/',
		title: 'Recommendations',
		name: 'Asks',
		head: { place: 1 },
		recorded: 'Recommendations',
	},
	briefings: {
		path: 'briefings/',
		title: 'Briefings',
		name: 'Sources',
		head: { place: 3 },
		recorded: 'Briefings',
	},
	actors: { path: 'actors/', title: 'Actors A–Z', name: 'Actors A–Z', foot: 2, recorded: 'Actors A–Z' },
	themes: { path: 'themes/', title: 'Themes', name: 'Themes', foot: 3, recorded: 'Themes' },
	questions: {
		path: 'questions/',
		title: 'Where sources differ',
		name: 'Where they differ',
		needs: ['questions'],
		head: { place: 2 },
		recorded: 'Questions',
	},
	figures: {
		path: 'figures/',
		title: 'Figures',
		name: 'Numbers',
		needs: ['figures'],
		foot: 4,
		isInSitemap: true,
	},
	silences: {
		path: 'silences/',
		title: 'Silences',
		name: 'What no source says',
		needs: ['silences'],
		foot: 5,
		isInSitemap: true,
	},
	timeline: {
		path: 'timeline/',
		title: 'Timeline',
		name: 'Timeline',
		needs: ['events', 'places'],
		foot: 6,
		isInSitemap: true,
	},
	map: {
		path: 'map/',
		title: 'Map',
		name: 'Map',
		needs: ['events', 'places'],
		head: { place: 4, name: 'Map & time' },
		isInSitemap: true,
	},
	data: { path: 'data/', title: 'Data', name: 'Data', foot: 7, isInSitemap: true },
	corrections: {
		path: 'corrections/',
		title: 'Corrections',
		name: 'Corrections',
		foot: 1,
		isInSitemap: true,
	},
	memo: { path: 'memo/', title: 'Memo', name: 'Memo', head: { place: 5 } },
	search: { path: 'search/', title: 'Search', name: 'Search' },
	notFound: { path: '404.html', title: 'Not found', name: 'Not found' },
} as const satisfies Readonly<Record<string, FixedPage>>;

export type FixedPageName = keyof typeof fixedPages;

const isFixedPage = (name: string): name is FixedPageName => name in fixedPages;

export const fixedPageNames: readonly FixedPageName[] = Object.keys(fixedPages).filter(isFixedPage);

/** The list for whoever goes through it. */
export const fixedPageOf: Readonly<Record<FixedPageName, FixedPage>> = fixedPages;

/** First parts of addresses that the site uses itself, so that no file in `pages` may take them. */
export const reservedNames: ReadonlySet<string> = new Set([
	...fixedPageNames.map((name) => fixedPageOf[name].path.replace(/[/.].*$/, '')),
	...['assets', 'index', 'pagefind', 'permalinks', 'site', 'topics'],
]);
