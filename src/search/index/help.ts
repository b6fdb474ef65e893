/** The site's own registers and pages, with the words under which readers ask for them. */

import { fixedPageNames } from '../../addresses/fixed-pages.ts';
import { toFixedLink } from '../../site/navigation.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { NamedThing } from './things.ts';

/** By the page they lead to. Words of the genre, in the language of the engine. */
const words = {
	recommendations: 'all recommendations, all asks, list of recommendations',
	questions:
		'who disagrees, who disagrees with whom, where they differ, where do they differ, where do they disagree, where sources differ, disagree, disagreement, disagreements, disagrees, differ, differences, contradictions, controversy, debate, matrix',
	briefings: 'sources, source, articles, article, all briefings, bibliography, digests, bibliographies',
	map: 'map, maps, atlas, where is it',
	timeline: 'timeline, timelines, chronology, time line, calendar',
	memo: 'memo, memos, my memo',
	data: 'data, download, downloads, download data, dataset, csv, json, bibtex, ris, export, api, feed, feeds, rss, atom, how to cite, cite, citing, citation, citations, how do i cite this, reference manager, zotero',
	figures: 'numbers, statistics, stats, all figures',
	silences: 'silences, silence, gaps, what no source says, what is missing, unknowns',
	corrections: 'corrections, correction, mistakes, errors, errata, withdrawn',
	actors: 'actors, actors a z, names, who is who',
	themes: 'themes, subjects, topics',
	method: 'method, methods, methodology, how we work, bias, how this is made, criteria, coding',
	about: 'about, who makes this, who makes this site, who is behind this, editor, contact, imprint',
	privacy: 'privacy, cookies, cookie, tracking, data protection, is this private',
} as const;

/** Every register, and those texts about the site that readers ask for by such words. */
export function listHelp({ routes, pages }: Pick<Dossier, 'routes' | 'pages'>): NamedThing[] {
	const registers = fixedPageNames
		.filter((name) => name in words)
		.map((name) => ({ id: name, ...toFixedLink(name, { routes }) }));
	return [...registers, ...pages].map(({ id, name, href }) => {
		const said = Object.entries(words).find(([page]) => page === id)?.[1] ?? '';
		return {
			kind: 'page' as const,
			id,
			name,
			href,
			names: [name, ...said.split(', ').filter(Boolean)].map((word) => ({ name: word })),
		};
	});
}
