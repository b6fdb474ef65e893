/** Every address on the site. No other file spells a path. */

import { requireEvery } from '../lists/require-every.ts';
import { fixedPageNames, fixedPageOf, type FixedPageName } from './fixed-pages.ts';
import type { InternalLink } from '../text/internal-links.ts';

export type Routes = ReturnType<typeof buildRoutes>;

/**
 * The addresses of a site that lives under `address`, its canonical one.
 *
 * An href starts with the path of `address`, so that the site works at the root of a domain and under a sub-path.
 */
export function buildRoutes(address: string) {
	const base = new URL(address).pathname;
	const at = (path: string) => `${base}${path}`;
	const fixed = requireEvery<Record<FixedPageName, string>>(
		fixedPageNames,
		Object.fromEntries(fixedPageNames.map((name) => [name, at(fixedPageOf[name].path)])),
	);
	return {
		home: base,
		...fixed,
		topic: (id: string) => at(`topics/${id}/`),
		/** What the sources say on a topic, statement by statement. */
		topicClaims: (id: string) => at(`topics/${id}/claims/`),
		/** Below these lie the pages of lists that are cut: by year, by letter, by quantity, by kind. */
		published: at('briefings/published/'),
		actorsUnder: at('actors/letter/'),
		askedUnder: at('recommendations/letter/'),
		figuresOf: at('figures/of/'),
		questionsUnder: at('questions/kind/'),
		opposedUnder: at('questions/advice/'),
		timelineUnder: at('timeline/year/'),
		placesUnder: at('map/letter/'),
		briefing: (id: string) => at(`briefings/${id}/`),
		/** What was checked, and all else that is recorded of the article. */
		briefingRecord: (id: string) => at(`briefings/${id}/record/`),
		paragraph: (briefing: string, n: number) => at(`briefings/${briefing}/#p${n}`),
		claim: (briefing: string, id: string) => at(`briefings/${briefing}/#c-${id}`),
		figure: (briefing: string, id: string) => at(`briefings/${briefing}/#f-${id}`),
		recommendation: (briefing: string, id: number | string) => at(`recommendations/${briefing}-${id}/`),
		askedOf: (actor: string) => at(`recommendations/asked-of/${actor}/`),
		/** The part of that page on one instrument. */
		askedOfFor: (actor: string, instrument: string) =>
			at(`recommendations/asked-of/${actor}/#for-${instrument}`),
		byInstrument: (instrument: string) => at(`recommendations/by/${instrument}/`),
		onTheme: (theme: string) => at(`recommendations/on/${theme}/`),
		actor: (id: string) => at(`actors/${id}/`),
		/** Claims about an actor or a theme. */
		actorClaims: (id: string) => at(`actors/${id}/claims/`),
		themeClaims: (id: string) => at(`themes/${id}/claims/`),
		theme: (id: string) => at(`themes/${id}/`),
		question: (id: string) => at(`questions/${id}/`),
		silence: (topic: string, id: string) => at(`silences/#${topic}-${id}`),
		/** The events of one topic. */
		timelineOf: (topic: string) => at(`timeline/${topic}/`),
		event: (id: string) => at(`timeline/#${id}`),
		place: (id: string) => at(`map/#${id}`),
		searchIndex: at('search/index/'),
		dataFile: (name: string) => at(`data/${name}`),
		/** References of a work, such as `source:rye-2020`, in one format. */
		citation: (work: string, extension: string) => at(`data/cite/${work.replace(':', '/')}.${extension}`),
		/** What the memo page needs of one briefing. */
		memoFile: (briefing: string) => at(`data/memo/${briefing}.json`),
		/** Atom and JSON Feed. */
		feed: (name: string, extension: string) => at(`feeds/${name}.${extension}`),
		/** The picture of a page for those who share it. */
		card: (kind: string, id: string) => at(`cards/${kind}/${id}.png`),
		/** The page on paper. */
		pdf: (kind: string, id: string) => at(`pdf/${kind}/${id}.pdf`),
		/** The whole dossier on paper. */
		wholePdf: at('pdf/dossier.pdf'),
		/** The whole site in one file, to be read without a network. */
		offline: at('offline.zip'),
		sitemap: at('sitemap.xml'),
		sitemapPart: (part: string) => at(`sitemap-${part}.xml`),
		page: (id: string) => at(`${id}/`),
		asset: (name: string) => at(name),
		/** A section of a page that is one text. */
		section: (href: string, id: string) => `${href}#${id}`,
		/** The whole address, for memos, citations and print. */
		absolute: (href: string) => new URL(href, address).href,
	} as const;
}

/** Where an internal link leads. */
export function resolveInternalLink(routes: Routes, { kind, id, fragment }: InternalLink): string {
	const href = kind === 'recommendation' ? routes.recommendation(...splitSlug(id)) : routes[kind](id);
	return fragment ? `${href}#${fragment}` : href;
}

/** `rye-2020-3` is the third recommendation of `rye-2020`. */
export function splitSlug(slug: string): [briefing: string, id: string] {
	const hyphen = slug.lastIndexOf('-');
	return [slug.slice(0, hyphen), slug.slice(hyphen + 1)];
}
