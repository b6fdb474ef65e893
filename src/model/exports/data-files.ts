/** The files under `data/`: what each holds, and how it is made. */

import type { Sources } from '../../gate/sources.ts';
import { bibtex, csl, listWorks, ris } from '../citations/files.ts';
import type { Dossier } from '../dossier.ts';
import { count } from '../text.ts';
import { toCsv, type Column } from './csv.ts';
import { descriptions } from './descriptions.ts';
import { buildDossierFile, schemaName } from './dossier-file.ts';
import { buildJsonSchema } from './shapes.ts';
import {
	buildClaimColumns,
	buildFigureColumns,
	buildOrigin,
	buildRecommendationColumns,
	toRows,
} from './tables.ts';

type Explained = Pick<Column<unknown>, 'name' | 'meaning'>;

export interface DataFile {
	readonly name: string;
	readonly type: string;
	readonly href: string;
	readonly description: string;
	/** How much it holds, in words. */
	readonly holds: string;
	/** Of a table, without those that every table ends with. */
	readonly columns: readonly Explained[];
	readonly print: () => string;
}

/** Columns that every table ends with. */
export const listOriginColumns = (dossier: Dossier): readonly Explained[] => buildOrigin(dossier);

const toJson = (value: unknown) => `${JSON.stringify(value, undefined, '\t')}\n`;

export function listDataFiles(sources: Sources, dossier: Dossier): DataFile[] {
	const { routes, briefings } = dossier;
	const origin = new Set(listOriginColumns(dossier).map(({ name }) => name));
	const references = listWorks(dossier);
	const works = [...references.own, ...references.sources];
	const file = (
		name: string,
		type: string,
		description: string,
		holds: string,
		print: () => string,
	): DataFile => ({
		name,
		type,
		href: routes.dataFile(name),
		description,
		holds,
		columns: [],
		print,
	});
	const table = <Row>(
		name: string,
		one: string,
		rows: readonly Row[],
		columns: readonly Column<Row>[],
	): DataFile => ({
		...file(`${name}.csv`, 'text/csv', `Every ${one} with its source.`, count(rows.length, one), () =>
			toCsv(columns, rows),
		),
		columns: columns.filter(({ name: column }) => !origin.has(column)),
	});
	return [
		file(
			'dossier.json',
			'application/json',
			'Everything, with the digests.',
			count(briefings.length, 'briefing'),
			() => toJson(buildDossierFile(sources, dossier)),
		),
		file(
			schemaName,
			'application/schema+json',
			'JSON Schema of dossier.json: every property explained.',
			'one schema',
			() => toJson(buildJsonSchema(routes.absolute(routes.dataFile(schemaName)), descriptions)),
		),
		table(
			'recommendations',
			'recommendation',
			toRows(dossier, (briefing) => briefing.recommendations),
			buildRecommendationColumns(dossier),
		),
		table(
			'claims',
			'claim',
			toRows(dossier, (briefing) => briefing.claims),
			buildClaimColumns(dossier),
		),
		table(
			'figures',
			'figure',
			toRows(dossier, (briefing) => briefing.figures),
			buildFigureColumns(dossier),
		),
		file(
			'dossier.bib',
			'application/x-bibtex',
			'References in BibTeX.',
			count(works.length, 'reference'),
			() => bibtex.print(works),
		),
		file(
			'dossier.ris',
			'application/x-research-info-systems',
			'The same in RIS.',
			count(works.length, 'reference'),
			() => ris.print(works),
		),
		file(
			'csl.json',
			'application/vnd.citationstyles.csl+json',
			'The same in CSL-JSON.',
			count(works.length, 'reference'),
			() => csl.print(works),
		),
	];
}
