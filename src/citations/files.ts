/** Files of references: one for each work in each format, and some for many works. */

import type { Dossier } from '../dossier/dossier.ts';
import { toBibtex } from './bibtex.ts';
import type { CslItem } from './csl.ts';
import { toRis } from './ris.ts';
import { toSourceWork } from './cited-article.ts';
import { toBriefingWork, toDossierWork, toPageWork, toRecommendationWork } from './cited-pages.ts';

export interface Format {
	readonly name: string;
	readonly extension: string;
	readonly print: (items: readonly CslItem[]) => string;
}

export const bibtex: Format = {
	name: 'BibTeX',
	extension: 'bib',
	print: (items) => items.map(toBibtex).join('\n'),
};
export const ris: Format = { name: 'RIS', extension: 'ris', print: (items) => items.map(toRis).join('\r\n') };
export const csl: Format = {
	name: 'CSL-JSON',
	extension: 'json',
	print: (items) => `${JSON.stringify(items, undefined, '\t')}\n`,
};

export const formats: readonly Format[] = [bibtex, ris, csl];

/** Every work that can be cited: our pages first, then the source articles. */
export const listWorks = (
	dossier: Dossier,
): { readonly own: readonly CslItem[]; readonly sources: readonly CslItem[] } => ({
	own: [
		toDossierWork(dossier).csl,
		...dossier.topics.map((topic) => toPageWork('topic', topic, dossier).csl),
		...dossier.questions.map((question) => toPageWork('question', question, dossier).csl),
		...dossier.briefings.flatMap((briefing) => [
			toBriefingWork(briefing, dossier).csl,
			...briefing.recommendations.map(
				(recommendation) => toRecommendationWork(recommendation, briefing, dossier).csl,
			),
		]),
	],
	sources: dossier.briefings.map((briefing) => toSourceWork(briefing).csl),
});

/** The works of each file, by the name under which `routes.citation` finds it. */
export function listCitationFiles(
	dossier: Dossier,
): { readonly id: string; readonly items: readonly CslItem[] }[] {
	const { own, sources } = listWorks(dossier);
	return [
		...[...own, ...sources].map((item) => ({ id: item.id, items: [item] })),
		{ id: 'all', items: [...own, ...sources] },
		{ id: 'sources', items: sources },
	];
}
