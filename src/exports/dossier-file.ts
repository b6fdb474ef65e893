/** `dossier.json`: everything that editors wrote, in one file. */

import type { MdxFile, ContentFile, ContentFiles } from '../content/content-files.ts';
import type { Briefing as BriefingData } from '../content/schema/briefing.ts';
import type { Briefing } from '../dossier/briefing.ts';
import { toReference } from '../citations/styles.ts';
import { toDossierWork } from '../citations/cited-pages.ts';
import { wordingSince } from '../dossier/recommendation.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { lookUp } from '../lists/index-by.ts';
import type { DossierFile } from './shapes.ts';

export const schemaName = 'dossier.schema.json';

export function buildDossierFile(sources: ContentFiles, dossier: Dossier): DossierFile {
	const { site, routes, updated } = dossier;
	// How the site is searched is no part of what the dossier says.
	const { address, heading: _, alsoSearch: __, searchableElsewhere: ___, ...about } = site;
	const place = <Data>(list: readonly ContentFile<Data>[], toHref: (id: string) => string) =>
		list.map(({ id, data }) => ({ id, address: routes.absolute(toHref(id)), ...data }));
	const findBriefing = lookUp(dossier.briefings);
	return {
		$schema: routes.absolute(routes.dataFile(schemaName)),
		address,
		updated,
		citation: toReference(toDossierWork(dossier)),
		...about,
		briefings: sources.briefings.map((source) => toBriefing(source, findBriefing(source.id), dossier)),
		topics: place(sources.topics, routes.topic),
		actors: place(sources.actors, routes.actor),
		themes: place(sources.themes, routes.theme),
		places: place(sources.places, routes.place),
		events: place(sources.events, routes.event),
		questions: place(sources.questions, routes.question),
		relations: sources.relations.flatMap(({ data }) => data.relations),
		corrections: sources.corrections.flatMap(({ data }) => data.corrections),
	};
}

function toBriefing(
	{ id, data }: MdxFile<BriefingData>,
	briefing: Briefing,
	{ routes }: Dossier,
): DossierFile['briefings'][number] {
	const at = (href: string) => routes.absolute(href);
	return {
		id,
		address: at(briefing.href),
		...data,
		digest: briefing.passages.map(({ heading, text, paragraphs }) => ({
			heading,
			text,
			paragraphs: [...paragraphs],
		})),
		claims: data.claims.map((claim) => ({
			...claim,
			key: `${id}/${claim.id}`,
			address: at(routes.claim(id, claim.id)),
		})),
		figures: data.figures.map((figure) => ({
			...figure,
			key: `${id}/${figure.id}`,
			address: at(routes.figure(id, figure.id)),
		})),
		recommendations: data.recommendations.map((recommendation) => ({
			...recommendation,
			key: `${id}/${recommendation.id}`,
			slug: `${id}-${recommendation.id}`,
			address: at(routes.recommendation(id, recommendation.id)),
			since: wordingSince(recommendation, briefing),
		})),
	};
}

/** The same, one record after another: what the dossier says of itself, then every entry with its kind. */
export function listRecords({
	briefings,
	topics,
	actors,
	themes,
	places,
	events,
	questions,
	relations,
	corrections,
	...about
}: DossierFile): readonly object[] {
	const of = (record: string, entries: readonly object[]) => entries.map((entry) => ({ record, ...entry }));
	return [
		{ record: 'dossier', ...about },
		...of('briefing', briefings),
		...of('topic', topics),
		...of('actor', actors),
		...of('theme', themes),
		...of('place', places),
		...of('event', events),
		...of('question', questions),
		...of('relation', relations),
		...of('correction', corrections),
	];
}
